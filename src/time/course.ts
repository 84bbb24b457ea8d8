import {
  failure,
  type Issue,
  isQuytrinhError,
  QuytrinhError,
  type Result,
  success,
  unwrap,
} from '../issue/index.ts'
import { formatDate, type Text, text } from '../text/index.ts'
import { type Calendar, defineCalendar } from './calendar.ts'
import { type Day, formatDay } from './day.ts'
import { calendarDayEnd, roll, workingDayEnd } from './day-end.ts'
import { clockSecondsEnd, sessionEnd, workingSecondsEnd } from './hour-end.ts'
import { type Limit, limitIssue } from './limit.ts'
import { daySeconds } from './moment.ts'
import { type ClosedPause, type Pause, pausedDays, pausedSeconds, type Range, readPauses } from './pause.ts'
import { type Policies, resolvePolicies } from './policy-defaults.ts'
import { type Desk, readClock } from './sessions.ts'
import { isBefore, readWhen, type When } from './when.ts'

/** What else a deadline depends on. */
export interface DueOptions {
  readonly pauses?: readonly Pause[]
  /** ISO day or moment at which the dossier became complete: the limit starts there, not at `from`. */
  readonly complete?: string
  readonly policies?: Partial<Policies>
  /** Whose hours count; the office's when absent. */
  readonly desk?: Desk
  /** What the starting day is called in the explanation; `Ngày tiếp nhận`, or `Ngày đủ hồ sơ`, when absent. */
  readonly startName?: Text
}

/** What the day a limit starts on is called. */
export const startName = ({ startName: given, complete }: DueOptions): Text =>
  given ??
  (complete === undefined
    ? text('Ngày tiếp nhận', 'The day of receipt')
    : text('Ngày đủ hồ sơ', 'The day the dossier was complete'))

/** How a limit runs from its start to its end: what a deadline and its explanation are both read from. */
export interface Course {
  readonly limit: Limit
  readonly calendar: Calendar
  readonly policies: Policies
  readonly desk: Desk
  readonly start: When
  /** The day from which days are counted: the start's, or the next working day after the cut-off. */
  readonly base: Day
  /** The second from which hours are counted; absent for whole days. */
  readonly startSeconds?: number
  /** The whole days of a fractional limit end later than the fraction would, so they decide. */
  readonly wholeDaysLater?: true
  /** The last day before it was moved off a day of rest; absent where nothing is ever moved. */
  readonly unrolled?: Day
  readonly end: Day
  readonly endSeconds: number
  readonly pauses: readonly ClosedPause[]
  readonly pausedDays: readonly Range[]
}

const restingCalendars = new WeakMap<Calendar, Calendar>()

/** The calendar with its worked rest days left as rest days. */
const resting = (calendar: Calendar): Calendar => {
  const known = restingCalendars.get(calendar)
  if (known !== undefined) return known
  const { rows } = calendar.definition
  const made = defineCalendar({
    ...calendar.definition,
    rows: () => (typeof rows === 'function' ? rows() : rows).filter((row) => row.kind !== 'swap-worked'),
  })
  restingCalendars.set(calendar, made)
  return made
}

const noHours = (day: Day): QuytrinhError =>
  new QuytrinhError([
    {
      code: 'calendar-without-hours',
      path: 'calendar.hours',
      message: text(
        `Lịch không có giờ làm việc cho ngày ${formatDate(formatDay(day))}`,
        `The calendar has no hours for ${formatDate(formatDay(day))}`,
      ),
      expected: text('ít nhất một buổi làm việc', 'at least one session'),
    },
  ])

const completeTooEarly = (from: string, complete: string): Issue => ({
  code: 'complete-before-start',
  path: 'complete',
  message: text(
    `Hồ sơ không thể đủ (${complete}) trước khi nhận (${from})`,
    `A dossier cannot be complete (${complete}) before it is received (${from})`,
  ),
  expected: text(`từ ${from} trở đi`, `${from} or later`),
  received: complete,
})

const opening = (day: Day, calendar: Calendar, desk: Desk): number => {
  const first = calendar.hours(day, desk)[0]
  if (first === undefined) throw noHours(day)
  return day * daySeconds + first.start * 60
}

const closing = (day: Day, calendar: Calendar, desk: Desk, policy: Policies['endOfDay']): number => {
  if (policy === 'midnight') return (day + 1) * daySeconds - 1
  const last = calendar.hours(day, desk).at(-1)
  if (last === undefined) throw noHours(day)
  return day * daySeconds + last.end * 60
}

const daySessionSeconds = (day: Day, calendar: Calendar, desk: Desk): number =>
  calendar.hours(day, desk).reduce((total, { start, end }) => total + (end - start) * 60, 0)

const baseDay = (limit: Limit, start: When, calendar: Calendar, policies: Policies): Day => {
  const cutoff = readClock(limit.cutoff ?? '')
  if (cutoff === undefined || start.seconds === undefined || !calendar.isWorking(start.day)) return start.day
  const over = start.seconds - start.day * daySeconds - cutoff * 60
  return over > 0 || (over === 0 && policies.cutoffExact === 'late')
    ? calendar.next(start.day + 1)
    : start.day
}

