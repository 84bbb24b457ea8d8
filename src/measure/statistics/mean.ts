import { freeze } from 'immer'
import { needed, neededAtMost } from './argument.ts'
import { type Interval, type IntervalOptions, populationCorrection, usualConfidence } from './interval.ts'
import { studentQuantile } from './quantile.ts'

/** The mean of numbers; null without any. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * The interval of a mean by Student’s t with n − 1 degrees of freedom, `x̄ ± t·s/√n`. Null for fewer than two values:
 * one value tells nothing about how values differ. Standard statistics, not statute.
 *
 * @example
 * ```ts
 * import { meanInterval } from 'quytrinh/measure'
 *
 * const interval = meanInterval([5, 5, 4, 4, 4, 3, 3, 2, 5, 4])
 * interval?.low.toFixed(2) //=> '3.19'
 * interval?.high.toFixed(2) //=> '4.61'
 * ```
 */
export const meanInterval = (values: readonly number[], options: IntervalOptions = {}): Interval | null => {
  const { confidence = usualConfidence, population } = options
  const count = values.length
  if (population !== undefined) neededAtMost('values', count, needed('population', population, 'count'))
  const mean = meanOf(values)
  if (mean === null || count < 2) return null
  needed('values', mean, 'real')
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const variance = (squares / (count - 1) / count) * populationCorrection(count, population)
  const width = studentQuantile(confidence, count - 1) * Math.sqrt(variance)
  return freeze({ low: mean - width, high: mean + width, confidence, method: 't' })
}
