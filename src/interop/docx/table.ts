import { Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import {
  type Column,
  cellText,
  type Report,
  type Table as ReportTable,
  type Row,
} from '../../report/index.ts'
import { type Page, twips } from './page.ts'
import { alignments, runs } from './runs.ts'

/** Type a little smaller where many columns share the page. */
const pointsFor = (columns: readonly Column[], { small }: Page): number =>
  columns.length > 8 ? small - 2 : small

const shading = { type: ShadingType.CLEAR, fill: 'F1F3F5', color: 'auto' } as const

const headRow = (columns: readonly Column[], widths: readonly number[], page: Page): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ title }, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          shading,
          verticalAlign: 'center',
          children: [
            new Paragraph({
              alignment: 'center',
              keepNext: true,
              children: runs(title, { bold: true, points: pointsFor(columns, page) }),
            }),
          ],
        }),
    ),
  })

const bodyRow = (
  row: Row,
  columns: readonly Column[],
  widths: readonly number[],
  page: Page,
  language: Report['language'],
  keepNext: boolean,
): TableRow => {
  if ('group' in row)
    return new TableRow({
      cantSplit: true,
      children: [
        new TableCell({
          columnSpan: columns.length,
          shading,
          children: [
            new Paragraph({
              keepNext: true,
              children: runs(row.group, { bold: true, points: pointsFor(columns, page) }),
            }),
          ],
        }),
      ],
    })
  return new TableRow({
    cantSplit: true,
    keepNext,
    children: row.map(
      (cell, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          children: [
            new Paragraph({
              alignment: alignments[columns[at]?.align ?? 'left'],
              children: runs(cellText(cell, language), { points: pointsFor(columns, page) }),
            }),
          ],
        }),
    ),
  })
}

/** The widths of columns in twips: their shares of the text width, adding up to it. */
const columnWidths = (columns: readonly Column[], { textWidth }: Page): readonly number[] => {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  return columns.map(({ width }) => Math.floor((twips(textWidth) * width) / whole))
}

/** A table across the page, its heading repeated on every page, its rows never broken. */
export const tableOf = (
  { columns, rows }: ReportTable,
  beforeSigning: boolean,
  page: Page,
  language: Report['language'],
): Table => {
  const widths = columnWidths(columns, page)
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
    rows: [
      headRow(columns, widths, page),
      ...rows.map((row, at) =>
        bodyRow(row, columns, widths, page, language, beforeSigning && at === rows.length - 1),
      ),
    ],
  })
}
