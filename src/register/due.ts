import { type Calendar, type Day, type Moment, momentDay, parseMoment } from '../time/index.ts'
import type { Register } from './register.ts'
import type { RegisterRow } from './row.ts'

/** Which rows of the register are asked for. */
export interface RegisterFilter {
  readonly duty?: string
  readonly unit?: string
  readonly procedure?: string
}

/** Which overdue rows, and how many at most. */
export interface OverdueOptions extends RegisterFilter {
  readonly limit?: number
}

/** A row past its deadline. */
export interface OverdueRow {
  readonly row: RegisterRow
  /** Working days after the due day, up to today; 0 when it was due earlier today. */
  readonly workingDays: number
}

const passes =
  (filter: RegisterFilter) =>
  (row: RegisterRow): boolean =>
    (filter.duty === undefined || row.duty === filter.duty) &&
    (filter.unit === undefined || row.unit === filter.unit) &&
    (filter.procedure === undefined || row.procedure === filter.procedure)

const isAfter =
  (now: Moment) =>
  ({ dueAt }: RegisterRow): boolean =>
    dueAt !== undefined && now > dueAt

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** By the moment they are due, those without one last; then by id. */
const inOrder = (rows: readonly RegisterRow[]): readonly RegisterRow[] =>
  rows.toSorted((a, b) => compare(a.dueAt ?? '~', b.dueAt ?? '~') || compare(a.id, b.id))

const daysOf = (register: Register, from: Day, to: Day): readonly Day[] => {
  const days: Day[] = []
  for (const day of register.open.keys()) if (day !== null && day >= from && day <= to) days.push(day)
  return days.sort((a, b) => a - b)
}

const bucket = (register: Register, day: Day): readonly RegisterRow[] => register.open.get(day) ?? []

/** Whether an open row is past its deadline: its day is over, or it is that day and its moment has passed. */
export const isOverdue = (row: RegisterRow, now: Moment): boolean => {
  if (row.due === null || (row.state !== 'running' && row.state !== 'lapsed')) return false
  const today = momentDay(now)
  return row.due < today || (row.due === today && isAfter(parseMoment(now))(row))
}

/** How many dossiers are past their deadline: sizes of buckets, and a look into today's. */
export const overdueCount = (register: Register, now: Moment): number => {
  const today = momentDay(now)
  let count = bucket(register, today).filter(isAfter(parseMoment(now))).length
  for (const [day, rows] of register.open) if (day !== null && day < today) count += rows.length
  return count
}

/** The dossiers past their deadline, the most overdue first, with the working days they are late by. */
export const overdue = (
  register: Register,
  now: Moment,
  calendar: Calendar,
  { limit = Number.POSITIVE_INFINITY, ...filter }: OverdueOptions = {},
): readonly OverdueRow[] => {
  const today = momentDay(now)
  const late = isAfter(parseMoment(now))
  const found: OverdueRow[] = []
  for (const day of daysOf(register, Number.NEGATIVE_INFINITY, today)) {
    if (found.length >= limit) break
    const rows = bucket(register, day).filter((row) => passes(filter)(row) && (day < today || late(row)))
    const workingDays = rows.length === 0 ? 0 : calendar.count(day, today)
    for (const row of inOrder(rows)) {
      if (found.length >= limit) break
      found.push({ row, workingDays })
    }
  }
  return found
}

/** The open dossiers due on a day, overdue or not, in the order of their moments. */
export const dueOn = (register: Register, day: Day, filter: RegisterFilter = {}): readonly RegisterRow[] =>
  inOrder(bucket(register, day).filter(passes(filter)))

/**
 * The dossiers due from now to the end of the n-th working day after today (`n = 0`: today), soonest first. What is
 * overdue already is not among them.
 */
export const dueWithin = (
  register: Register,
  now: Moment,
  workingDays: number,
  calendar: Calendar,
  filter: RegisterFilter = {},
): readonly RegisterRow[] => {
  const today = momentDay(now)
  const last = workingDays === 0 ? today : calendar.add(today, workingDays)
  const late = isAfter(parseMoment(now))
  return daysOf(register, today, last).flatMap((day) =>
    dueOn(register, day, filter).filter((row) => day > today || !late(row)),
  )
}

/** The dossiers whose clock stands still, by id. */
export const paused = (register: Register, filter: RegisterFilter = {}): readonly RegisterRow[] =>
  [...register.paused.values()]
    .flat()
    .filter(passes(filter))
    .sort((a, b) => compare(a.id, b.id))
