/** How an interval was computed. */
export type IntervalMethod = 'wilson' | 'wald' | 't'

/** The bounds between which the true value lies, at a confidence such as 0.95. */
export interface Interval {
  readonly low: number
  readonly high: number
  readonly confidence: number
  readonly method: IntervalMethod
}

/** What an interval is computed with. */
export interface IntervalOptions {
  /** 0.95 unless told. */
  readonly confidence?: number
  /** How many there are in all, when known: the interval narrows as the sample nears it. */
  readonly population?: number
}

/** The confidence when none is told. No official text asks for another. */
export const usualConfidence = 0.95

/**
 * The finite population correction of a variance, `(N − n) / (N − 1)`: 1 for an unknown population, 0 when everybody was
 * asked. Standard statistics, not statute.
 */
export const populationCorrection = (sample: number, population: number | undefined): number => {
  if (population === undefined) return 1
  return population <= 1 ? 0 : Math.max(0, (population - sample) / (population - 1))
}
