const parts = 1_000_000_000

/**
 * The sum of points without the crumbs of binary fractions: 0.1 and 0.2 are 0.3. Points are added in billionths, so
 * that a total that is a class’s threshold is found to reach it.
 */
export const sumOf = (points: readonly number[]): number =>
  points.reduce((sum, each) => sum + Math.round(each * parts), 0) / parts

/** Points in percent of the most; `maximum` above 0. Divided once, in whole billionths: 8.2 of 10.25 is 80. */
export const percentOfPoints = (points: number, maximum: number): number =>
  (Math.round(points * parts) * 100) / Math.round(maximum * parts)

/** A quotient of whole numbers, `count` above 0, to one decimal; halves go up. Computed in whole numbers: 5/20 is 0.3. */
export const toOneDecimal = (sum: number, count: number): number => {
  const twice = 20 * sum + count
  return (twice - (twice % (2 * count))) / (2 * count) / 10
}
