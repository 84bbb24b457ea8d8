import { freeze } from 'immer'
import { failure, type Issue, type Result, success } from '../issue/index.ts'
import type { ClauseId } from '../standard/index.ts'
import { formatDate, type Text, text } from '../text/index.ts'
import { type Calendar, type Day, formatClock, formatDay, tryParseDay } from '../time/index.ts'
import type { Assignment, AuditPerson } from './assignment.ts'
import { independenceIssues, type TeamInput } from './independence.ts'

/** What is done in a row of the timetable. */
export const planActivities = {
  opening: text('họp khai mạc', 'opening meeting'),
  audit: text('đánh giá tại đơn vị', 'audit of the unit'),
  closing: text('họp kết thúc', 'closing meeting'),
} as const satisfies Record<string, Text>

/** What is done in a row of the timetable. */
export type PlanActivity = keyof typeof planActivities

/** A row of the timetable: day, hours, what, where, which clauses, by whom. */
export interface TimetableRow {
  readonly day: string
  readonly from: string
  readonly to: string
  readonly activity: PlanActivity
  readonly unit?: string
  readonly clauses: readonly ClauseId[]
  readonly auditors: readonly string[]
}

/** The plan of one audit. */
export interface AuditPlan {
  readonly purpose: string
  readonly scope: string
  /** What it is audited against: the standard, the law on the procedures, the agency's own documents. */
  readonly criteria: readonly string[]
  readonly openingDay: string
  readonly closingDay: string
  readonly timetable: readonly TimetableRow[]
}

/** What a plan is made from: what it is for, who audits which unit on which clauses, and the day it opens. */
export interface PlanInput extends Omit<TeamInput, 'assignments'> {
  readonly purpose: string
  readonly scope: string
  readonly criteria: readonly string[]
  readonly units: readonly (Assignment & { readonly clauses: readonly ClauseId[] })[]
  readonly openingDay: string
  readonly calendar: Calendar
}

const meetingMinutes = 30

const dayOff = (day: string): Issue => ({
  code: 'day-off',
  path: 'openingDay',
  message: text(`${formatDate(day)} là ngày nghỉ.`, `${formatDate(day)} is a day off.`),
  received: day,
})

const missing = ({ purpose, scope, criteria, units }: PlanInput): readonly Issue[] =>
  Object.entries({ purpose: purpose.trim(), scope: scope.trim(), criteria, units })
    .filter(([, value]) => value.length === 0)
    .map(([path]) => ({
      code: 'missing',
      path,
      message: text(`Kế hoạch thiếu "${path}".`, `The plan has no "${path}".`),
      rule: 'TCVN ISO 9001:2008, 8.2.2',
    }))

/** So many sessions of work from a day on. */
const sessionsFrom = (first: Day, count: number, calendar: Calendar) => {
  const found: { day: string; start: number; end: number }[] = []
  for (let day = first; found.length < count; day = calendar.add(day, 1))
    found.push(...calendar.sessions(day).map((session) => ({ day: formatDay(day), ...session })))
  return found.slice(0, count)
}

/**
 * Plans one audit: the opening meeting, a session of work for each unit in turn, so that those who are audited can
 * audit others, and the closing meeting in the session after the last. Refused with every reason when the team is not
 * independent ({@link independenceIssues}), the day is a day off, or purpose, scope, criteria or units are missing.
 */
export const planAudit = (input: PlanInput): Result<AuditPlan> => {
  const { purpose, scope, criteria, units, openingDay, calendar, leader } = input
  const day = tryParseDay(openingDay, 'openingDay')
  if (!day.ok) return day
  const issues = [
    ...missing(input),
    ...(calendar.isWorking(day.value) ? [] : [dayOff(openingDay)]),
    ...independenceIssues({ ...input, assignments: units }),
  ]
  if (issues.length > 0) return failure(...issues)
  const sessions = sessionsFrom(day.value, units.length + 1, calendar)
  const team = [...new Set([leader, ...units.flatMap(({ auditors }) => auditors)])]
  const timetable = sessions.flatMap(({ day, start, end }, index): readonly TimetableRow[] => {
    const unit = units[index]
    const meeting = { day, from: formatClock(start), to: formatClock(start + meetingMinutes) }
    if (unit === undefined) return [{ ...meeting, activity: 'closing', clauses: [], auditors: team }]
    const first = index === 0
    return [
      ...(first ? [{ ...meeting, activity: 'opening', clauses: [], auditors: team } as const] : []),
      {
        day,
        from: formatClock(first ? start + meetingMinutes : start),
        to: formatClock(end),
        activity: 'audit',
        unit: unit.unit,
        clauses: unit.clauses,
        auditors: unit.auditors,
      },
    ]
  })
  return success(
    freeze(
      {
        purpose: purpose.trim(),
        scope: scope.trim(),
        criteria,
        openingDay,
        closingDay: timetable.at(-1)?.day ?? openingDay,
        timetable,
      },
      true,
    ),
  )
}

/**
 * The people of the audited units who are not on the team: those who may not answer as auditors. Who audits crosswise
 * is kept from their own unit by the assignments.
 */
export const auditeesOf = (
  people: readonly AuditPerson[],
  { leader, assignments }: { readonly leader: string; readonly assignments: readonly Assignment[] },
): readonly string[] => {
  const team = new Set([leader, ...assignments.flatMap(({ auditors }) => auditors)])
  return people
    .filter(({ id, unit }) => !team.has(id) && assignments.some((each) => each.unit === unit))
    .map(({ id }) => id)
}
