/**
 * Working time in Vietnam: calendars as cited data, limits, deadlines that explain themselves.
 *
 * @module quytrinh/time
 */

export { type Calendar, type CalendarDefinition, defineCalendar } from './calendar.ts'
export { type ClockEvent, type ClockState, clock, tryClock } from './clock.ts'
export type { DueOptions } from './course.ts'
export { type Day, formatDay, parseDay, tryParseDay, weekday } from './day.ts'
export { type Decision, withDecisions } from './decisions.ts'
export { type Due, due, dueByDay, dueDay, tryDue } from './due.ts'
export {
  days,
  formatLimit,
  hours,
  type Limit,
  type LimitUnit,
  limitIssue,
  limitOf,
  limitUnits,
  minutes,
  months,
  sameDay,
  sameSession,
  sessions,
  unitName,
  weeks,
  workingDays,
  workingHours,
  years,
} from './limit.ts'
export {
  epochMs,
  type Moment,
  moment,
  momentDay,
  momentMinutes,
  momentOfEpochMs,
  parseMoment,
  tryParseMoment,
} from './moment.ts'
export { parseDecisions } from './parse-decisions.ts'
export { parseLimit, tryParseLimit } from './parse-limit.ts'
export { parseSessions } from './parse-sessions.ts'
export type { Pause } from './pause.ts'
export { type Policy, policies } from './policies.ts'
export { type Policies, resolvePolicies } from './policy-defaults.ts'
export { readLimit } from './read-limit.ts'
export type { Reason } from './reason.ts'
export type { Confidence, DayKind, DayReason, DayRow, Source } from './row.ts'
export { type Desk, formatClock, type Session, type SessionPlan } from './sessions.ts'
export { proposedSwapNovember2026 } from './vietnam/proposed-swap-november-2026.ts'
export { vietnamSources } from './vietnam/sources.ts'
export { vietnam } from './vietnam/vietnam.ts'
export { withSessions } from './with-sessions.ts'
export { addWorkingDays, countWorkingDays } from './working-days.ts'
