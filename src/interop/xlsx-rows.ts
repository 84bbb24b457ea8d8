import { type Result, success } from '../issue/index.ts'
import { text } from '../text/index.ts'
import { freeze } from './freeze.ts'
import { brokenWorkbook, notWorkbook, workbookFault } from './workbook/fault.ts'
import { formatsOf } from './workbook/formats.ts'
import { relationsOf } from './workbook/relations.ts'
import { type Shared, sheetRows } from './workbook/sheet-rows.ts'
import { cellString, stringsOf } from './workbook/strings.ts'
import { type Parts, unpack } from './workbook/unpack.ts'
import { walkXml } from './workbook/walk-xml.ts'

/** One sheet of a workbook. */
export interface SheetRows {
  readonly name: string
  /** Whether the workbook hides it from who opens it. */
  readonly hidden: boolean
  /** Row n of the list is row n of the sheet; a row ends with its last cell that is not empty. */
  readonly rows: readonly (readonly string[])[]
}

interface SheetEntry {
  readonly name: string
  readonly hidden: boolean
  readonly part: string | undefined
}

interface Book {
  readonly entries: readonly SheetEntry[]
  readonly shared: Shared
}

const bookOf = (parts: Parts): Result<Book> => {
  const book = [...relationsOf(parts, '').values()].find(({ kind }) => kind === 'officeDocument')?.part ?? ''
  const bytes = parts.get(book)
  if (bytes === undefined || !book.startsWith('xl/')) return notWorkbook()
  const relations = relationsOf(parts, book)
  const entries: SheetEntry[] = []
  let from1904 = false
  const isRead = walkXml(bytes, {
    opened: ({ name, attribute }) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '')
      if (name !== 'sheet') return
      const relation = relations.get(attribute('id') ?? '')
      const hidden = attribute('state') === 'hidden' || attribute('state') === 'veryHidden'
      if (relation === undefined || relation.kind === 'worksheet')
        entries.push({ name: cellString(attribute('name') ?? ''), hidden, part: relation?.part })
    },
  })
  if (!isRead) return brokenWorkbook(book)
  const named = (kind: string): string =>
    [...relations.values()].find((each) => each.kind === kind)?.part ?? ''
  const [styles, strings] = [named('styles'), named('sharedStrings')]
  const stylesPart = parts.get(styles)
  const stringsPart = parts.get(strings)
  const formats = stylesPart === undefined ? [] : formatsOf(stylesPart)
  if (formats === undefined) return brokenWorkbook(styles)
  const texts = stringsPart === undefined ? [] : stringsOf(stringsPart)
  if (texts === undefined) return brokenWorkbook(strings)
  return success({ entries, shared: { strings: texts, formats, from1904 } })
}

/**
 * The sheets of an Excel workbook (.xlsx) as rows of text: days as `2019-03-05` or `2019-03-05T09:15:00`, numbers as
 * plain decimals to fifteen digits (`1234.5`; `1.2340` where `1.234` could be taken for a thousand), percentages as
 * `85.5%`, `TRUE`/`FALSE`, formulas by their value, a formula's error as `#N/A`, one never computed as `#CALC!`. A merged
 * cell's text stands in its first cell. Issues: `xlsx-not-workbook`, `xls-old`, `xlsx-encrypted`, `xlsx-broken`,
 * `xlsx-no-sheet`, `xlsx-too-large`.
 */
export const readXlsx = async (bytes: Uint8Array): Promise<Result<readonly SheetRows[]>> => {
  const parts = unpack(bytes)
  if (!parts.ok) return parts
  const book = bookOf(parts.value)
  if (!book.ok) return book
  const { entries, shared } = book.value
  if (entries.length === 0)
    return workbookFault(
      'xlsx-no-sheet',
      text('Sổ tính không có bảng tính nào.', 'The workbook has no sheet.'),
    )
  const sheets: SheetRows[] = []
  for (const { name, hidden, part = '' } of entries) {
    const sheet = parts.value.get(part)
    const read =
      sheet === undefined ? brokenWorkbook(part === '' ? name : part) : sheetRows(sheet, part, shared)
    if (!read.ok) return read
    sheets.push({ name, hidden, rows: read.value })
  }
  return success(freeze(sheets))
}
