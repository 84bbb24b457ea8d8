import { text } from '../../text/index.ts'
import type { Columns, RecordOf, TableFault } from './column.ts'
import { type CellPlace, cellIssue, faultAt } from './fault.ts'
import type { Header } from './header.ts'

/** What a spreadsheet shows where a formula has no value. */
const formulaError = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/

/** Whether all fields a row must have are there; their values came from the readers of their columns. */
const isWhole = <C extends Columns>(fields: unknown, columns: C): fields is RecordOf<C> =>
  typeof fields === 'object' &&
  fields !== null &&
  Object.entries(columns).every(
    ([field, { required = false, blank }]) =>
      (!required && blank === undefined) || Object.hasOwn(fields, field),
  )

/** A row read by its columns, or what is wrong with it. */
export type RowRead<C extends Columns> =
  | { readonly ok: true; readonly value: RecordOf<C> }
  | { readonly ok: false; readonly faults: readonly TableFault[] }

/** Reads the cells of one row, counted from 1, by the columns of its table. */
export const readRow = <C extends Columns>(
  cells: readonly string[],
  row: number,
  columns: C,
  { at, titles }: Header,
): RowRead<C> => {
  const fields: Record<string, unknown> = {}
  const faults: TableFault[] = []
  for (const [field, { required = false, blank, read }] of Object.entries(columns)) {
    const column = at.get(field)
    const cell = column === undefined ? '' : (cells[column] ?? '').trim()
    const place: CellPlace = { row, at: column ?? 0, title: titles[column ?? -1] ?? '' }
    if (cell === '') {
      if (blank !== undefined) fields[field] = blank
      else if (required) faults.push(faultAt(place, 'cell-missing', text('chưa ghi.', 'is empty.')))
    } else if (formulaError.test(cell)) {
      const said = text(`công thức báo lỗi ${cell}.`, `the formula gives the error ${cell}.`)
      faults.push(faultAt(place, 'cell-error', said, { received: cell }))
    } else {
      const result = read(cell)
      if (result.ok) fields[field] = result.value
      else faults.push(...result.issues.map((issue) => cellIssue(place, issue)))
    }
  }
  return faults.length === 0 && isWhole(fields, columns) ? { ok: true, value: fields } : { ok: false, faults }
}
