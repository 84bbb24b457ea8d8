import { type Calendar, type DueOptions, due, type Limit } from '../time/index.ts'
import { fail } from './fail.ts'

/** A limit started on a day or at a moment, to make a claim about. */
export interface LimitClaim {
  /** The limit ends on this day (`YYYY-MM-DD`), or at this moment when it has a time. */
  readonly isDue: (expected: string) => void
}

/**
 * On a calendar, a limit that starts then is due then. Works in any test runner: a claim that does not hold throws.
 *
 * @example
 * ```ts
 * import { vietnam, workingDays } from 'quytrinh/time'
 * import { onCalendar } from 'quytrinh/testing'
 *
 * onCalendar(vietnam).limit(workingDays(15), '2026-02-06').isDue('2026-03-06')
 * ```
 */
export const onCalendar = (
  calendar: Calendar,
): { readonly limit: (limit: Limit, from: string, options?: DueOptions) => LimitClaim } => ({
  limit: (limit, from, options) => ({
    isDue: (expected) => {
      const found = due(limit, from, calendar, options)
      const actual = expected.includes('T') ? found.dueAt : found.due
      if (actual !== expected) fail(`${limit.amount} ${limit.unit} from ${from}`, expected, actual)
    },
  }),
})
