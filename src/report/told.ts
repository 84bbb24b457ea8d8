import { type Language, type Text, text } from '../text/index.ts'
import { column, heading, list, paragraph, table } from './blocks.ts'
import type { Block, Cell, DayCell, Table } from './document.ts'
import { type Wording, worded } from './print.ts'

/** What stands in a cell of figures. */
export type ToldCell = Wording | number | DayCell

/** Figures; a column of numbers only is narrow and centred. */
export interface ToldTable {
  readonly columns: readonly Wording[]
  readonly rows: readonly (readonly ToldCell[])[]
}

/** What is told under a heading: lines and figures. Without either, there was nothing to tell. */
export interface Told {
  readonly lines: readonly Wording[]
  readonly table?: ToldTable
  /** What stands where there was nothing to tell; "Không có" when absent. */
  readonly empty?: Wording
}

const none = text('Không có', 'None')
const missing = text('Chưa có báo cáo', 'Not reported yet')

const capitalised = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1)

const cell = (value: ToldCell, language: Language): Cell =>
  typeof value === 'number' || (typeof value === 'object' && 'day' in value) ? value : worded(value, language)

const figures = ({ columns, rows }: ToldTable, language: Language): Table =>
  table(
    columns.map((title, at) => {
      const numeric = rows.every((row) => typeof row[at] === 'number')
      return column(worded(title, language), numeric ? 1.2 : 3, numeric ? 'center' : 'left')
    }),
    rows.map((row) => row.map((value) => cell(value, language))),
  )

/** What is told, without a heading: lines and figures, or that there is nothing. */
export const toldBody = (
  { lines, table: data, empty = none }: Told,
  language: Language,
): readonly Block[] => {
  const shown = data !== undefined && data.rows.length > 0 ? [figures(data, language)] : []
  if (lines.length === 0) return shown.length === 0 ? [paragraph(worded(empty, language))] : shown
  return [list(lines.map((line) => worded(line, language))), ...shown]
}

/**
 * A numbered heading with what is told under it: "Không có" for nothing to tell, "Chưa có báo cáo" where nobody has
 * told anything.
 */
export const toldBlocks = (
  number: number,
  title: Text,
  told: Told | undefined,
  language: Language,
): readonly Block[] => [
  heading(`${number}. ${capitalised(title[language])}`, 2),
  ...(told === undefined ? [paragraph(missing[language])] : toldBody(told, language)),
]
