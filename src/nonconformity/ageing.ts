import { freeze } from 'immer'
import { type Day, type Moment, momentDay, parseDay } from '../time/index.ts'
import type { Nonconformity } from './record.ts'
import { isEnded } from './stage.ts'

/** Open nonconformities of an age, in days since they were found. */
export interface AgeBucket {
  readonly from: number
  /** The last day of the bucket; null for the oldest. */
  readonly to: number | null
  readonly count: number
}

/** How old the open nonconformities are. */
export interface Ageing {
  readonly open: number
  readonly buckets: readonly AgeBucket[]
  /** Days; null when none is open. */
  readonly median: number | null
  readonly percentile90: number | null
}

/** The last days of the buckets but the oldest; a setting. */
export const ageBounds: readonly number[] = [15, 30, 60]

const ageOf = ({ foundOn }: Nonconformity, today: Day): number => today - parseDay(foundOn)

const median = (sorted: readonly number[]): number | null => {
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)]
  const lower = sorted[Math.ceil(middle) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/** The smallest age that at least 90 of 100 do not exceed (nearest rank). */
const percentile90 = (sorted: readonly number[]): number | null =>
  sorted[Math.ceil(sorted.length * 0.9) - 1] ?? null

/**
 * The age of what is open at a moment, in days since it was found: buckets 0–15, 16–30, 31–60 and over 60 unless other
 * bounds are given, with median and 90th percentile. What was found later does not count.
 */
export const ageing = (
  list: readonly Nonconformity[],
  now: Moment,
  bounds: readonly number[] = ageBounds,
): Ageing => {
  const today = momentDay(now)
  const ages = list
    .filter((record) => !isEnded(record))
    .map((record) => ageOf(record, today))
    .filter((age) => age >= 0)
    .sort((a, b) => a - b)
  const buckets = [...bounds, null].map((to, index): AgeBucket => {
    const from = (bounds[index - 1] ?? -1) + 1
    return { from, to, count: ages.filter((age) => age >= from && (to === null || age <= to)).length }
  })
  return freeze({ open: ages.length, buckets, median: median(ages), percentile90: percentile90(ages) }, true)
}
