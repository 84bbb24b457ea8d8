import { QuytrinhError } from '../issue/index.ts'
import { formatDate, formatNumber, type Language, text } from '../text/index.ts'
import type {
  Align,
  Cell,
  Checks,
  Column,
  DayCell,
  Fields,
  Figure,
  Heading,
  List,
  PageBreak,
  Paragraph,
  Row,
  Run,
  Signatures,
  Signer,
  Table,
} from './document.ts'

/** A heading inside a document. */
export const heading = (value: string, level: Heading['level'] = 1): Heading => ({
  kind: 'heading',
  level,
  text: value,
})

/** Text in bold. */
export const bold = (value: string): Run => ({ text: value, bold: true })

/** Text in italics. */
export const italic = (value: string): Run => ({ text: value, italic: true })

/** A paragraph of a text, or of texts in several styles. */
export const paragraph = (
  content: string | readonly (string | Run)[],
  align: Align = 'justify',
): Paragraph => ({
  kind: 'paragraph',
  runs: (typeof content === 'string' ? [content] : content).map((run) =>
    typeof run === 'string' ? { text: run } : run,
  ),
  align,
})

/** Labelled values; what is absent becomes a dotted line to be filled in by hand. */
export const fields = (pairs: readonly (readonly [label: string, value: string | undefined])[]): Fields => ({
  kind: 'fields',
  fields: pairs.map(([label, value]) => ({ label, value: value ?? '' })),
})

/** A list with bullets, or with numbers. */
export const list = (items: readonly string[], ordered = false): List => ({ kind: 'list', ordered, items })

/** A column of a table; widths are shares of the whole. */
export const column = (title: string, width = 1, align: Align = 'left'): Column => ({ title, width, align })

/** A civil date in a cell. */
export const day = (date: string): DayCell => ({ day: date })

/** A line across a table that heads the rows below it. */
export const group = (value: string): Row => ({ group: value })

const tooWide = (at: number, most: number, row: readonly Cell[]): QuytrinhError =>
  new QuytrinhError([
    {
      code: 'report-row',
      path: `rows[${at}]`,
      message: text(
        `Dòng ${at + 1} có ${row.length} ô, bảng chỉ có ${most} cột.`,
        `Row ${at + 1} has ${row.length} cells, the table only ${most} columns.`,
      ),
      expected: text(`không quá ${most} ô`, `at most ${most} cells`),
      received: String(row.length),
    },
  ])

/**
 * A table. Rows shorter than the columns are filled with empty cells.
 *
 * @throws QuytrinhError `report-row` for a row with more cells than there are columns.
 */
export const table = (columns: readonly Column[], rows: readonly Row[], caption?: string): Table => ({
  kind: 'table',
  ...(caption === undefined ? {} : { caption }),
  columns,
  rows: rows.map((row, at) => {
    if ('group' in row) return row
    if (row.length > columns.length) throw tooWide(at, columns.length, row)
    return columns.map((_, index) => row[index] ?? '')
  }),
})

/**
 * A picture: what a chart function gives, with a line under it. Documents without pictures show its table, or its
 * words where it has none.
 *
 * @example
 * ```ts
 * import { barChart } from 'quytrinh/chart'
 * import { figure, report, reportHtml } from 'quytrinh/report'
 *
 * const chart = barChart(
 *   { unit: 'days', category: 'Đơn vị', measure: 'Số ngày', bars: [{ name: 'Phòng Tư pháp', value: 3.5 }] },
 *   { language: 'vi', title: 'Thời gian giải quyết' },
 * )
 * const html = reportHtml(report({ language: 'vi', title: 'Báo cáo', blocks: [figure(chart, 'Hình 1')] }))
 * html.includes('<figcaption>Hình 1</figcaption>') //=> true
 * ```
 */
export const figure = (
  { svg, alt, table: figures }: Pick<Figure, 'svg' | 'alt' | 'table'>,
  caption?: string,
): Figure => ({
  kind: 'figure',
  svg,
  alt,
  ...(caption === undefined ? {} : { caption }),
  ...(figures === undefined ? {} : { table: figures }),
})

/** So many empty rows, to be filled in by hand. */
export const emptyRows = (count: number): readonly Row[] => Array.from({ length: count }, () => [])

/** Lines with a box before each. */
export const checks = (lines: readonly (readonly [text: string, checked: boolean])[]): Checks => ({
  kind: 'checks',
  lines: lines.map(([value, checked]) => ({ text: value, checked })),
})

const signNote = { vi: '(Ký, ghi rõ họ tên)', en: '(Signature and full name)' } as const

/** Someone who signs, with the usual note under the title. */
export const signer = (
  language: Language,
  title: string,
  { name = '', note = signNote[language] }: Partial<Pick<Signer, 'name' | 'note'>> = {},
): Signer => ({ title, note, name })

/** Those who sign, side by side; recipients stand at the left. */
export const signatures = (signers: readonly Signer[], recipients: readonly string[] = []): Signatures => ({
  kind: 'signatures',
  signers,
  recipients,
})

/** What follows starts on a new page. */
export const pageBreak: PageBreak = { kind: 'pageBreak' }

/** A cell as people read it: dates `05/03/2019`, numbers as the language writes them. */
export const cellText = (cell: Cell, language: Language): string => {
  if (typeof cell === 'string') return cell
  return typeof cell === 'number' ? formatNumber(cell, language) : formatDate(cell.day)
}
