import { freeze } from 'immer'
import type { Calendar } from '../../time/index.ts'
import type { Case } from '../case.ts'
import { type DataWindow, within } from '../data-window.ts'
import { percentOf } from '../measured.ts'
import { byName } from './groups.ts'
import { quantileConvention, type Spread, spreadOf, sumOf } from './spread.ts'
import { dayOf, daysBetween, type TimeBase, timeBaseOf } from './time-base.ts'
import { knownAt, type LogView } from './view.ts'

/** How long dossiers waited in one step, in days of the time base. */
export interface StepWait extends Spread {
  readonly step: string
  readonly total: number
  /** Of the waiting in all steps, in percent. */
  readonly share: number | null
}

/** Where dossiers wait, the step with the most waiting first. */
export interface Bottlenecks {
  readonly window: DataWindow
  readonly timeBase: TimeBase
  /** The id of {@link quantileConvention}. */
  readonly convention: string
  readonly total: number
  readonly steps: readonly StepWait[]
  /** What waits at the moment and is not done yet, the longest first; not part of the total. */
  readonly open: readonly OpenWait[]
}

/** Dossiers waiting in one step at the moment. */
export interface OpenWait {
  readonly step: string
  readonly count: number
  /** Days the longest has waited. */
  readonly longest: number
}

/**
 * The waiting in each step, from the end of what came before to its own end, over the work done in the window; and what still waits at
 * the moment.
 *
 * @throws QuytrinhError `calendar-out-of-range` for a day outside the calendar, `moment-unreadable` for `now`.
 */
export const bottlenecks = (
  cases: readonly Case[],
  { window, now, calendar }: LogView & { readonly calendar?: Calendar },
): Bottlenecks => {
  const waits = new Map<string, number[]>()
  const waiting = new Map<string, number[]>()
  for (const { stages } of knownAt(cases, now))
    for (const { step, from, to } of stages) {
      if (to !== null && !within(dayOf(to), window)) continue
      const lists = to === null ? waiting : waits
      const list = lists.get(step) ?? []
      lists.set(step, list)
      list.push(daysBetween(from, to ?? now, calendar))
    }
  const total = sumOf([...waits.values()].flat())
  const steps = [...waits]
    .map(([step, list]) => {
      const own = sumOf(list)
      return { step, ...spreadOf(list), total: own, share: percentOf(own, total) }
    })
    .sort((a, b) => b.total - a.total || byName(a.step, b.step))
  const open = [...waiting]
    .map(([step, list]) => ({ step, count: list.length, longest: Math.max(...list) }))
    .sort((a, b) => b.longest - a.longest || byName(a.step, b.step))
  return freeze(
    { window, timeBase: timeBaseOf(calendar), convention: quantileConvention.id, total, steps, open },
    true,
  )
}
