import { freeze } from 'immer'
import { type Moment, momentDay, parseDay } from '../time/index.ts'
import { type Rate, rateOf } from './rate.ts'
import type { Nonconformity } from './record.ts'
import { isEnded } from './stage.ts'

/** How many of the closed ones whose actions had a due day were done by it. */
export const onTimeClosure = (list: readonly Nonconformity[]): Rate => {
  const judged = list.flatMap(({ stage, actBy, doneOn }) =>
    stage !== 'closed' || actBy === undefined || doneOn === undefined ? [] : [doneOn <= actBy],
  )
  return rateOf(judged.filter(Boolean).length, judged.length)
}

/** How many of those judged at all were effective in the first round. */
export const effectiveAtFirst = (list: readonly Nonconformity[]): Rate => {
  const first = list.flatMap(({ effects }) => effects.find(({ round }) => round === 1) ?? [])
  return rateOf(first.filter(({ verdict }) => verdict === 'effective').length, first.length)
}

/** What is open in one unit. */
export interface OpenInUnit {
  readonly unit: string
  readonly open: number
  readonly major: number
  /** Past the due day of their present step. */
  readonly overdue: number
}

/** What is open in each unit at a moment, the most first. */
export const openByUnit = (list: readonly Nonconformity[], now: Moment): readonly OpenInUnit[] => {
  const today = momentDay(now)
  const units = new Map<string, OpenInUnit>()
  for (const record of list) {
    if (isEnded(record)) continue
    const { unit, grade, dueOn } = record
    const { open, major, overdue } = units.get(unit) ?? { open: 0, major: 0, overdue: 0 }
    units.set(unit, {
      unit,
      open: open + 1,
      major: major + (grade === 'major' ? 1 : 0),
      overdue: overdue + (dueOn !== undefined && parseDay(dueOn) < today ? 1 : 0),
    })
  }
  return freeze(
    [...units.values()].sort((a, b) => b.open - a.open || (a.unit < b.unit ? -1 : 1)),
    true,
  )
}
