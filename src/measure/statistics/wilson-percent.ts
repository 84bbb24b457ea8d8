import { freeze } from 'immer'
import type { Interval } from './interval.ts'
import { type ShareOptions, wilson } from './share.ts'

/** {@link wilson} in percent; undefined without answers. */
export const wilsonPercent = (
  satisfied: number,
  answers: number,
  options: ShareOptions = {},
): Interval | undefined => {
  const interval = wilson(satisfied, answers, options)
  return interval === null
    ? undefined
    : freeze({ ...interval, low: interval.low * 100, high: interval.high * 100 })
}
