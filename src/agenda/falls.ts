import { formatDay, parseDay, weekday } from '../time/index.ts'
import type { DutyRow, Stretch, Window } from './duty.ts'

/** A day a duty falls on, as the rule names it. */
export interface Falling {
  readonly day: string
  readonly times?: number
  readonly window?: Window
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const lastDayOf = (year: number, month: number): string =>
  formatDay(parseDay(month === 12 ? `${year + 1}-01-01` : `${year}-${twoDigits(month + 1)}-01`) - 1)

const windowAt = (windows: readonly Window[], at: number): { window?: Window } => {
  const window = windows[at]
  return window === undefined ? {} : { window }
}

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** The months the stretches of a year end in; weeks are told month by month. */
const endsOf: Readonly<Record<Stretch, readonly number[]>> = {
  week: everyMonth,
  month: everyMonth,
  quarter: [3, 6, 9, 12],
  'half-year': [6, 12],
}

const friday = 5

/** The weeks of a month: those whose Friday lies in it, so that no week counts twice. */
const weeksIn = (year: number, month: number): number => {
  const first = parseDay(`${year}-${twoDigits(month)}-01`)
  const days = Number(lastDayOf(year, month).slice(8))
  return Array.from({ length: days }, (_, at) => first + at).filter((day) => weekday(day) === friday).length
}

/** The days a row of a duty falls on in a year, whether or not the row is in force then. */
export const fallsIn = ({ when, windows = [] }: DutyRow, year: number): readonly Falling[] => {
  if ('month' in when) return [{ day: lastDayOf(year, when.month), ...windowAt(windows, 0) }]
  if ('each' in when)
    return endsOf[when.each].map((month, at) => ({
      day: lastDayOf(year, month),
      times: (when.times ?? 1) * (when.each === 'week' ? weeksIn(year, month) : 1),
      ...windowAt(windows, at),
    }))
  if ('times' in when) return [{ day: `${year}-12-31`, times: when.times, ...windowAt(windows, 0) }]
  if ('every' in when)
    return year >= when.first && (year - when.first) % when.every === 0
      ? [{ day: `${year}-${when.by}`, ...windowAt(windows, 0) }]
      : []
  return when.by.map((day, at) => ({ day: `${year + (when.years ?? 0)}-${day}`, ...windowAt(windows, at) }))
}
