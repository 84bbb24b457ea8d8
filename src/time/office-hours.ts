import { QuytrinhError } from '../issue/index.ts'
import { formatDate, text } from '../text/index.ts'
import type { Calendar } from './calendar.ts'
import { type Day, formatDay } from './day.ts'
import { daySeconds } from './moment.ts'
import type { Policies } from './policy-defaults.ts'
import type { Desk } from './sessions.ts'

const noHours = (day: Day): QuytrinhError => {
  const shown = formatDate(formatDay(day))
  return new QuytrinhError([
    {
      code: 'calendar-without-hours',
      path: 'calendar.hours',
      message: text(`Lịch không có giờ làm việc cho ngày ${shown}`, `The calendar has no hours for ${shown}`),
      expected: text('ít nhất một buổi làm việc', 'at least one session'),
    },
  ])
}

/** The second at which a desk opens. */
export const opening = (day: Day, calendar: Calendar, desk: Desk): number => {
  const first = calendar.hours(day, desk)[0]
  if (first === undefined) throw noHours(day)
  return day * daySeconds + first.start * 60
}

/** The second at which a day ends: its desk's close, or midnight. */
export const closing = (day: Day, calendar: Calendar, desk: Desk, policy: Policies['endOfDay']): number => {
  if (policy === 'midnight') return (day + 1) * daySeconds - 1
  const last = calendar.hours(day, desk).at(-1)
  if (last === undefined) throw noHours(day)
  return day * daySeconds + last.end * 60
}

/** The seconds a desk works on a day. */
export const workedSeconds = (day: Day, calendar: Calendar, desk: Desk): number =>
  calendar.hours(day, desk).reduce((total, { start, end }) => total + (end - start) * 60, 0)
