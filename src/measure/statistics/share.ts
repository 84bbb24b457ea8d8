import { freeze } from 'immer'
import { needed, neededAtMost } from './argument.ts'
import { type Interval, type IntervalOptions, populationCorrection, usualConfidence } from './interval.ts'
import { normalQuantile } from './quantile.ts'

/** What the interval of a share is computed with. */
export interface ShareOptions extends IntervalOptions {
  /** How much larger the variance is than that of a simple random sample: 1 unless told, 1.5–2 for clusters. */
  readonly designEffect?: number
}

const clipped = (low: number, high: number, confidence: number, method: 'wilson' | 'wald'): Interval =>
  freeze({ low: Math.max(0, low), high: Math.min(1, high), confidence, method })

/**
 * The Wilson interval of a share, from the number of independent answers it is worth; an infinite number leaves no
 * doubt.
 */
export const wilsonOfShare = (share: number, worth: number, confidence: number): Interval => {
  const z = normalQuantile(confidence)
  const whole = 1 + z ** 2 / worth
  const middle = share + z ** 2 / (2 * worth)
  const width = z * Math.sqrt((share * (1 - share)) / worth + z ** 2 / (4 * worth ** 2))
  const low = share === 0 ? 0 : Math.min(share, (middle - width) / whole)
  const high = share === 1 ? 1 : Math.max(share, (middle + width) / whole)
  return clipped(low, high, confidence, 'wilson')
}

/** The number of independent answers a sample is worth: fewer in clusters, more when it is most of the population. */
const worthOf = (answers: number, { population, designEffect = 1 }: ShareOptions): number =>
  answers / (needed('designEffect', designEffect, 'effect') * populationCorrection(answers, population))

const checked = (satisfied: number, answers: number, { population }: ShareOptions): void => {
  needed('answers', answers, 'count')
  neededAtMost('satisfied', needed('satisfied', satisfied, 'count'), answers)
  if (population !== undefined) neededAtMost('answers', answers, needed('population', population, 'count'))
}

/**
 * The Wilson interval of a share, between 0 and 1; a target is met for sure when the lower bound is above it. Null without
 * answers; throws QuytrinhError when the counts contradict each other. Standard statistics, not statute.
 *
 * @example
 * ```ts
 * import { wilson } from 'quytrinh/measure'
 *
 * wilson(360, 400)?.low.toFixed(3) //=> '0.867'
 * wilson(400, 400, { population: 400 })?.low //=> 1
 * ```
 */
export const wilson = (satisfied: number, answers: number, options: ShareOptions = {}): Interval | null => {
  checked(satisfied, answers, options)
  if (answers === 0) return null
  return wilsonOfShare(satisfied / answers, worthOf(answers, options), options.confidence ?? usualConfidence)
}

/**
 * The interval `p ± z·√(p(1−p)/n)`, to compare with figures others published. It fails near 0 and 1, where targets of
 * 90–95 % lie: {@link wilson} is the one to use.
 */
export const wald = (satisfied: number, answers: number, options: ShareOptions = {}): Interval | null => {
  checked(satisfied, answers, options)
  if (answers === 0) return null
  const confidence = options.confidence ?? usualConfidence
  const share = satisfied / answers
  const width = normalQuantile(confidence) * Math.sqrt((share * (1 - share)) / worthOf(answers, options))
  return clipped(share - width, share + width, confidence, 'wald')
}
