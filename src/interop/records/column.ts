import type { Issue, Result } from '../../issue/index.ts'
import type { CellReader } from '../cells/cell.ts'

/** One column of a table: what its heading may say and how its cells are read. */
export interface Column<Value> {
  /** The headings it is known by; compared without capitals, marks and blanks. The first one is its name. */
  readonly titles: readonly [string, ...(readonly string[])]
  /** Whether the column must be there and each of its cells filled. */
  readonly required?: boolean
  /** What an empty cell stands for. */
  readonly blank?: Value
  readonly read: CellReader<Value>
}

/** The columns of a table by the field they fill. */
export type Columns = Readonly<Record<string, Column<unknown>>>

type ValueOf<C> = C extends { readonly read: (cell: string) => Result<infer Value> } ? Value : never

type Filled<C extends Columns> = {
  [Field in keyof C]: C[Field] extends { readonly required: true } | { readonly blank: unknown }
    ? Field
    : never
}[keyof C]

/** What a row becomes: fields that are required or have a value for empty cells are always there. */
export type RecordOf<C extends Columns> = { readonly [Field in Filled<C>]: ValueOf<C[Field]> } & {
  readonly [Field in Exclude<keyof C, Filled<C>>]?: ValueOf<C[Field]>
}

/** A fault of a table with the place people find it at. */
export interface TableFault extends Issue {
  /** The row of the sheet, from 1. */
  readonly row: number
  /** The letter of the column: `C`. */
  readonly column?: string
  /** The heading of the column. */
  readonly title?: string
}

/** The letter of a column counted from 0: `A` … `Z`, `AA` … */
export const columnLetter = (at: number): string =>
  (at < 26 ? '' : columnLetter(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))
