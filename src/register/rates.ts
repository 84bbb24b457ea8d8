import { type Day, type Moment, momentDay, parseMoment } from '../time/index.ts'
import { isOverdue } from './due.ts'
import type { Register } from './register.ts'
import { type RegisterRow, wasLate } from './row.ts'

/** How many of the dossiers finished in a period kept their deadline. */
export interface OnTimeRate {
  readonly met: number
  readonly late: number
  readonly total: number
  /** `met / total`, from 0 to 1; null when nothing was finished. */
  readonly rate: number | null
}

/** The on-time rate of the dossiers finished from one day to another, both included. */
export const onTimeRate = (
  register: Register,
  { from, to, unit }: { readonly from: Day; readonly to: Day; readonly unit?: string },
): OnTimeRate => {
  let [met, late] = [0, 0]
  for (const [day, rows] of register.finished) {
    if (day === null || day < from || day > to) continue
    for (const row of rows)
      if (unit !== undefined && row.unit !== unit) continue
      else if (wasLate(row)) late += 1
      else met += 1
  }
  const total = met + late
  return { met, late, total, rate: total === 0 ? null : met / total }
}

/** What lies with one duty or unit. */
export interface Workload {
  /** The role or the unit; null for dossiers without one. */
  readonly of: string | null
  readonly open: number
  /** Of the open ones. */
  readonly overdue: number
  readonly paused: number
}

/** What lies with each duty or unit at a moment, the fullest desk first. */
export const workload = (register: Register, now: Moment, by: 'duty' | 'unit'): readonly Workload[] => {
  const moment = parseMoment(now)
  const today = momentDay(moment)
  const counts = new Map<string | null, { open: number; overdue: number; paused: number }>()
  const countOf = (row: RegisterRow) => {
    const key = row[by] ?? null
    const count = counts.get(key) ?? { open: 0, overdue: 0, paused: 0 }
    counts.set(key, count)
    return count
  }
  for (const [day, rows] of register.open)
    for (const row of rows) {
      const count = countOf(row)
      count.open += 1
      if (day !== null && (day < today || (day === today && isOverdue(row, moment)))) count.overdue += 1
    }
  for (const rows of register.paused.values()) for (const row of rows) countOf(row).paused += 1
  return [...counts]
    .map(([of, count]) => ({ of, ...count }))
    .sort((a, b) => b.open - a.open || ((a.of ?? '') < (b.of ?? '') ? -1 : 1))
}
