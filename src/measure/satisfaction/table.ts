import { failure, type Issue, isPlain, type Result, success } from '../../issue/index.ts'
import { nfc, text } from '../../text/index.ts'

/** A row of a table as an import gives it: its number in the sheet, its cells by the heading of their column. */
export interface NumberedRow {
  readonly row: number
  readonly cells: Readonly<Record<string, unknown>>
}

/**
 * Answers as a table: lists of cells, the headings first (titles may stand above them), records by heading, or numbered rows of an import.
 */
export type AnswerTable =
  | readonly (readonly unknown[])[]
  | readonly Readonly<Record<string, unknown>>[]
  | readonly NumberedRow[]

/** One row, its number in the sheet and its cells by the heading in its usual form. */
export interface TableRow {
  readonly row: number
  readonly cells: ReadonlyMap<string, unknown>
}

/** The headings in their usual form, and the rows. */
export interface ReadTable {
  readonly headings: readonly string[]
  readonly rows: readonly TableRow[]
}

/** A heading in the form headings are compared in: composed, without outer blanks, in small letters. */
export const headingOf = (value: unknown): string =>
  nfc(String(value ?? ''))
    .trim()
    .replace(/\s+/gu, ' ')
    .toLowerCase()

/** Whether a cell is blank. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

const twice = (heading: string): Issue => ({
  code: 'heading-repeated',
  path: heading,
  message: text(
    `Cột "${heading}" có hai lần trong bảng.`,
    `The column "${heading}" stands twice in the table.`,
  ),
  received: heading,
})

const wrongRow = (index: number): Issue => ({
  code: 'row-unreadable',
  path: `[${index}]`,
  message: text(
    `Dòng ${index + 1} không phải một dòng của bảng.`,
    `Row ${index + 1} is not a row of a table.`,
  ),
  expected: text(
    'danh sách các ô, hoặc các ô theo tên cột; mọi dòng cùng một dạng',
    'a list of cells, or cells by heading; all rows alike',
  ),
})

const repeatedHeadings = (headings: readonly string[]): readonly Issue[] => {
  const seen = new Set<string>()
  return headings.flatMap((heading) => {
    if (heading === '') return []
    if (seen.has(heading)) return [twice(heading)]
    seen.add(heading)
    return []
  })
}

const tooLong = (row: number, width: number): Issue => ({
  code: 'row-too-long',
  path: `[${row - 1}]`,
  message: text(
    `Dòng ${row} có ô nằm ngoài ${width} cột có tên; bảng có thể bị lệch cột.`,
    `Row ${row} has a cell beyond the ${width} columns with a heading; the columns may have shifted.`,
  ),
})

const hasCells = ({ cells }: TableRow): boolean => [...cells.values()].some((cell) => !isBlank(cell))

const ofLists = (lists: readonly (readonly unknown[])[], names: ReadonlySet<string>): Result<ReadTable> => {
  const found = lists.findIndex((cells) => cells.some((cell) => names.has(headingOf(cell))))
  const at = Math.max(0, found)
  const [first = [], ...rest] = lists.slice(at)
  const headings = first.map(headingOf)
  const issues = [
    ...repeatedHeadings(headings),
    ...rest.flatMap((cells, index) =>
      cells.slice(headings.length).every(isBlank) ? [] : [tooLong(at + index + 2, headings.length)],
    ),
  ]
  if (issues.length > 0) return failure(...issues)
  const rows = rest.map((cells, index) => ({
    row: at + index + 2,
    cells: new Map(headings.map((heading, column) => [heading, cells[column]])),
  }))
  return success({ headings, rows: rows.filter(hasCells) })
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && isPlain(value)

const isNumbered = (value: Readonly<Record<string, unknown>>): boolean =>
  typeof value['row'] === 'number' && isRecord(value['cells'])

const ofRecords = (records: readonly Readonly<Record<string, unknown>>[]): Result<ReadTable> => {
  const headings = new Set<string>()
  const issues: Issue[] = []
  const rows = records.map((record, index): TableRow => {
    const inner = record['cells']
    const numbered = isNumbered(record) && isRecord(inner)
    const entries = Object.entries(numbered ? inner : record).map(
      ([heading, cell]) => [headingOf(heading), cell] as const,
    )
    issues.push(...repeatedHeadings(entries.map(([heading]) => heading)))
    for (const [heading] of entries) headings.add(heading)
    return { row: numbered ? Number(record['row']) : index + 1, cells: new Map(entries) }
  })
  return issues.length > 0
    ? failure(...issues)
    : success({ headings: [...headings], rows: rows.filter(hasCells) })
}

/**
 * A table in its one form; blank rows are left out. Headings are the first row with one of the names sought, whatever
 * stands above it, else the first row. Rows are numbered as in the sheet; records without a number from 1.
 */
export const readTable = (table: AnswerTable, names: ReadonlySet<string>): Result<ReadTable> => {
  const rows: readonly unknown[] = table
  const lists = rows.filter((row): row is readonly unknown[] => Array.isArray(row))
  if (lists.length === rows.length) return ofLists(lists, names)
  const records = rows.filter(isRecord)
  if (records.length === rows.length) return ofRecords(records)
  const listed = Array.isArray(rows[0])
  return failure(
    ...rows.flatMap((row, index) => ((listed ? Array.isArray(row) : isRecord(row)) ? [] : [wrongRow(index)])),
  )
}
