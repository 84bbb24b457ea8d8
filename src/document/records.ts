import { freeze } from 'immer'
import * as z from 'zod'
import type { Dossier } from '../dossier/index.ts'
import type { Issue } from '../issue/index.ts'
import { dayFact } from '../procedure/index.ts'
import { checkRetention, retentionEnds } from './retention.ts'
import { type RetentionRow, retentionRows } from './retention-rows.ts'
import { readTold } from './told.ts'

/** A dossier of `record-control`, as far as it is read here. */
export type ControlledRecord = Pick<Dossier, 'id' | 'step' | 'facts' | 'journal'>

/** One record on the list of records (danh mục hồ sơ). Days are civil days. */
export interface RecordRow {
  readonly dossier: string
  readonly title: string
  readonly code?: string
  readonly place?: string
  readonly keeper?: string
  readonly retention?: number | 'permanent'
  /** The kind of record in the table of retention. */
  readonly kind?: string
  readonly workEndedOn?: string
  /** The last day it has to be kept; absent while the work goes on, and for what is kept for ever. */
  readonly keptUntil?: string
  /** Who has it on loan. */
  readonly lentTo?: string
  readonly state: 'open' | 'kept' | 'lent' | 'expired' | 'disposed' | 'permanent'
}

/** The records, and what is wrong with how long they are kept; `warnings` rest on rows that are not verified. */
export interface RecordList {
  readonly rows: readonly RecordRow[]
  readonly issues: readonly Issue[]
  readonly warnings: readonly Issue[]
}

const line = z.string().min(1)
const maybe = z.exactOptional(line)
const recordFacts = z.object({
  title: line,
  code: maybe,
  place: maybe,
  keeper: maybe,
  retention: z.exactOptional(z.union([z.int().min(1).max(100), z.literal('permanent')])),
  retentionKind: maybe,
  workEndedOn: z.exactOptional(dayFact),
  keptThrough: z.exactOptional(z.int().min(1000).max(9999)),
  borrower: maybe,
})

const states: ReadonlyMap<string, RecordRow['state']> = new Map([
  ['open', 'open'],
  ['lent', 'lent'],
  ['expired', 'expired'],
  ['disposalProposed', 'expired'],
  ['disposalDecided', 'expired'],
  ['disposed', 'disposed'],
  ['permanent', 'permanent'],
])

const rowOf = (record: ControlledRecord, facts: z.output<typeof recordFacts>): RecordRow => {
  const { retentionKind, keptThrough, borrower, ...rest } = facts
  const state = states.get(record.step) ?? 'kept'
  return {
    dossier: record.id,
    ...rest,
    ...(retentionKind === undefined ? {} : { kind: retentionKind }),
    ...(keptThrough === undefined ? {} : { keptUntil: retentionEnds(keptThrough, 0) }),
    ...(state === 'lent' && borrower !== undefined ? { lentTo: borrower } : {}),
    state,
  }
}

/** How long a record is kept is judged by the table in force when it was closed; while it is open, when it was opened. */
const judged = (
  { id, journal }: ControlledRecord,
  { kind, retention }: RecordRow,
  table: readonly RetentionRow[],
): Pick<RecordList, 'issues' | 'warnings'> => {
  const decided = journal.findLast(({ event }) => event === 'close') ?? journal[0]
  if (kind === undefined || retention === undefined || decided === undefined)
    return { issues: [], warnings: [] }
  const checked = checkRetention(kind, retention, decided.at.slice(0, 10), table)
  const here = (issue: Issue): Issue => ({ ...issue, path: `${id}.${issue.path}` })
  return checked.ok
    ? { issues: [], warnings: checked.value.warnings.map(here) }
    : { issues: checked.issues.map(here), warnings: [] }
}

/** The list of records from their dossiers, each held against the table of retention when its kind is given. */
export const recordList = (
  records: readonly ControlledRecord[],
  table: readonly RetentionRow[] = retentionRows,
): RecordList => {
  const rows: RecordRow[] = []
  const issues: Issue[] = []
  const warnings: Issue[] = []
  for (const record of records) {
    const read = readTold(recordFacts, record.facts, record.id)
    if (!read.ok) {
      issues.push(...read.issues)
      continue
    }
    const row = rowOf(record, read.value)
    const told = judged(record, row, table)
    rows.push(row)
    issues.push(...told.issues)
    warnings.push(...told.warnings)
  }
  return freeze({ rows, issues, warnings }, true)
}

const isHeld = ({ state }: RecordRow): boolean => state !== 'disposed' && state !== 'permanent'

const byDay = (a: RecordRow, b: RecordRow): number => ((a.keptUntil ?? '') < (b.keptUntil ?? '') ? -1 : 1)

/** The records whose retention ends in a year, by the day it ends. */
export const expiringIn = ({ rows }: RecordList, year: number): readonly RecordRow[] =>
  rows.filter((row) => isHeld(row) && Number(row.keptUntil?.slice(0, 4)) === year).toSorted(byDay)

/**
 * The records that may be proposed for disposal in a year (danh mục tài liệu hết giá trị): kept until the end of an
 * earlier year, not lent, not disposed of, not kept for ever. Expiry alone disposes of nothing: the council appraises,
 * the head decides.
 */
export const disposalList = ({ rows }: RecordList, year: number): readonly RecordRow[] =>
  rows
    .filter(
      (row) =>
        isHeld(row) &&
        row.state !== 'lent' &&
        row.state !== 'open' &&
        Number(row.keptUntil?.slice(0, 4)) < year,
    )
    .toSorted(byDay)
