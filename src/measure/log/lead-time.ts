import { freeze } from 'immer'
import type { Calendar } from '../../time/index.ts'
import type { Case } from '../case.ts'
import { type DataWindow, within } from '../data-window.ts'
import { type CaseKey, groupsOf } from './groups.ts'
import { quantileConvention, type Spread, spreadOf } from './spread.ts'
import { dayOf, daysBetween, type TimeBase, timeBaseOf } from './time-base.ts'
import { knownAt, type LogView } from './view.ts'

/** The lead times of one unit, channel or procedure; null when the log names none. */
export interface GroupSpread extends Spread {
  readonly key: string | null
}

/** How long the dossiers settled in a window took, in days of the time base it names. */
export interface LeadTime {
  readonly window: DataWindow
  readonly timeBase: TimeBase
  /** The id of {@link quantileConvention}. */
  readonly convention: string
  readonly all: Spread
  readonly groups: readonly GroupSpread[]
}

/**
 * The lead time, from receipt to settlement, of the dossiers settled in the window: all together and by unit, channel
 * or procedure. Elapsed days with their fraction, or working days when a calendar is given.
 *
 * @throws QuytrinhError `calendar-out-of-range` for a day outside the calendar, `moment-unreadable` for `now`.
 */
export const leadTime = (
  cases: readonly Case[],
  { window, now, by, calendar }: LogView & { readonly by: CaseKey; readonly calendar?: Calendar },
): LeadTime => {
  const settled = knownAt(cases, now).filter(
    ({ settledAt }) => settledAt !== null && within(dayOf(settledAt), window),
  )
  const spread = (list: readonly Case[]): Spread =>
    spreadOf(
      list.flatMap(({ receivedAt, settledAt }) =>
        settledAt === null ? [] : [daysBetween(receivedAt, settledAt, calendar)],
      ),
    )
  return freeze(
    {
      window,
      timeBase: timeBaseOf(calendar),
      convention: quantileConvention.id,
      all: spread(settled),
      groups: groupsOf(settled, by).map(([key, list]) => ({ key, ...spread(list) })),
    },
    true,
  )
}
