/**
 * Lists and tables as spreadsheets. Needs the package `write-excel-file`.
 *
 * @module quytrinh/xlsx
 */

import writeXlsxFile from 'write-excel-file/universal'
import { type Issue, QuytrinhError } from '../issue/index.ts'
import { type Block, cellText, type Report, report, type Table } from '../report/index.ts'
import { text } from '../text/index.ts'
import { sheetOf } from './xlsx/sheet.ts'
import { sheetNames } from './xlsx/sheet-names.ts'
import { longestText, sheetText } from './xlsx/sheet-text.ts'
import { withFixedTimes } from './zip-time.ts'

const noTable: Issue = {
  code: 'report-no-table',
  path: 'blocks',
  message: text(
    'Tài liệu không có bảng nào để ghi ra bảng tính.',
    'The document has no table to write as a spreadsheet.',
  ),
}

const tooLong = (path: string, length: number): Issue => ({
  code: 'report-cell',
  path,
  message: text(
    `Ô dài ${length} ký tự, bảng tính chỉ nhận tối đa ${longestText}.`,
    `The cell has ${length} characters, a spreadsheet takes at most ${longestText}.`,
  ),
  received: String(length),
})

/** A table as it stands; the figures of a picture, named by its caption where they have no name. */
const tablesOf = (block: Block): readonly Table[] => {
  if (block.kind === 'table') return [block]
  if (block.kind !== 'figure' || block.table === undefined) return []
  const { caption = block.caption, ...figures } = block.table
  return [{ ...figures, ...(caption === undefined ? {} : { caption }) }]
}

const tooLongCells = ({ rows }: Table, at: number, language: Report['language']): readonly Issue[] =>
  rows.flatMap((row, line) =>
    ('group' in row ? [row.group] : row).flatMap((cell, column) => {
      const { length } = sheetText(cellText(cell, language))
      return length > longestText ? [tooLong(`tables[${at}].rows[${line}][${column}]`, length)] : []
    }),
  )

/**
 * The tables of a document, or of several, and the figures behind its pictures, as one Excel file: a sheet for each, named by its caption or else by the
 * document's title, with dates as dates and numbers as numbers. Text is always text: nothing typed in by people is
 * computed. What stands around the tables is left to the other formats. The same tables give the same bytes.
 *
 * @throws QuytrinhError `report-no-table` when there is none, `report-cell` for a text no cell can hold.
 *
 * @example
 * ```ts
 * import { column, day, report, table } from 'quytrinh/report'
 * import { reportXlsx } from 'quytrinh/xlsx'
 *
 * const columns = [column('Mã tài liệu'), column('Hiệu lực từ')]
 * const list = report({ language: 'vi', title: 'Danh mục', blocks: [table(columns, [['QT-01', day('2019-03-05')]])] })
 * const file = await reportXlsx(list)
 * String.fromCharCode(...file.slice(0, 2)) //=> 'PK'
 * ```
 */
export const reportXlsx = async (given: Report | readonly Report[]): Promise<Uint8Array> => {
  const documents = ('blocks' in given ? [given] : given).map(report)
  const tables = documents.flatMap((document) =>
    document.blocks.flatMap(tablesOf).map((each) => ({ document, each })),
  )
  const issues =
    tables.length === 0
      ? [noTable]
      : tables.flatMap(({ document, each }, at) => tooLongCells(each, at, document.language))
  if (issues.length > 0) throw new QuytrinhError(issues)
  const names = sheetNames(
    tables.map(({ document, each }) => each.caption ?? document.title),
    documents[0]?.language === 'en' ? 'Sheet' : 'Bảng',
  )
  const sheets = tables.map(({ document, each }, at) => sheetOf(each, names[at] ?? '', document))
  const file = await writeXlsxFile(sheets, { fontFamily: 'Times New Roman', fontSize: 11 }).toBlob()
  return withFixedTimes(new Uint8Array(await file.arrayBuffer()))
}
