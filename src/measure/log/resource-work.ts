import { freeze } from 'immer'
import type { Case } from '../case.ts'
import { type DataWindow, within } from '../data-window.ts'
import { percentOf } from '../measured.ts'
import { byName } from './groups.ts'
import { dayOf } from './time-base.ts'
import { knownAt, type LogView } from './view.ts'

/** What one person or resource did; null for events without one. */
export interface ResourceShare {
  readonly by: string | null
  readonly events: number
  /** Dossiers with at least one of these events. */
  readonly cases: number
  /** Of all events, in percent. */
  readonly share: number | null
}

/** Who did how much in a window. */
export interface ResourceWork {
  readonly window: DataWindow
  readonly events: number
  readonly resources: readonly ResourceShare[]
}

/**
 * The events done in the window by person or resource, the busiest first.
 *
 * @throws QuytrinhError `moment-unreadable` when `now` is none.
 */
export const resourceWork = (cases: readonly Case[], { window, now }: LogView): ResourceWork => {
  const counts = new Map<string | null, { events: number; cases: Set<string> }>()
  let events = 0
  for (const { id, stages } of knownAt(cases, now))
    for (const { by, to } of stages) {
      if (to === null || !within(dayOf(to), window)) continue
      const count = counts.get(by) ?? { events: 0, cases: new Set() }
      counts.set(by, count)
      count.events += 1
      count.cases.add(id)
      events += 1
    }
  const resources = [...counts]
    .map(([by, count]) => ({
      by,
      events: count.events,
      cases: count.cases.size,
      share: percentOf(count.events, events),
    }))
    .sort((a, b) => b.events - a.events || byName(a.by, b.by))
  return freeze({ window, events, resources }, true)
}
