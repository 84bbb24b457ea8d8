import { failure, type Issue, type Result, success, withoutMark } from '../issue/index.ts'
import { type Text, text } from '../text/index.ts'

const decode = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const fault = (code: string, path: string, message: Text, expected: Text): Result<never> =>
  failure({ code, path, message, expected })

/** What brings a table into Unicode, whatever it was typed in. */
const intoUnicode = text(
  'tệp lưu từ Excel dạng "CSV UTF-8" hoặc .xlsx; chữ gõ bằng TCVN3 (phông .Vn…), VNI hay Windows-1258 thì chuyển mã sang Unicode trước, chẳng hạn bằng công cụ chuyển mã của UniKey',
  'a file saved from Excel as "CSV UTF-8" or .xlsx; text typed in TCVN3 (fonts .Vn…), VNI or Windows-1258 is converted to Unicode first, with the converter of UniKey for instance',
)

/** The lines of a file that are not UTF-8, counted from 1. */
const brokenLines = (bytes: Uint8Array): readonly number[] => {
  const broken: number[] = []
  let line = 1
  for (let from = 0; from <= bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, from)
    const to = found < 0 ? bytes.length : found
    if (decode('utf-8', bytes.subarray(from, to)) === undefined) broken.push(line)
    from = to + 1
  }
  return broken
}

const notUtf8 = (bytes: Uint8Array): Result<never> => {
  const lines = brokenLines(bytes)
  const shown = `${lines.slice(0, 5).join(', ')}${lines.length > 5 ? ', …' : ''}`
  return fault(
    'not-utf8',
    `[${(lines[0] ?? 1) - 1}]`,
    text(
      `Tệp không phải văn bản UTF-8: dòng ${shown} không đọc được.`,
      `The file is not UTF-8 text: line ${shown} cannot be read.`,
    ),
    intoUnicode,
  )
}

const binary = (): Result<never> =>
  fault(
    'text-binary',
    '',
    text('Tệp không phải văn bản.', 'The file is not text.'),
    text('tệp CSV hoặc sổ tính .xlsx', 'a CSV file or a workbook .xlsx'),
  )

/**
 * The text of a file in UTF-8, with or without byte order mark, or in UTF-16 with its mark, as Excel writes "Unicode
 * Text". Anything else is refused with the lines that cannot be read and the way out: `not-utf8`, `text-binary`.
 */
export const decodeText = (bytes: Uint8Array): Result<string> => {
  const [first, second] = bytes
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : ''
  const value = decode(wide === '' ? 'utf-8' : wide, bytes)
  if (value === undefined) return wide === '' && !bytes.includes(0) ? notUtf8(bytes) : binary()
  return value.includes('\0') ? binary() : success(withoutMark(value))
}

/** Signs that are letters of TCVN3 and never stand beside a letter in Unicode. */
const tcvn3Sign = /\p{L}[µ¶·¸¹»¼½¾¨©®¬]|[µ¶·¸¹»¼½¾¨©®¬]\p{L}/u
const vietnamese = /[\u1EA0-\u1EF9ăâđêôơưĂÂĐÊÔƠƯ]/

/**
 * The issue of a table typed in TCVN3 (ABC): its letters are there, but as signs of another alphabet (`Qu¶n lý`).
 * Undefined when fewer than three cells look so, or when any holds Vietnamese in Unicode.
 */
export const tcvn3Issue = (rows: readonly (readonly string[])[]): Issue | undefined => {
  const strange: { readonly at: number; readonly cell: string }[] = []
  for (const [at, row] of rows.entries())
    for (const cell of row) {
      if (vietnamese.test(cell)) return undefined
      if (tcvn3Sign.test(cell)) strange.push({ at, cell })
    }
  const [found] = strange
  if (found === undefined || strange.length < 3) return undefined
  return {
    code: 'text-tcvn3',
    path: `[${found.at}]`,
    message: text(
      `Dòng ${found.at + 1}: "${found.cell}" có vẻ là chữ TCVN3 (phông .Vn…), không phải Unicode.`,
      `Row ${found.at + 1}: "${found.cell}" looks like TCVN3 (fonts .Vn…), not Unicode.`,
    ),
    expected: intoUnicode,
    received: found.cell,
  }
}
