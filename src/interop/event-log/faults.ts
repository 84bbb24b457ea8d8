import { type Issue, joinPath } from '../../issue/index.ts'
import { type Text, text } from '../../text/index.ts'

/** Where a cell stands: the row as a spreadsheet numbers it, and the name of its column. */
export interface Cell {
  readonly row: number
  readonly column: string
  readonly value: string
}

const cellIssue = (code: string, { row, column, value }: Cell, why: Text, expected: Text): Issue => ({
  code,
  path: joinPath('', row - 1, column),
  message: text(`Dòng ${row}, cột "${column}": ${why.vi}.`, `Row ${row}, column "${column}": ${why.en}.`),
  expected,
  received: value,
})

const moment = text(
  'thời điểm như 2011-12-06 13:41:31+01:00 hoặc 06/12/2011 13:41; không ghi múi giờ thì cần khai `offset`',
  'a moment such as 2011-12-06 13:41:31+01:00 or 06/12/2011 13:41; one without an offset needs `offset` in the mapping',
)

/** What may be wrong with a log, cell by cell. */
export const faults = {
  empty: (cell: Cell): Issue =>
    cellIssue(
      'log-cell-empty',
      cell,
      text('ô bỏ trống', 'the cell is empty'),
      text('một giá trị', 'a value'),
    ),
  moment: (cell: Cell): Issue =>
    cellIssue(
      'log-moment',
      cell,
      text(`không đọc được thời điểm "${cell.value}"`, `"${cell.value}" does not read as a moment`),
      moment,
    ),
  differs: (cell: Cell, first: Cell): Issue =>
    cellIssue(
      'log-case-differs',
      cell,
      text(
        `"${cell.value}" khác "${first.value}" ở dòng ${first.row} của cùng hồ sơ`,
        `"${cell.value}" differs from "${first.value}" in row ${first.row} of the same case`,
      ),
      text(first.value, first.value),
    ),
  settledFirst: (cell: Cell, received: string): Issue =>
    cellIssue(
      'log-settled-before-received',
      cell,
      text(
        `kết thúc trước khi tiếp nhận (${received})`,
        `it was settled before it was received (${received})`,
      ),
      text(`từ ${received} trở đi`, `${received} or later`),
    ),
  eventFirst: (cell: Cell, received: string): Issue =>
    cellIssue(
      'log-event-before-received',
      cell,
      text(
        `việc làm trước khi hồ sơ được tiếp nhận (${received})`,
        `the event is before the case was received (${received})`,
      ),
      text(`từ ${received} trở đi`, `${received} or later`),
    ),
  width: (row: number, cells: number, columns: number): Issue => ({
    code: 'log-row-width',
    path: joinPath('', row - 1),
    message: text(
      `Dòng ${row} có ${cells} ô, dòng tiêu đề có ${columns}.`,
      `Row ${row} has ${cells} cells, the header has ${columns}.`,
    ),
    expected: text(`${columns} ô`, `${columns} cells`),
    received: String(cells),
  }),
  column: (column: string, times: number, header: readonly string[]): Issue => ({
    code: times === 0 ? 'log-column-missing' : 'log-column-twice',
    path: '[0]',
    message:
      times === 0
        ? text(`Dòng tiêu đề không có cột "${column}".`, `The header has no column "${column}".`)
        : text(
            `Dòng tiêu đề có ${times} cột tên "${column}".`,
            `The header has ${times} columns named "${column}".`,
          ),
    expected: times === 0 ? text(`cột "${column}"`, `a column "${column}"`) : text('một cột', 'one column'),
    received: header.join(', '),
  }),
} as const
