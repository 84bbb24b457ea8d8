import { failure, type Issue, type Result, success } from '../../issue/index.ts'
import { type Cell, faults } from './faults.ts'
import type { LogColumn, LogColumns, LogMapping } from './mapping.ts'

/** One row of a log: its number in the spreadsheet and its cells. */
export interface LogRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** The rows of a log and how to find a cell in them. */
export interface LogTable {
  readonly rows: readonly LogRow[]
  /** The rows that have more or fewer cells than the header. */
  readonly odd: readonly number[]
  /** What stands in a cell, empty where nothing was entered or the log has no such column. */
  readonly value: (row: LogRow, column: LogColumn) => string
  /** A cell with its place; null when the log has no such column. */
  readonly cell: (row: LogRow, column: LogColumn) => Cell | null
  readonly issues: readonly Issue[]
}

const needed: readonly LogColumn[] = ['case', 'received', 'step', 'at']

const places = (
  header: readonly string[],
  columns: LogColumns,
): { readonly at: ReadonlyMap<string, number>; readonly fatal: Issue[]; readonly told: Issue[] } => {
  const at = new Map<string, number>()
  const [fatal, told]: [Issue[], Issue[]] = [[], []]
  for (const [role, column] of Object.entries(columns)) {
    if (column === undefined) continue
    const times = header.filter((name) => name === column).length
    if (times === 1) at.set(role, header.indexOf(column))
    else if (times === 0 && !needed.some((one) => one === role)) told.push(faults.column(column, 0, header))
    else fatal.push(faults.column(column, times, header))
  }
  return { at, fatal, told }
}

/** A table with its columns found. Fails when a column every log needs is missing, or any is there twice. */
export const logTable = (
  [first = [], ...others]: readonly (readonly string[])[],
  { columns, blank = [] }: LogMapping,
): Result<LogTable> => {
  const header = first.map((name) => name.trim())
  const { at, fatal, told } = places(header, columns)
  if (fatal.length > 0) return failure(...fatal)
  const rows = others
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => cells.some((value) => value.trim() !== ''))
  const value: LogTable['value'] = ({ cells }, role) => {
    const written = cells[at.get(role) ?? -1]?.trim() ?? ''
    return blank.includes(written) ? '' : written
  }
  const cell: LogTable['cell'] = (row, role) => {
    const column = columns[role]
    return column === undefined || !at.has(role) ? null : { row: row.row, column, value: value(row, role) }
  }
  const wide = rows.filter(({ cells }) => cells.length === header.length)
  const odd = rows.filter(({ cells }) => cells.length !== header.length)
  return success({
    rows: wide,
    odd: odd.map(({ row }) => row),
    value,
    cell,
    issues: [...told, ...odd.map(({ row, cells }) => faults.width(row, cells.length, header.length))],
  })
}