type Ending = Pick<Course, 'end' | 'endSeconds' | 'startSeconds' | 'unrolled' | 'wholeDaysLater'>
type Setting = Omit<Course, keyof Ending>

const wholeDays = (course: Setting): Ending => {
  const { limit, calendar, policies, desk, base, pausedDays: paused } = course
  if (limit.unit === 'working-day') {
    const end = workingDayEnd(base, limit.amount, paused, calendar)
    return { end, endSeconds: closing(end, calendar, desk, policies.endOfDay) }
  }
  const unrolled = calendarDayEnd(base, limit, paused, policies.leapDay)
  const end = roll(unrolled, calendar, policies.rollOnSwapOff)
  return { end, endSeconds: closing(end, calendar, desk, policies.endOfDay), unrolled }
}

/** The end of the whole days of a limit, and the day after which its fraction is looked for. */
const wholePart = (course: Setting, whole: number): { readonly last: Day; readonly endSeconds: number } => {
  const { unit } = course.limit
  const { unrolled, end, endSeconds } = wholeDays({ ...course, limit: { amount: whole, unit } })
  return { last: unrolled ?? end, endSeconds }
}

/**
 * A fraction of a day, in office hours: from the start itself below one day, else from the opening of the next working
 * day. It never ends before the whole days do, which a move off a day of rest may have put later.
 */
const partDays = (course: Setting, paused: readonly Range[]): Ending => {
  const { limit, calendar, desk, policies, start } = course
  const whole = Math.floor(limit.amount)
  const before = whole === 0 ? undefined : wholePart(course, whole)
  const startSeconds =
    before === undefined
      ? (start.seconds ?? opening(calendar.next(start.day), calendar, desk))
      : opening(calendar.next(before.last + 1), calendar, desk)
  const day = calendar.next(Math.floor(startSeconds / daySeconds))
  const perDay = policies.halfDay === 'four-hours' ? 8 * 3600 : daySessionSeconds(day, calendar, desk)
  const amount = Math.round((limit.amount - whole) * perDay)
  const reached = workingSecondsEnd(startSeconds, amount, paused, calendar, desk)
  const endSeconds = Math.max(reached, before?.endSeconds ?? 0)
  const ending = { end: Math.floor(endSeconds / daySeconds), endSeconds, startSeconds }
  return endSeconds > reached ? { ...ending, wholeDaysLater: true } : ending
}

const partsOfDay = (course: Setting): Ending => {
  const { limit, calendar, desk, start, policies } = course
  const { amount, unit } = limit
  const paused = pausedSeconds(course.pauses, policies.pauseArithmetic)
  if (unit === 'working-day' || unit === 'day') return partDays(course, paused)
  const startSeconds = start.seconds ?? opening(calendar.next(start.day), calendar, desk)
  const endSeconds =
    unit === 'session'
      ? sessionEnd(startSeconds, amount, paused, calendar, desk)
      : unit === 'working-hour'
        ? workingSecondsEnd(startSeconds, Math.round(amount * 3600), paused, calendar, desk)
        : clockSecondsEnd(startSeconds, Math.round(amount * (unit === 'hour' ? 3600 : 60)), paused)
  return { end: Math.floor(endSeconds / daySeconds), endSeconds, startSeconds }
}

const inWholeDays = ({ amount, unit }: Limit): boolean =>
  unit === 'week' || unit === 'month' || unit === 'year' || (unit.endsWith('day') && Number.isInteger(amount))

const run = (limit: Limit, from: string, given: Calendar, options: DueOptions): Course => {
  const start = unwrap(
    readWhen(options.complete ?? from, options.complete === undefined ? 'from' : 'complete'),
  )
  if (options.complete !== undefined && isBefore(start, unwrap(readWhen(from, 'from'))))
    throw new QuytrinhError([completeTooEarly(from, options.complete)])
  const pauses = unwrap(readPauses(options.pauses ?? []))
  const policies = resolvePolicies(options.policies)
  const calendar = policies.workedSaturday === 'rest' ? resting(given) : given
  const course: Setting = {
    limit,
    calendar,
    policies,
    desk: options.desk ?? 'office',
    start,
    base: baseDay(limit, start, calendar, policies),
    pauses,
    pausedDays: pausedDays(pauses, policies.pauseArithmetic),
  }
  calendar.isWorking(start.day)
  const ending = inWholeDays(limit) ? wholeDays(course) : partsOfDay(course)
  calendar.isWorking(ending.end)
  return { ...course, ...ending }
}

/** The course of a limit, or why there is none. */
export const courseOf = (
  limit: Limit,
  from: string,
  calendar: Calendar,
  options: DueOptions,
): Result<Course> => {
  const issue = limitIssue(limit)
  if (issue !== undefined) return failure(issue)
  try {
    return success(run(limit, from, calendar, options))
  } catch (error) {
    if (isQuytrinhError(error)) return failure(...error.issues)
    throw error
  }
}
