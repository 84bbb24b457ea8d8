import type { Text } from '../text/index.ts'
import { type Calendar, defineCalendar } from './calendar.ts'
import type { DayRow, Source } from './row.ts'

/** A decision about days off and worked rest days, added to a calendar as data. */
export interface Decision {
  readonly id: string
  readonly title: Text
  /** `proposed` says that it is not in force; it is applied only because someone chose to. */
  readonly status: 'issued' | 'proposed'
  readonly statusText?: Text
  /** The document itself; rows name it by its id. */
  readonly source?: Source
  readonly rows: readonly DayRow[]
  /** ISO day until which all decisions are known once this one is. */
  readonly knownUntil?: string
}

/**
 * The calendar with decisions applied in order: for a date, the last row wins. The version names the decisions, so
 * that a slip shows by which calendar it was computed. The calendar given is unchanged.
 */
export const withDecisions = (calendar: Calendar, decisions: readonly Decision[]): Calendar => {
  if (decisions.length === 0) return calendar
  const { definition } = calendar
  const { rows } = definition
  return defineCalendar({
    ...definition,
    version: [definition.version, ...decisions.map((decision) => decision.id)].join('+'),
    knownUntil:
      [definition.knownUntil, ...decisions.flatMap(({ knownUntil = [] }) => knownUntil)].toSorted().at(-1) ??
      definition.knownUntil,
    rows: () => [
      ...(typeof rows === 'function' ? rows() : rows),
      ...decisions.flatMap((decision) => decision.rows),
    ],
  })
}
