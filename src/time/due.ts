import { type Result, success, unwrap } from '../issue/index.ts'
import type { Calendar } from './calendar.ts'
import { type Course, courseOf, type DueOptions } from './course.ts'
import { formatDay } from './day.ts'
import type { Limit } from './limit.ts'
import { type Moment, momentOfSeconds } from './moment.ts'
import type { Reason } from './reason.ts'
import { whyOf } from './why.ts'
import { whyByDay } from './why-by-day.ts'

/** When a limit ends, and why. */
export interface Due {
  /** ISO day. */
  readonly due: string
  /** The moment on that day; for whole days the close of office (policy `endOfDay`). */
  readonly dueAt: Moment
  /** The calendar does not yet know all decisions for that day. */
  readonly provisional: boolean
  readonly limit: Limit
  readonly why: readonly Reason[]
  readonly calendar: { readonly id: string; readonly version: string }
}

/** A deadline read off a course. */
export const dueOfCourse = (course: Course, options: DueOptions): Due =>
  Object.freeze({
    due: formatDay(course.end),
    dueAt: momentOfSeconds(course.endSeconds),
    provisional: course.end > course.calendar.knownUntil,
    limit: course.limit,
    why: whyOf(course, options),
    calendar: Object.freeze({ id: course.calendar.id, version: course.calendar.version }),
  })

/**
 * When a limit that starts with an event on an ISO day or at an ISO moment ends (BLDS 2015, Đ.147–148). The day of
 * the event is not counted. A day alone, where hours are counted, starts at the opening of the first session.
 * Issues: `limit-shape`, `limit-amount`, `limit-cutoff`, `when-unreadable`, `complete-before-start`, `pause-shape`,
 * `pause-open`, `pause-backwards`, `policy-unknown`, `calendar-out-of-range`, `calendar-without-hours`.
 */
export const tryDue = (
  limit: Limit,
  from: string,
  calendar: Calendar,
  options: DueOptions = {},
): Result<Due> => {
  const course = courseOf(limit, from, calendar, options)
  return course.ok ? success(dueOfCourse(course.value, options)) : course
}

/** {@link tryDue}, throwing `QuytrinhError`. */
export const due = (limit: Limit, from: string, calendar: Calendar, options: DueOptions = {}): Due =>
  unwrap(tryDue(limit, from, calendar, options))

/** The ISO day of {@link due} without its explanation, for lists of many dossiers. */
export const dueDay = (limit: Limit, from: string, calendar: Calendar, options: DueOptions = {}): string =>
  formatDay(unwrap(courseOf(limit, from, calendar, options)).end)

/** The explanation of {@link due} with one {@link Reason} for each day from the start to the end. */
export const dueByDay = (
  limit: Limit,
  from: string,
  calendar: Calendar,
  options: DueOptions = {},
): readonly Reason[] => whyByDay(unwrap(courseOf(limit, from, calendar, options)), options)
