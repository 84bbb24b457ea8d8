import { type Result, success } from '../../issue/index.ts'
import { freeze } from '../freeze.ts'
import { type Columns, columnLetter, type RecordOf, type TableFault } from './column.ts'
import { findHeader, type Header } from './header.ts'
import { readRow } from './read-row.ts'
import { type RecordRow, repeatedKeys } from './repeated.ts'
import { isEmptyRow, isNumbering, isTotal, type SkippedRow } from './skipped.ts'

/** A row that was left out, and why. */
export interface LeftRow {
  /** From 1. */
  readonly row: number
  readonly cells: readonly string[]
  readonly issues: readonly TableFault[]
}

/** A column no field is read from. */
export interface UnknownColumn {
  readonly column: string
  /** Its heading; empty when it has none but its cells hold something. */
  readonly title: string
}

/** What a table holds. */
export interface Records<Value> {
  readonly records: readonly RecordRow<Value>[]
  /** The rows that were left out; only with `partial`. */
  readonly left: readonly LeftRow[]
  /** The rows that are no records. */
  readonly skipped: readonly SkippedRow[]
  readonly unknown: readonly UnknownColumn[]
  /** The row of the heading, from 1. */
  readonly header: number
}

/** How {@link readRecords} reads. */
export interface RecordOptions<Field extends string = string> {
  /** Take the rows without a fault and list the others, instead of taking nothing. */
  readonly partial?: boolean
  /** The fields no two rows may have alike; the later row is at fault. */
  readonly key?: Field | readonly Field[]
  /** Skip rows that name a total: `Tổng cộng`. Otherwise they are read like any other. */
  readonly totals?: 'skip'
  /** The row of the heading, from 1, when it is not to be looked for. */
  readonly header?: number
}

interface BodyRow {
  readonly row: number
  readonly cells: readonly string[]
}

const bodyOf = (
  rows: readonly (readonly string[])[],
  header: Header,
  totals: RecordOptions['totals'],
): { readonly body: readonly BodyRow[]; readonly skipped: readonly SkippedRow[] } => {
  const filled = rows
    .map((cells, at): BodyRow => ({ row: at + 1, cells }))
    .filter(({ row, cells }) => row > header.row && !isEmptyRow(cells))
  const why = ({ cells }: BodyRow, at: number): SkippedRow['why'] | undefined => {
    if (at === 0 && isNumbering(cells, header)) return 'numbering'
    return totals === 'skip' && isTotal(cells) ? 'total' : undefined
  }
  const sorted = filled.map((each, at) => ({ each, why: why(each, at) }))
  return {
    body: sorted.filter((each) => each.why === undefined).map(({ each }) => each),
    skipped: sorted.flatMap(({ each: { row }, why }) => (why === undefined ? [] : [{ row, why }])),
  }
}

const unknownColumns = (body: readonly BodyRow[], { titles, at }: Header): readonly UnknownColumn[] => {
  const used = new Set(at.values())
  const width = body.reduce((most, { cells }) => Math.max(most, cells.length), titles.length)
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => !used.has(column))
    .filter(
      (column) =>
        (titles[column] ?? '') !== '' || body.some(({ cells }) => (cells[column] ?? '').trim() !== ''),
    )
    .map((column) => ({ column: columnLetter(column), title: titles[column] ?? '' }))
}

/**
 * The rows of a table (from {@link parseCsv} or `readTableFile`) as typed records: the heading row is found, each cell
 * read by its column, empty rows passed over. Every issue names its row, the letter of its column and its heading. Nothing
 * is taken when anything is wrong; with `partial` the good rows are taken and `left` lists the others. Issues:
 * `header-missing`, `column-missing`, `column-repeated` (also with `partial`), `cell-missing`, `cell-error`,
 * `key-repeated`, and those of the readers of the cells.
 *
 * @example
 * ```ts
 * import { dayCell, readRecords, textCell } from 'quytrinh/tables'
 *
 * const columns = {
 *   id: { titles: ['Mã hồ sơ'], required: true, read: textCell() },
 *   received: { titles: ['Ngày tiếp nhận', 'Received'], required: true, read: dayCell() },
 * } as const
 * const rows = [['Sổ theo dõi'], ['Mã hồ sơ', 'Ngày tiếp nhận'], ['H58-1', '05/03/2019']]
 * const read = readRecords(rows, columns, { key: 'id' })
 * read.ok && read.value.records //=> [{ row: 3, value: { id: 'H58-1', received: '2019-03-05' } }]
 * ```
 */
export const readRecords = <const C extends Columns>(
  rows: readonly (readonly string[])[],
  columns: C,
  options: RecordOptions<Extract<keyof C, string>> = {},
): Result<Records<RecordOf<C>>> => {
  const header = findHeader(rows, columns, options.header)
  if (!header.ok) return header
  const { body, skipped } = bodyOf(rows, header.value, options.totals)
  const read: RecordRow<RecordOf<C>>[] = []
  const faults = new Map<number, readonly TableFault[]>()
  for (const { row, cells } of body) {
    const result = readRow(cells, row, columns, header.value)
    if (result.ok) read.push({ row, value: result.value })
    else faults.set(row, result.faults)
  }
  const key = options.key === undefined ? [] : [options.key].flat()
  for (const [row, fault] of repeatedKeys(read, key, header.value)) faults.set(row, [fault])
  const left = body.flatMap(({ row, cells }): readonly LeftRow[] => {
    const issues = faults.get(row)
    return issues === undefined ? [] : [{ row, cells, issues }]
  })
  if (left.length > 0 && options.partial !== true)
    return { ok: false, issues: left.flatMap(({ issues }) => issues) }
  const unknown = unknownColumns(body, header.value)
  const records = read.filter(({ row }) => !faults.has(row))
  return success(freeze({ records, left, skipped, unknown, header: header.value.row }))
}
