import { type Calendar, defineCalendar } from './calendar.ts'
import type { SessionPlan } from './sessions.ts'

/** A short name of the hours (FNV-1a): the same for the same hours in the same order, on every machine. */
const hoursId = (plans: readonly SessionPlan[]): string => {
  const fields = plans.map(({ desk, from, to, season, sessions }) => [
    desk,
    from,
    to,
    season?.from,
    season?.to,
    ...sessions.flatMap(({ start, end }) => [start, end]),
  ])
  let hash = 0x811c9dc5
  for (const sign of JSON.stringify(fields)) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0
  return hash.toString(36)
}

/**
 * The calendar with an agency's hours: where one of these plans fits a day it applies, else those already there. The
 * version names the hours, so that a slip shows by which calendar it was computed. The calendar given is unchanged.
 */
export const withSessions = (calendar: Calendar, plans: readonly SessionPlan[]): Calendar => {
  if (plans.length === 0) return calendar
  const { definition } = calendar
  return defineCalendar({
    ...definition,
    version: `${definition.version}+gio-${hoursId(plans)}`,
    hours: [...definition.hours, ...plans],
  })
}
