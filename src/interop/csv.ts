import { failure, type Issue, type Result, success, withoutMark } from '../issue/index.ts'
import { nfc, type Text, text } from '../text/index.ts'

/** The marks that part the cells of a row. */
export type CsvSeparator = ',' | ';' | '\t'

const fault = (code: string, line: number, message: Text, expected: Text): Issue => ({
  code,
  path: `[${line - 1}]`,
  message,
  expected,
})

const quoteOpen = (line: number): Issue =>
  fault(
    'csv-quote-open',
    line,
    text(
      `Dấu nháy kép mở ở dòng ${line} không được đóng lại.`,
      `The quotation mark opened on line ${line} is never closed.`,
    ),
    text('dấu nháy kép đóng ô', 'a closing quotation mark'),
  )

const quoteStray = (line: number): Issue =>
  fault(
    'csv-quote-stray',
    line,
    text(
      `Dòng ${line}: có chữ sau dấu nháy kép đóng ô; dấu nháy trong ô phải viết đôi ("").`,
      `Line ${line}: there is text after a closing quotation mark; a mark inside a cell is written twice ("").`,
    ),
    text('dấu ngăn ô hoặc hết dòng', 'a separator or the end of the line'),
  )

const quoted = /"([^"]*(?:""[^"]*)*)"/y

/** The separator used most in the first line that has one, outside quotation marks: Excel writes `;` under Vietnamese settings. */
const separatorOf = (csv: string): CsvSeparator => {
  const lines = csv.replace(/"[^"]*(?:""[^"]*)*"/g, '').split(/\r\n|\n|\r/)
  const first = lines.find((line) => /[,;\t]/.test(line)) ?? ''
  const count = (mark: string): number => first.split(mark).length
  const marks: readonly CsvSeparator[] = [',', ';', '\t']
  return marks.reduce((most, mark) => (count(mark) > count(most) ? mark : most))
}

const lineAt = (csv: string, at: number): number => csv.slice(0, at).split(/\r\n|\n|\r/).length

interface CellRead {
  readonly value: string
  readonly end: number
}

const readQuoted = (csv: string, at: number, separator: CsvSeparator): Result<CellRead> => {
  quoted.lastIndex = at
  const match = quoted.exec(csv)
  if (match === null) return failure(quoteOpen(lineAt(csv, at)))
  const end = at + match[0].length
  const next = csv[end] ?? '\n'
  if (next !== separator && next !== '\n' && next !== '\r') return failure(quoteStray(lineAt(csv, end)))
  return success({ value: (match[1] ?? '').replaceAll('""', '"'), end })
}

const readPlain = (csv: string, at: number, separator: CsvSeparator): CellRead => {
  let end = at
  while (end < csv.length && csv[end] !== separator && csv[end] !== '\n' && csv[end] !== '\r') end += 1
  return { value: csv.slice(at, end), end }
}

/**
 * The rows of a CSV text (RFC 4180) as lists of cells, composed (NFC): with or without byte order mark, cells parted by
 * `,`, `;` or tab (found in the first line with one unless given), quoted cells over several lines, any line ending. Empty lines
 * are rows of one empty cell, so that row n of the result is row n of the spreadsheet; the line `sep=;` Excel writes is
 * dropped. Issues: `csv-quote-open`, `csv-quote-stray`; nothing is half-read.
 *
 * @example
 * ```ts
 * import { parseCsv } from 'quytrinh/tables'
 *
 * parseCsv('STT;Nhiệm vụ\r\n1;"Rà soát; cắt giảm"')
 * //=> { ok: true, value: [['STT', 'Nhiệm vụ'], ['1', 'Rà soát; cắt giảm']] }
 * ```
 */
export const parseCsv = (value: string, separator?: CsvSeparator): Result<readonly (readonly string[])[]> => {
  const whole = withoutMark(value)
  const told = /^sep=([,;\t])(?:\r\n|\n|\r|$)/i.exec(whole)
  const csv = whole.slice(told?.[0].length ?? 0)
  const announced = told?.[1] === ',' || told?.[1] === ';' || told?.[1] === '\t' ? told[1] : undefined
  const mark = separator ?? announced ?? separatorOf(csv)
  const rows: (readonly string[])[] = []
  let cells: string[] = []
  for (let at = 0; at < csv.length; ) {
    const read = csv[at] === '"' ? readQuoted(csv, at, mark) : success(readPlain(csv, at, mark))
    if (!read.ok) return read
    cells.push(nfc(read.value.value))
    at = read.value.end
    const ends = csv[at] !== mark
    if (ends) {
      rows.push(cells)
      cells = []
      at += csv.startsWith('\r\n', at) ? 2 : 1
    } else {
      at += 1
      if (at === csv.length) rows.push([...cells, ''])
    }
  }
  return success(rows)
}
