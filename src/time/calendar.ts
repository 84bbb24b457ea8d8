import { type Issue, QuytrinhError } from '../issue/index.ts'
import { formatDate, type Text, text } from '../text/index.ts'
import { type Day, formatDay, parseDay, weekday } from './day.ts'
import type { DayReason, DayRow } from './row.ts'
import { type Desk, planOn, type Session, type SessionPlan } from './sessions.ts'

/** What a calendar is made of, as plain data. */
export interface CalendarDefinition {
  readonly id: string
  /** Changes whenever a row changes; printed on appointment slips. */
  readonly version: string
  readonly name: Text
  /** First and last ISO day the calendar answers for; outside it refuses. */
  readonly from: string
  readonly to: string
  /** Last ISO day whose decisions are all known; later results are provisional. */
  readonly knownUntil: string
  /** Weekdays of rest, 0 Sunday … 6 Saturday, and the decision that sets them. */
  readonly weeklyRest: { readonly weekdays: readonly number[]; readonly name: Text; readonly basis: string }
  /** Days that differ from the plain week; for one date the last row applies. A function is called once, on first use. */
  readonly rows: readonly DayRow[] | (() => readonly DayRow[])
  readonly hours: readonly SessionPlan[]
}

/** Which days and hours an agency works. */
export interface Calendar {
  readonly id: string
  readonly version: string
  readonly name: Text
  readonly from: Day
  readonly to: Day
  readonly knownUntil: Day
  readonly definition: CalendarDefinition
  readonly isWorking: (day: Day) => boolean
  /** `n = 0`: the day itself if it works, else the next working day; `n ≥ 1`: the n-th working day after it. */
  readonly add: (day: Day, n: number) => Day
  /** Working days in (a, b]; when b is before a, minus those in (b, a]. */
  readonly count: (a: Day, b: Day) => number
  /** The first working day on or after a day. */
  readonly next: (day: Day) => Day
  readonly explain: (day: Day) => DayReason
  /** The sessions a desk works on a day; none on a day off. */
  readonly sessions: (day: Day, desk?: Desk) => readonly Session[]
  /** The hours a desk keeps in that part of the year, whether or not the day itself is worked. */
  readonly hours: (day: Day, desk?: Desk) => readonly Session[]
}

interface Tables {
  readonly rows: ReadonlyMap<Day, DayRow>
  /** `rank[i]`: working days among the first `i` days of the calendar. */
  readonly rank: Int32Array
  /** `select[k]`: index of the k-th working day, counted from 0. */
  readonly select: Int32Array
}

const buildTables = (definition: CalendarDefinition, from: Day, to: Day): Tables => {
  const { rows: given, weeklyRest } = definition
  const rows = new Map<Day, DayRow>()
  for (const row of typeof given === 'function' ? given() : given) rows.set(parseDay(row.date), row)
  const rest = new Set(weeklyRest.weekdays)
  const length = to - from + 1
  const rank = new Int32Array(length + 1)
  const select = new Int32Array(length)
  let worked = 0
  for (let index = 0; index < length; index += 1) {
    const kind = rows.get(from + index)?.kind
    const works = kind === undefined ? !rest.has(weekday(from + index)) : kind === 'swap-worked'
    if (works) {
      select[worked] = index
      worked += 1
    }
    rank[index + 1] = worked
  }
  return { rows, rank, select: select.subarray(0, worked) }
}

const outOfRange = (definition: CalendarDefinition, day: Day): QuytrinhError => {
  const shown = Math.abs(day) < 7e5 ? formatDate(formatDay(day)) : String(day)
  const range = `${formatDate(definition.from)}–${formatDate(definition.to)}`
  const issue: Issue = {
    code: 'calendar-out-of-range',
    path: 'day',
    message: text(
      `Ngày ${shown} nằm ngoài lịch ${definition.name.vi} (${range}); không suy đoán`,
      `${shown} is outside the calendar ${definition.name.en} (${range}); nothing is guessed`,
    ),
    expected: [range],
    received: shown,
  }
  return new QuytrinhError([issue])
}

const notCountable = (n: number): QuytrinhError =>
  new QuytrinhError([
    {
      code: 'day-amount',
      path: 'n',
      message: text(`Không cộng được ${n} ngày làm việc`, `Cannot add ${n} working days`),
      expected: text('số nguyên từ 0', 'a whole number from 0'),
      received: String(n),
    },
  ])

const workingName = text('Ngày làm việc', 'Working day')

/**
 * A calendar from its definition. Its tables are built on first use; after that adding and counting working days
 * take a few loads whatever the distance. Every function throws `QuytrinhError` (`calendar-out-of-range`)
 * for a day outside `from`–`to`, and `add` also when the answer would fall outside (`day-amount` for an amount that is
 * not a whole number from 0). Defining throws `calendar-out-of-range`
 * when `to` is before `from`.
 */
export const defineCalendar = (definition: CalendarDefinition): Calendar => {
  const { id, version, name, weeklyRest } = definition
  const from = parseDay(definition.from)
  const to = parseDay(definition.to)
  const length = to - from + 1
  if (length < 1) throw outOfRange(definition, to)
  let built: Tables | undefined

  const tables = (): Tables => {
    built ??= buildTables(definition, from, to)
    return built
  }
  const indexOf = (day: Day): number => {
    const index = day - from
    if (index >= 0 && index < length && Number.isInteger(index)) return index
    throw outOfRange(definition, day)
  }
  const isWorking = (day: Day): boolean => {
    const index = indexOf(day)
    const { rank } = built ?? tables()
    return rank[index] !== rank[index + 1]
  }
  const add = (day: Day, n: number): Day => {
    const index = indexOf(day)
    const { rank, select } = built ?? tables()
    if (!(n >= 0 && Number.isInteger(n))) throw notCountable(n)
    const found = n === 0 ? select[rank[index] ?? 0] : select[(rank[index + 1] ?? 0) + n - 1]
    if (found === undefined) throw outOfRange(definition, to + 1)
    return from + found
  }
  const count = (a: Day, b: Day): number => {
    const { rank } = built ?? tables()
    return (rank[indexOf(b) + 1] ?? 0) - (rank[indexOf(a) + 1] ?? 0)
  }
  const explain = (day: Day): DayReason => {
    const working = isWorking(day)
    const row = tables().rows.get(day)
    const iso = formatDay(day)
    const { name: rest, basis } = weeklyRest
    if (row !== undefined)
      return Object.freeze({ day: iso, kind: row.kind, working, name: row.name, basis: row.basis, row })
    return working
      ? Object.freeze({ day: iso, kind: 'working', working, name: workingName, basis: '' })
      : Object.freeze({ day: iso, kind: 'weekly-rest', working, name: rest, basis })
  }
  const hours = (day: Day, desk: Desk = 'office'): readonly Session[] =>
    planOn(definition.hours, day, desk)?.sessions ?? []

  return Object.freeze({
    id,
    version,
    name,
    from,
    to,
    knownUntil: parseDay(definition.knownUntil),
    definition,
    isWorking,
    add,
    count,
    next: (day: Day): Day => add(day, 0),
    explain,
    sessions: (day: Day, desk: Desk = 'office'): readonly Session[] =>
      isWorking(day) ? hours(day, desk) : [],
    hours,
  })
}
