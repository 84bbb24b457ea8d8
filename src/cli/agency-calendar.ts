import {
  type Calendar,
  type Decision,
  type SessionPlan,
  vietnam,
  withDecisions,
  withSessions,
} from '../time/index.ts'

/** Vietnam's calendar with an agency's own days off and hours. */
export const agencyCalendar = (daysOff: readonly Decision[], sessions: readonly SessionPlan[]): Calendar => {
  const withDays = withDecisions(vietnam, daysOff)
  return sessions.length === 0 ? withDays : withSessions(withDays, sessions)
}
