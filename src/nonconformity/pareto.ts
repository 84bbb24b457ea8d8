import { freeze } from 'immer'
import type { Nonconformity } from './record.ts'

/** What nonconformities are counted by. */
export const paretoKeys = ['causeHead', 'clause', 'unit', 'process', 'source', 'grade', 'kind'] as const

/** One thing nonconformities are counted by. */
export type ParetoKey = (typeof paretoKeys)[number]

/** One bar: how many, which share of all, and the share of this and all longer bars together. */
export interface ParetoRow {
  /** The head, clause, unit …; null where it is not known. */
  readonly key: string | null
  readonly count: number
  readonly share: number
  readonly cumulative: number
}

/** Bars from the longest to the shortest, and what they add up to. */
export interface Pareto {
  /** A nonconformity with two clauses, or causes under two heads, counts under both. */
  readonly total: number
  readonly rows: readonly ParetoRow[]
}

const keysOf = (record: Nonconformity, by: ParetoKey): readonly (string | null)[] => {
  const found = {
    causeHead: record.causes.map(({ head }) => head),
    clause: record.clauses,
    unit: [record.unit],
    process: [record.process ?? null],
    source: [record.source],
    grade: [record.grade],
    kind: [record.kind],
  }[by]
  return found.length === 0 ? [null] : [...new Set(found)]
}

/** Nonconformities counted by cause head, clause, unit …, the most frequent first. No rows for an empty list. */
export const pareto = (list: readonly Nonconformity[], by: ParetoKey): Pareto => {
  const counts = new Map<string | null, number>()
  for (const record of list) for (const key of keysOf(record, by)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const sorted = [...counts].sort(
    ([a, one], [b, other]) => other - one || ((a ?? '\uffff') < (b ?? '\uffff') ? -1 : 1),
  )
  let before = 0
  const rows = sorted.map(([key, count]): ParetoRow => {
    before += count
    return { key, count, share: count / total, cumulative: before / total }
  })
  return freeze({ total, rows }, true)
}
