import { freeze } from 'immer'
import type { Citation } from '../procedure/index.ts'
import type { Text } from '../text/index.ts'
import { type Calendar, type Day, formatDay, parseDay, type Reason } from '../time/index.ts'
import type { Duty, DutyRow, Level, Window } from './duty.ts'
import { type Falling, fallsIn } from './falls.ts'
import { exists } from './levels.ts'
import { dueText, movedText } from './words.ts'

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

const coversOf = ({ from, to, fromYears = 0, toYears = 0 }: Window, year: number): Period => ({
  from: `${year - fromYears}-${from}`,
  to: `${year - toYears}-${to}`,
})

const inForce = ({ from, to }: DutyRow, day: string): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to)

/** Within a month, quarter or year its last working day is the last chance; a named day moves on to the next one. */
const workingDue = (row: DutyRow, named: Day, calendar: Calendar): Day => {
  if (calendar.isWorking(named)) return named
  if (!('month' in row.when || 'each' in row.when || 'times' in row.when)) return calendar.next(named)
  let day = named
  while (!calendar.isWorking(day)) day -= 1
  return day
}

const itemOf = (duty: Duty, row: DutyRow, falling: Falling, year: number, calendar: Calendar): AgendaItem => {
  const { day, times, window } = falling
  const named = parseDay(day)
  const dueOn = workingDue(row, named, calendar)
  const due = formatDay(dueOn)
  const why: Reason[] = [{ code: 'duty', text: dueText(row, day, times), rule: row.basis }]
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
 * rest, why. A row counts when it is in force, and the level of agencies is there, on the day it names.
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
          .filter(({ day }) => inForce(row, day) && (level === undefined || exists(level, day)))
          .map((falling) => itemOf(duty, row, falling, year, calendar)),
      ),
    )
  return freeze(
    items.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1)),
    true,
  )
}
