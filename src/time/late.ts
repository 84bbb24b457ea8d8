import type { Calendar } from './calendar.ts'
import type { Limit } from './limit.ts'
import { daySeconds } from './moment.ts'
import { closing } from './office-hours.ts'
import type { Policies } from './policy-defaults.ts'
import { type Desk, readClock } from './sessions.ts'
import type { When } from './when.ts'

/** Why what arrives on a working day counts from the next one. */
export type Late = 'cutoff' | 'after-hours'

/**
 * Whether a start comes too late on its day: after the cut-off, or, for the same day, when that day has ended
 * already. The second is an interpretation: no limit ends before it starts.
 */
export const lateness = (
  limit: Limit,
  { day, seconds }: When,
  calendar: Calendar,
  desk: Desk,
  policies: Policies,
): Late | undefined => {
  if (seconds === undefined || !calendar.isWorking(day)) return undefined
  const cutoff = readClock(limit.cutoff ?? '')
  const over = cutoff === undefined ? -1 : seconds - day * daySeconds - cutoff * 60
  if (over > 0 || (over === 0 && policies.cutoffExact === 'late')) return 'cutoff'
  return limit.amount === 0 && seconds >= closing(day, calendar, desk, policies.endOfDay)
    ? 'after-hours'
    : undefined
}
