const above = (value: number): number => Math.ceil(value - 1e-9)

/**
 * How many people to ask of so many, by Slovin’s formula `N / (1 + N·e²)`, rounded up; `error` is 0.05 unless told.
 *
 * Source: the method of QĐ 1383/QĐ-BNV, as pages report it.
 *
 * @example
 * ```ts
 * import { sampleOf } from 'quytrinh/processes/satisfaction-survey'
 *
 * sampleOf(5000) //=> 371
 * ```
 */
export const sampleOf = (population: number, error = 0.05): number =>
  above(population / (1 + population * error ** 2))

/**
 * How many people to ask of an unknown number: `z²·p·(1−p) / e²`, rounded up, at 95% confidence unless `z` is given.
 * Statistics, not law.
 */
export const sampleOfUnknown = (error = 0.05, share = 0.5, z = 1.96): number =>
  above((z ** 2 * share * (1 - share)) / error ** 2)

/** A sample cut down for a known, small population: `n / (1 + (n − 1)/N)`, rounded up. Statistics, not law. */
export const sampleWithin = (sample: number, population: number): number =>
  above(sample / (1 + (sample - 1) / population))
