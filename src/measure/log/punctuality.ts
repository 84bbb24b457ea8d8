import { epochMs, parseMoment } from '../../time/index.ts'
import type { Case } from '../case.ts'
import { type DataWindow, within } from '../data-window.ts'
import type { dossierIndicators } from '../indicators/dossiers.ts'
import { dayOf } from './time-base.ts'

/** How the on-time rate is counted: over all received, or over what was finished or should have been. */
export type OnTimeConvention = keyof (typeof dossierIndicators)['dossier.onTime.rate']['conventions']

/** How the dossiers a rate looks at stand; the five add up to all of them. */
export interface Punctuality {
  readonly onTime: number
  /** Settled after the deadline. */
  readonly late: number
  /** Not settled, and past the deadline. */
  readonly overdue: number
  /** Not settled, and the deadline not yet passed. */
  readonly notYetDue: number
  /** Without a deadline: no rate counts them. */
  readonly withoutDeadline: number
}

type Standing = keyof Punctuality

/** Whether a settled case kept its deadline, to the moment. */
export const isOnTime = (settledAt: string, dueAt: string): boolean =>
  Date.parse(settledAt) <= Date.parse(dueAt)

const standingOf = (settledAt: string | null, dueAt: string | null, isPast: boolean): Standing => {
  if (dueAt === null) return 'withoutDeadline'
  if (settledAt !== null) return isOnTime(settledAt, dueAt) ? 'onTime' : 'late'
  return isPast ? 'overdue' : 'notYetDue'
}

const standings: Readonly<
  Record<OnTimeConvention, (one: Case, window: DataWindow, now: number) => Standing | null>
> = {
  received: ({ receivedAt, settledAt, dueAt }, window, now) =>
    within(dayOf(receivedAt), window)
      ? standingOf(settledAt, dueAt, dueAt !== null && Date.parse(dueAt) < now)
      : null,
  finished: ({ receivedAt, settledAt, dueAt }, window, now) => {
    if (dayOf(receivedAt) > window.to) return null
    if (settledAt !== null && dayOf(settledAt) < window.from) return null
    const inTime = settledAt !== null && dayOf(settledAt) <= window.to
    const isPast = dueAt !== null && dayOf(dueAt) <= window.to && Date.parse(dueAt) < now
    return standingOf(inTime ? settledAt : null, dueAt, isPast)
  },
}

/**
 * How cases known at a moment stand. By `received`: those received in the window, as they stand at the moment. By
 * `finished`: those settled in the window and those still open at its end (or at the moment, when that is earlier), as
 * they stood then.
 */
export const punctualityOf = (
  known: readonly Case[],
  convention: OnTimeConvention,
  { window, now }: { readonly window: DataWindow; readonly now: string },
): Punctuality => {
  const counts = { onTime: 0, late: 0, overdue: 0, notYetDue: 0, withoutDeadline: 0 }
  const [standing, moment] = [standings[convention], epochMs(parseMoment(now))]
  for (const one of known) {
    const found = standing(one, window, moment)
    if (found !== null) counts[found] += 1
  }
  return counts
}
