import { freeze } from 'immer'
import type { Citation } from '../procedure/index.ts'
import { formatDate, type Text, text } from '../text/index.ts'
import { type Calendar, type Day, formatDay, parseDay, type Reason } from '../time/index.ts'
import type { Duty, DutyRow, Level, Window } from './duty.ts'

/** What a duty tells about, as civil dates. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** One thing an agency owes, with its due day. */
export interface AgendaItem extends Citation {
  /** Stable: the duty and the day the law names, such as `iso-report@2019-12-31`. */
  readonly id: string
  readonly duty: string
  readonly title: Text
  readonly procedure?: string
  /** The due day on the working calendar, `YYYY-MM-DD`. */
  readonly due: string
  /** The day the rule itself names, when the due day was moved off a day of rest. */
  readonly named?: string
  /** Whether the due day lies beyond what the calendar knows for certain. */
  readonly provisional: boolean
  /** How many times it is owed by then; once when absent. */
  readonly times?: number
  readonly covers?: Period
  readonly why: readonly Reason[]
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const lastDayOf = (year: number, month: number): string =>
  formatDay(parseDay(month === 12 ? `${year + 1}-01-01` : `${year}-${twoDigits(month + 1)}-01`) - 1)

interface Falling {
  readonly day: string
  readonly times?: number
  readonly window?: Window
}

const fallsIn = ({ when, windows = [] }: DutyRow, year: number): readonly Falling[] => {
  if ('month' in when) return [{ day: lastDayOf(year, when.month), ...windowAt(windows, 0) }]
  if ('times' in when) return [{ day: `${year}-12-31`, times: when.times, ...windowAt(windows, 0) }]
  if ('every' in when)
    return year >= when.first && (year - when.first) % when.every === 0
      ? [{ day: `${year}-${when.by}`, ...windowAt(windows, 0) }]
      : []
  return when.by.map((day, at) => ({ day: `${year + (when.years ?? 0)}-${day}`, ...windowAt(windows, at) }))
}

const windowAt = (windows: readonly Window[], at: number): { window?: Window } => {
  const window = windows[at]
  return window === undefined ? {} : { window }
}

const coversOf = ({ from, to, fromYears = 0, toYears = 0 }: Window, year: number): Period => ({
  from: `${year - fromYears}-${from}`,
  to: `${year - toYears}-${to}`,
})

const inForce = ({ from, to }: DutyRow, day: string): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to)

const dueText = ({ when }: DutyRow, day: string): Text => {
  if ('month' in when)
    return text(
      `Trong tháng ${when.month}/${day.slice(0, 4)}.`,
      `Within ${day.slice(5, 7)}/${day.slice(0, 4)}.`,
    )
  if ('times' in when)
    return text(
      `Ít nhất ${when.times} lần trong năm ${day.slice(0, 4)}; ngày do cơ quan lên kế hoạch.`,
      `At least ${when.times === 1 ? 'once' : `${when.times} times`} in ${day.slice(0, 4)}; the agency plans the day.`,
    )
  return text(`Chậm nhất ngày ${formatDate(day)}.`, `By ${formatDate(day)}.`)
}

/** Within a month or a year the last working day of it is the last chance; a named day moves on to the next one. */
const workingDue = (row: DutyRow, named: Day, calendar: Calendar): Day => {
  if (calendar.isWorking(named)) return named
  if (!('month' in row.when) && !('times' in row.when)) return calendar.next(named)
  let day = named
  while (!calendar.isWorking(day)) day -= 1
  return day
}

const movedText = (row: DutyRow, named: string, due: string): Text =>
  due > named
    ? text(
        `Ngày ${formatDate(named)} là ngày nghỉ nên tính đến hết ngày làm việc kế tiếp ${formatDate(due)}.`,
        `${formatDate(named)} is a day off, so it ends with the next working day, ${formatDate(due)}.`,
      )
    : text(
        `Ngày làm việc cuối cùng của ${'month' in row.when ? 'tháng' : 'năm'} là ${formatDate(due)}.`,
        `The last working day of the ${'month' in row.when ? 'month' : 'year'} is ${formatDate(due)}.`,
      )

const itemOf = (duty: Duty, row: DutyRow, falling: Falling, year: number, calendar: Calendar): AgendaItem => {
  const { day, times, window } = falling
  const named = parseDay(day)
  const dueOn = workingDue(row, named, calendar)
  const due = formatDay(dueOn)
  const why: Reason[] = [{ code: 'duty', text: dueText(row, day), rule: row.basis }]
  if (dueOn !== named)
    why.push({
      code: 'roll',
      text: movedText(row, day, due),
      ...(dueOn > named ? { rule: 'BLDS 2015, Đ.148.5' } : {}),
    })
  return {
    id: `${duty.id}@${day}`,
    duty: duty.id,
    title: duty.title,
    ...(duty.procedure === undefined ? {} : { procedure: duty.procedure }),
    due,
    ...(dueOn === named ? {} : { named: day }),
    provisional: dueOn > calendar.knownUntil,
    ...(times === undefined || times === 1 ? {} : { times }),
    ...(window === undefined ? {} : { covers: coversOf(window, year) }),
    basis: row.basis,
    confidence: row.confidence,
    why,
  }
}

/** What the agenda is asked for. */
export interface AgendaOptions {
  readonly year: number
  /** The level of the agency; duties of every level when absent. */
  readonly level?: Level
}

/**
 * Everything an agency owes for a year, by due day: each with the article and, where the day was moved off a day of
 * rest, why. A row counts when it is in force on the day it names.
 *
 * @throws QuytrinhError when a due day lies outside the calendar's tables.
 */
export const agenda = (
  duties: readonly Duty[],
  calendar: Calendar,
  { year, level }: AgendaOptions,
): readonly AgendaItem[] => {
  const items = duties
    .filter(({ levels }) => levels === undefined || level === undefined || levels.includes(level))
    .flatMap((duty) =>
      duty.rows.flatMap((row) =>
        fallsIn(row, year)
          .filter(({ day }) => inForce(row, day))
          .map((falling) => itemOf(duty, row, falling, year, calendar)),
      ),
    )
  return freeze(
    items.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1)),
    true,
  )
}
