import { freeze } from 'immer'
import { needed } from './argument.ts'
import { usualConfidence } from './interval.ts'
import { normalQuantile } from './quantile.ts'

const above = (value: number): number => Math.ceil(value - 1e-9)

/**
 * How many people to ask of so many, by Slovin’s formula `N / (1 + N·e²)`, rounded up; `error` is 0.05 unless told.
 *
 * Source: the method of QĐ 1383/QĐ-BNV, as pages report it.
 *
 * @example
 * ```ts
 * import { sampleOf } from 'quytrinh/measure'
 *
 * sampleOf(5000) //=> 371
 * ```
 */
export const sampleOf = (population: number, error = 0.05): number =>
  above(needed('population', population, 'count') / (1 + population * needed('error', error, 'inner') ** 2))

/**
 * How many people to ask of an unknown number, by Cochran’s formula `z²·p·(1−p) / e²`, rounded up: 385 for an error of 5 %
 * at 95 % confidence. Without a share known from before, 0.5 asks for most. Standard statistics, not statute.
 */
export const sampleOfUnknown = (error = 0.05, share = 0.5, confidence = usualConfidence): number =>
  above(
    (normalQuantile(confidence) ** 2 * needed('share', share, 'share') * (1 - share)) /
      needed('error', error, 'inner') ** 2,
  )

/** A sample cut down for a known population: `n / (1 + (n − 1)/N)`, rounded up. Standard statistics, not statute. */
export const sampleWithin = (sample: number, population: number): number =>
  needed('population', population, 'count') === 0
    ? 0
    : Math.min(population, above(needed('sample', sample, 'count') / (1 + (sample - 1) / population)))

/** A sample made larger for people drawn in clusters (communes, classes, wards): `n × effect`, of 1.5 to 2 as a rule. */
export const sampleInClusters = (sample: number, designEffect: number): number =>
  above(needed('sample', sample, 'count') * needed('designEffect', designEffect, 'effect'))

/** How many to ask so that enough answer: `n / (1 − share that does not answer)`, rounded up. */
export const sampleToAsk = (sample: number, nonresponse: number): number =>
  above(needed('sample', sample, 'count') / (1 - needed('nonresponse', nonresponse, 'rate')))

/** What a sample is planned with. */
export interface SampleSettings {
  /** `slovin` needs a population, which it counts with already; `cochran` does not. */
  readonly formula: 'slovin' | 'cochran'
  readonly population?: number
  readonly error?: number
  readonly share?: number
  readonly confidence?: number
  readonly designEffect?: number
  readonly nonresponse?: number
}

/** A sample size with every step towards it; each is rounded up before the next. */
export interface PlannedSample {
  /** By the formula alone. */
  readonly base: number
  /** Cut down for the population, where one is known and the formula has not done so. */
  readonly within: number
  /** Made larger for clusters: so many valid answers are needed. */
  readonly required: number
  /** Made larger for those who will not answer: so many people are asked. */
  readonly asked: number
  /** The population is too small for the sample: everybody is asked. */
  readonly everybody: boolean
}

/**
 * The size of a sample from its settings, step by step: formula, population, clusters, those who do not answer; never more
 * than the population. Throws QuytrinhError on a number out of range, and for `slovin` without a population.
 *
 * @example
 * ```ts
 * import { plannedSample } from 'quytrinh/measure'
 *
 * plannedSample({ formula: 'cochran', population: 1000, designEffect: 1.5, nonresponse: 0.2 })
 * //=> { base: 385, within: 279, required: 419, asked: 524, everybody: false }
 * ```
 */
export const plannedSample = (settings: SampleSettings): PlannedSample => {
  const { formula, population, error, share, confidence, designEffect = 1, nonresponse = 0 } = settings
  const most = population === undefined ? Number.POSITIVE_INFINITY : needed('population', population, 'count')
  const slovin = formula === 'slovin'
  const base = slovin ? sampleOf(population ?? Number.NaN, error) : sampleOfUnknown(error, share, confidence)
  const within = slovin || population === undefined ? base : sampleWithin(base, population)
  const required = Math.min(most, sampleInClusters(within, designEffect))
  const asked = Math.min(most, sampleToAsk(required, nonresponse))
  return freeze({ base, within, required, asked, everybody: asked === most })
}
