import { points } from './svg.ts'

/** A value at its place in the drawing. */
export interface Mark {
  readonly x: number
  readonly y: number
  readonly value: number
}

/** The unbroken stretches of a line with gaps, as lists of points; a single point draws no line. */
export const segmentsOf = (marks: readonly (Mark | null)[]): readonly string[] => {
  const stretches: Mark[][] = [[]]
  for (const mark of marks) {
    if (mark === null) stretches.push([])
    else stretches.at(-1)?.push(mark)
  }
  return stretches
    .filter(({ length }) => length > 1)
    .map((stretch) => points(stretch.map(({ x, y }) => [x, y] as const)))
}
