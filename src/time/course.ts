import {
  failure,
  type Issue,
  isQuytrinhError,
  QuytrinhError,
  type Result,
  success,
  unwrap,
} from '../issue/index.ts'
import { type Text, text } from '../text/index.ts'
import { type Calendar, defineCalendar } from './calendar.ts'
import type { Day } from './day.ts'
import { calendarDayEnd, roll, workingDayEnd } from './day-end.ts'
import { clockSecondsEnd, sessionEnd, workingSecondsEnd } from './hour-end.ts'
import { type Late, lateness } from './late.ts'
import type { Limit } from './limit.ts'
import { daySeconds } from './moment.ts'
import { closing, opening, workedSeconds } from './office-hours.ts'
import { type ClosedPause, type Pause, pausedDays, pausedSeconds, type Range, readPauses } from './pause.ts'
import { type Policies, resolvePolicies } from './policy-defaults.ts'
import { readLimit } from './read-limit.ts'
import type { Desk } from './sessions.ts'
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
  /** The day from which days are counted: the start's, or the next working day when it came too late. */
  readonly base: Day
  readonly late: Late | undefined
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
  const perDay = policies.halfDay === 'four-hours' ? 8 * 3600 : workedSeconds(day, calendar, desk)
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

const run = (limit: Limit, from: string, whole: Calendar, options: DueOptions): Course => {
  const { complete, desk = 'office', pauses: given = [] } = options
  const received = unwrap(readWhen(from, 'from'))
  const start = complete === undefined ? received : unwrap(readWhen(complete, 'complete'))
  if (complete !== undefined && isBefore(start, received))
    throw new QuytrinhError([completeTooEarly(from, complete)])
  const pauses = unwrap(readPauses(given))
  const policies = resolvePolicies(options.policies)
  const calendar = policies.workedSaturday === 'rest' ? resting(whole) : whole
  const late = lateness(limit, start, calendar, desk, policies)
  const course: Setting = {
    limit,
    calendar,
    policies,
    desk,
    start,
    base: late === undefined ? start.day : calendar.next(start.day + 1),
    late,
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
  const read = readLimit(limit, 'limit')
  if (!read.ok) return read
  try {
    return success(run(read.value, from, calendar, options))
  } catch (error) {
    if (isQuytrinhError(error)) return failure(...error.issues)
    throw error
  }
}
