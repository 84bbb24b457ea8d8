import type { CellObject, Sheet, Row as SheetRow } from 'write-excel-file/universal'
import { type Cell, type Column, cellText, type Report, type Row, type Table } from '../../report/index.ts'
import { sheetText } from './sheet-text.ts'

/** The width of a whole sheet in characters, shared out among the columns. */
const sheetWidth = { portrait: 80, landscape: 120 } as const

/** A column is never narrower, in characters; one with dates has room for `05/03/2019`. */
const leastWidth = 6
const dayWidth = 12

/** The height of a line of text in points. */
const lineHeight = 15

const border = { borderStyle: 'thin', borderColor: '#000000' } as const

/** A text is marked as text (`@`), so that Excel computes nothing from it, now or when the cell is edited. */
const textCell = (value: string): CellObject => ({ value: sheetText(value), type: String, format: '@' })

/** The first day that Excel and the calendar agree on. */
const firstDay = Date.UTC(1900, 2, 1)

const cellOf = (cell: Cell, language: Report['language']): CellObject => {
  if (typeof cell === 'number' && Number.isFinite(cell)) return { value: cell, type: Number }
  if (typeof cell === 'object') {
    const value = new Date(`${cell.day}T00:00:00Z`)
    if (value.getTime() >= firstDay) return { value, type: Date, format: 'dd/mm/yyyy' }
  }
  return textCell(cellText(cell, language))
}

const horizontal = ({ align }: Column): 'left' | 'center' | 'right' => (align === 'justify' ? 'left' : align)

/** How high a row must be for its fullest cell: readers do not all work it out themselves. */
const heightOf = (texts: readonly string[], widths: readonly number[]): number =>
  lineHeight *
  Math.max(
    1,
    ...texts.map((text, at) =>
      text
        .split('\n')
        .reduce((sum, { length }) => sum + Math.max(1, Math.ceil((length * 1.15) / (widths[at] ?? 1))), 0),
    ),
  )

const headRow = (columns: readonly Column[], widths: readonly number[]): SheetRow => {
  const height = heightOf(
    columns.map(({ title }) => title),
    widths,
  )
  return columns.map(({ title }) => ({
    ...textCell(title),
    ...border,
    height,
    fontWeight: 'bold',
    align: 'center',
    alignVertical: 'center',
    backgroundColor: '#F1F3F5',
    wrap: true,
  }))
}

const bodyRow = (
  row: Row,
  columns: readonly Column[],
  widths: readonly number[],
  language: Report['language'],
): SheetRow => {
  if ('group' in row)
    return [
      { ...textCell(row.group), ...border, fontWeight: 'bold', wrap: true, columnSpan: columns.length },
      ...columns.slice(1).map(() => null),
    ]
  const height = heightOf(
    row.map((cell) => cellText(cell, language)),
    widths,
  )
  return columns.map((column, at) => ({
    ...cellOf(row[at] ?? '', language),
    ...border,
    height,
    align: horizontal(column),
    alignVertical: 'top',
    wrap: true,
  }))
}

/** A table as one sheet: its heading bold and always in sight, its columns as wide as their shares. */
export const sheetOf = (
  { columns, rows }: Table,
  name: string,
  { language, orientation }: Pick<Report, 'language' | 'orientation'>,
): Sheet<Blob> => {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const hasDays = columns.map((_, at) => rows.some((row) => !('group' in row) && typeof row[at] === 'object'))
  const widths = columns.map(({ width }, at) =>
    Math.max(
      hasDays[at] === true ? dayWidth : leastWidth,
      Math.round((sheetWidth[orientation] * width) / whole),
    ),
  )
  return {
    sheet: name,
    data: [headRow(columns, widths), ...rows.map((row) => bodyRow(row, columns, widths, language))],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    ...(orientation === 'landscape' ? { orientation } : {}),
  }
}
