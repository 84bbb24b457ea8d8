import type { Issue } from '../../issue/index.ts'
import { type Text, text } from '../../text/index.ts'
import { columnLetter, type TableFault } from './column.ts'

/** Where a cell stands: its row from 1, its column from 0, the heading of the column. */
export interface CellPlace {
  readonly row: number
  readonly at: number
  readonly title: string
}

/** An issue of one cell, with the place in its sentence: `Dòng 5, cột C (Ngày tiếp nhận): …`. */
export const cellIssue = ({ row, at, title }: CellPlace, issue: Issue): TableFault => {
  const column = columnLetter(at)
  const { vi, en } = issue.message
  return {
    ...issue,
    path: `${column}${row}`,
    message: text(
      `Dòng ${row}, cột ${column} (${title}): ${vi}`,
      `Row ${row}, column ${column} (${title}): ${en}`,
    ),
    row,
    column,
    title,
  }
}

/** The issue of a cell that has none of its own. */
export const faultAt = (
  place: CellPlace,
  code: string,
  message: Text,
  more: Pick<Issue, 'expected' | 'received'> = {},
): TableFault => cellIssue(place, { code, path: '', message, ...more })
