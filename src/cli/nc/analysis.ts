import {
  type Ageing,
  ageing,
  effectiveAtFirst,
  isEnded,
  type MonthCount,
  monthlyCounts,
  type Nonconformity,
  type OpenInUnit,
  onTimeClosure,
  openByUnit,
  type Pareto,
  type Proposal,
  pareto,
  type Rate,
  repeatsOf,
  trend,
} from '../../nonconformity/index.ts'
import type { Moment } from '../../time/index.ts'

/** What the slips of a year tell together, and what is open at a moment. */
export interface Analysis {
  readonly year: number
  readonly found: number
  readonly open: number
  readonly causeHead: Pareto
  readonly clause: Pareto
  readonly unit: Pareto
  readonly ageing: Ageing
  readonly onTimeClosure: Rate
  /** Of the slips of the year whose cause is known, how many repeat an earlier one within 12 months. */
  readonly recurrence: Rate
  readonly effectiveAtFirst: Rate
  readonly openByUnit: readonly OpenInUnit[]
  readonly months: readonly MonthCount[]
  readonly proposals: readonly Proposal[]
}

const monthBefore = (month: string, by: number): string => {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - by
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** The twelve whole months up to the end of a year, or up to now while it lasts. */
const lastMonths = (year: number, now: Moment): readonly [from: string, to: string] => {
  const whole = monthBefore(now.slice(0, 7), 1)
  const to = whole < `${year}-12` ? whole : `${year}-12`
  return [monthBefore(to, 11), to]
}

const recurrenceIn = (all: readonly Nonconformity[], ofYear: readonly Nonconformity[]): Rate => {
  const known = ofYear.filter(({ causes, stage }) => causes.length > 0 && stage !== 'cancelled')
  const again = known.filter((record) =>
    repeatsOf(all, record).some(
      (other) => `${other.foundOn} ${other.loggedAt}` < `${record.foundOn} ${record.loggedAt}`,
    ),
  )
  const [count, total] = [again.length, known.length]
  return { count, total, rate: total === 0 ? null : count / total }
}

/** The figures of a year, from every slip of the workspace as it stands at a moment; cancelled slips do not count. */
export const analysisOf = (every: readonly Nonconformity[], year: number, now: Moment): Analysis => {
  const all = every.filter(({ stage }) => stage !== 'cancelled')
  const ofYear = all.filter(({ foundOn }) => foundOn.startsWith(`${year}-`))
  const [from, to] = lastMonths(year, now)
  const months = monthlyCounts(all, from, to)
  const looked = all.filter(({ foundOn }) => from <= foundOn.slice(0, 7) && foundOn.slice(0, 7) <= to)
  return {
    year,
    found: ofYear.length,
    open: all.filter((record) => !isEnded(record)).length,
    causeHead: pareto(ofYear, 'causeHead'),
    clause: pareto(ofYear, 'clause'),
    unit: pareto(ofYear, 'unit'),
    ageing: ageing(all, now),
    onTimeClosure: onTimeClosure(ofYear),
    recurrence: recurrenceIn(all, ofYear),
    effectiveAtFirst: effectiveAtFirst(ofYear),
    openByUnit: openByUnit(all, now),
    months,
    proposals: trend(looked, months),
  }
}
