import { failure, type Result, success } from '../../issue/index.ts'
import { suggestion } from '../../procedure/index.ts'
import { text, unaccent } from '../../text/index.ts'
import { type Columns, columnLetter, type TableFault } from './column.ts'
import { faultAt } from './fault.ts'

/** The heading row of a table. */
export interface Header {
  /** Its row, from 1. */
  readonly row: number
  /** Its cells on one line. */
  readonly titles: readonly string[]
  /** The column of each field that has one, from 0. */
  readonly at: ReadonlyMap<string, number>
}

/** How many rows may stand above the heading: names of the agency, title and date of the list. */
const deepest = 30

const oneLine = (cell: string): string => cell.replace(/\s+/g, ' ').trim()

/** A heading as it is compared; the star or colon of a form is no part of it. */
const folded = (title: string): string => unaccent(title).replace(/[\s*:]+/g, '')

const fieldsByTitle = (columns: Columns): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(columns).flatMap(([field, { titles }]) =>
      titles.map((title): [string, string] => [folded(title), field]),
    ),
  )

const headerAt = (
  cells: readonly string[],
  row: number,
  byTitle: ReadonlyMap<string, string>,
): { readonly header: Header; readonly faults: readonly TableFault[] } => {
  const titles = cells.map(oneLine)
  const at = new Map<string, number>()
  const faults: TableFault[] = []
  for (const [column, title] of titles.entries()) {
    const field = byTitle.get(folded(title))
    if (field === undefined) continue
    const first = at.get(field)
    if (first === undefined) at.set(field, column)
    else
      faults.push(
        faultAt(
          { row, at: column, title },
          'column-repeated',
          text(
            `cột ${columnLetter(first)} (${titles[first] ?? ''}) đã ghi mục này; chỉ để một cột.`,
            `column ${columnLetter(first)} (${titles[first] ?? ''}) says the same already; keep one of them.`,
          ),
          { received: title },
        ),
      )
  }
  return { header: { row, titles, at }, faults }
}

const missing = ({ row, titles, at }: Header, columns: Columns): readonly TableFault[] => {
  const used = new Set(at.values())
  const unused = titles.filter((title, column) => title !== '' && !used.has(column))
  return Object.entries(columns).flatMap(([field, { titles: accepted, required = false }]) => {
    if (!required || at.has(field)) return []
    const near = suggestion(accepted[0], unused)
    const letter = near === undefined ? '' : columnLetter(titles.indexOf(near))
    const fault: TableFault = {
      code: 'column-missing',
      path: field,
      message: text(
        `Dòng tiêu đề ${row} thiếu cột "${accepted[0]}".${near === undefined ? '' : ` Có phải là cột ${letter} "${near}"?`}`,
        `The heading in row ${row} lacks the column "${accepted[0]}".${near === undefined ? '' : ` Is it column ${letter} "${near}"?`}`,
      ),
      expected: accepted,
      row,
    }
    return [fault]
  })
}

const noHeader = (columns: Columns): TableFault => {
  const names = Object.values(columns).map(({ titles: [name] }) => name)
  return {
    code: 'header-missing',
    path: '',
    message: text(
      `Không thấy dòng tiêu đề trong ${deepest} dòng đầu. Cần các cột: ${names.join(', ')}.`,
      `There is no heading in the first ${deepest} rows. Columns: ${names.join(', ')}.`,
    ),
    expected: names,
    row: 1,
  }
}

/**
 * The heading row of a table: the one that names the most fields, looked for in the first thirty rows unless its row is
 * given. Issues: `header-missing`, `column-missing` (with the heading it may be), `column-repeated`.
 */
export const findHeader = (
  rows: readonly (readonly string[])[],
  columns: Columns,
  given?: number,
): Result<Header> => {
  const byTitle = fieldsByTitle(columns)
  const seen = (given === undefined ? rows.slice(0, deepest) : rows.slice(given - 1, given)).map(
    (cells, index) => headerAt(cells, (given ?? 1) + index, byTitle),
  )
  const [best] = seen.toSorted((a, b) => b.header.at.size - a.header.at.size)
  if (best === undefined || best.header.at.size === 0) return failure(noHeader(columns))
  const faults = [...best.faults, ...missing(best.header, columns)]
  return faults.length > 0 ? failure(...faults) : success(best.header)
}
