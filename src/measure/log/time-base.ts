import { freeze } from 'immer'
import { type Text, text } from '../../text/index.ts'
import { type Calendar, parseDay } from '../../time/index.ts'

/** What durations are counted in: elapsed days, or the working days of a calendar. Every result names it. */
export interface TimeBase {
  /** The calendar; `none` for elapsed time. */
  readonly id: string
  readonly version?: string
  readonly unit: 'day' | 'working-day'
  readonly title: Text
}

/** No calendar: days of 24 hours from one instant to the other, days off included, with their fraction. */
export const elapsedTime: TimeBase = freeze(
  {
    id: 'none',
    unit: 'day',
    title: text(
      'không theo lịch: thời gian trôi qua, kể cả ngày nghỉ',
      'none: elapsed time, days off included',
    ),
  },
  true,
)

/** Elapsed time, or the working days of a calendar when one is given. */
export const timeBaseOf = (calendar?: Calendar): TimeBase =>
  calendar === undefined
    ? elapsedTime
    : freeze({ id: calendar.id, version: calendar.version, unit: 'working-day', title: calendar.name }, true)

/** The civil day of an instant, in the offset it is written in. */
export const dayOf = (instant: string): string => instant.slice(0, 10)

const dayMs = 86_400_000

/**
 * Elapsed days with their fraction, or with a calendar the working days after the first day up to the last.
 *
 * @throws QuytrinhError `calendar-out-of-range` for a day outside the calendar.
 */
export const daysBetween = (from: string, to: string, calendar?: Calendar): number =>
  calendar === undefined
    ? (Date.parse(to) - Date.parse(from)) / dayMs
    : calendar.count(parseDay(dayOf(from)), parseDay(dayOf(to)))
