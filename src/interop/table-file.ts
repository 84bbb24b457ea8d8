import { failure, type Issue, type Result, success } from '../issue/index.ts'
import { text, unaccent } from '../text/index.ts'
import { parseCsv } from './csv.ts'
import { decodeText, tcvn3Issue } from './decode-text.ts'
import { freeze } from './freeze.ts'
import { isOle, isZip } from './workbook/signature.ts'

/** A table as it stands in a file. */
export interface TableFile {
  readonly format: 'csv' | 'xlsx'
  /** Row n of the list is row n of the file, empty ones included. */
  readonly rows: readonly (readonly string[])[]
  /** The sheet the rows are of; null for CSV. */
  readonly sheet: string | null
  /** The other sheets of the workbook that hold something and were not read. */
  readonly otherSheets: readonly string[]
}

/** How {@link readTableFile} reads. */
export interface TableFileOptions {
  /** The sheet to read, capitals and marks aside; otherwise the first that is shown and holds something. */
  readonly sheet?: string
}

const notTable = (code: string, vi: string, en: string): Issue => ({
  code,
  path: '',
  message: text(vi, en),
  expected: text('tệp CSV hoặc sổ tính .xlsx', 'a CSV file or a workbook .xlsx'),
})

const folded = (name: string): string => unaccent(name).replace(/\s+/g, '')

const fromWorkbook = async (bytes: Uint8Array, wanted?: string): Promise<Result<TableFile>> => {
  const { readXlsx } = await import('./xlsx-rows.ts')
  const book = await readXlsx(bytes)
  if (!book.ok) return book
  const filled = book.value.filter(({ rows }) => rows.length > 0)
  const names = book.value.map(({ name }) => name)
  const sheet =
    wanted === undefined
      ? (filled.find(({ hidden }) => !hidden) ?? book.value[0])
      : book.value.find(({ name }) => folded(name) === folded(wanted))
  if (sheet === undefined)
    return failure({
      code: 'sheet-unknown',
      path: '',
      message: text(
        `Sổ tính không có bảng tính "${wanted}". Có: ${names.join(', ')}.`,
        `The workbook has no sheet "${wanted}". There are: ${names.join(', ')}.`,
      ),
      expected: names,
      ...(wanted === undefined ? {} : { received: wanted }),
    })
  const otherSheets = filled.filter((each) => each !== sheet).map(({ name }) => name)
  return success({ format: 'xlsx', rows: sheet.rows, sheet: sheet.name, otherSheets })
}

const fromText = (value: string): Result<TableFile> => {
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(value))
    return failure(
      notTable(
        'table-markup',
        'Tệp là trang HTML hoặc XML, dù đuôi tệp có thể là .xls. Mở bằng Excel rồi lưu lại dạng .xlsx.',
        'The file is HTML or XML, though it may end in .xls. Open it in Excel and save it as .xlsx.',
      ),
    )
  const rows = parseCsv(value)
  return rows.ok ? success({ format: 'csv', rows: rows.value, sheet: null, otherSheets: [] }) : rows
}

/**
 * The rows of a table file: an Excel workbook (.xlsx) or CSV (`,` `;` tab; UTF-8, or UTF-16 with its mark), told apart
 * by the content; the name only helps to say what is wrong. Everything else is refused with the way out. Issues: those of
 * `readXlsx` and `parseCsv`, `not-utf8`, `text-binary`, `text-tcvn3`, `table-markup`, `table-empty`, `sheet-unknown`.
 *
 * @example
 * ```ts
 * const file = await readTableFile('so-lieu.csv', 'Mã hồ sơ;Ngày\nH58-1;05/03/2019')
 * file.ok && file.value.rows[1] //=> ['H58-1', '05/03/2019']
 * ```
 */
export const readTableFile = async (
  name: string,
  given: Uint8Array | string,
  { sheet }: TableFileOptions = {},
): Promise<Result<TableFile>> => {
  const read = await tableOf(name, given, sheet)
  if (!read.ok) return read
  if (read.value.rows.every((row) => row.every((cell) => cell.trim() === '')))
    return failure(notTable('table-empty', 'Bảng không có dòng nào.', 'The table has no rows.'))
  const typed = tcvn3Issue(read.value.rows)
  return typed === undefined ? success(freeze(read.value)) : failure(typed)
}

const tableOf = async (
  name: string,
  given: Uint8Array | string,
  sheet: string | undefined,
): Promise<Result<TableFile>> => {
  if (typeof given === 'string') return fromText(given)
  if (isZip(given) || isOle(given)) return fromWorkbook(given, sheet)
  const value = decodeText(given)
  if (value.ok) return fromText(value.value)
  return /\.xls[xmb]?$/i.test(name) ? fromWorkbook(given, sheet) : value
}
