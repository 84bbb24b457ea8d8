import {
  booleanCell,
  type CellReader,
  decimalCell,
  integerCell,
  readRecords,
  textCell,
} from '../../interop/index.ts'
import type { Issue } from '../../issue/index.ts'
import { type Language, type Text, text } from '../../text/index.ts'
import { exitCodes, Fault } from '../fault.ts'
import { type Frame, inFile } from '../frame.ts'
import { importedFrom } from '../imported.ts'
import { readTable } from '../read-table.ts'

/** One figure of a form of figures: its code `group.field`, what it is and how its cell is read. */
export interface Figure {
  readonly group: string
  readonly field: string
  readonly title: Text
  readonly read: CellReader<unknown>
  /** An empty cell says "not known" rather than that the figure is missing. */
  readonly mayLack?: true
}

/** A count. */
export const counted = integerCell({ least: 0 })
/** A number that may have decimals. */
export const measured = decimalCell({ least: 0, mark: ',' })
/** Yes or no. */
export const yesOrNo = booleanCell()

const codeOf = ({ group, field }: Figure): string => `${group}.${field}`

const columns = {
  code: { titles: ['Mã', 'Code'], required: true, read: textCell() },
  title: { titles: ['Nội dung', 'Figure'], read: textCell() },
  value: { titles: ['Giá trị', 'Value'], read: textCell() },
} as const

/** The empty form: a row for each figure. */
export const figureTemplate = (
  figures: readonly Figure[],
  language: Language,
): readonly (readonly string[])[] => [
  language === 'vi' ? ['Mã', 'Nội dung', 'Giá trị'] : ['Code', 'Figure', 'Value'],
  ...figures.map((figure) => [codeOf(figure), figure.title[language], '']),
]

const inRow = (row: number, code: string, issue: Issue): Issue => ({
  ...issue,
  path: code,
  message: text(`Dòng ${row} (${code}): ${issue.message.vi}`, `Row ${row} (${code}): ${issue.message.en}`),
})

const unknownCode = (row: number, code: string, figures: readonly Figure[]): Issue => ({
  code: 'code-unknown',
  path: code,
  message: text(
    `Dòng ${row}: không có số liệu mang mã "${code}". Xem các mã bằng --template.`,
    `Row ${row}: there is no figure of the code "${code}". --template lists the codes.`,
  ),
  expected: figures.map(codeOf),
  received: code,
})

/**
 * The figures in a filled form, by group and field; a group without any figure is not there. A Fault names row and code
 * of whatever is wrong.
 */
export const readFigures = async (
  file: string,
  figures: readonly Figure[],
  frame: Frame,
): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>>> => {
  const { rows } = await readTable(file)
  const { records } = importedFrom(file, readRecords(rows, columns, { key: 'code' }), frame)
  const groups = new Map<string, Map<string, unknown>>()
  const issues: Issue[] = []
  for (const { row, value } of records) {
    const figure = figures.find((each) => codeOf(each) === value.code)
    if (figure === undefined) issues.push(unknownCode(row, value.code, figures))
    if (figure === undefined || value.value === undefined) continue
    const read = figure.read(value.value)
    if (read.ok)
      groups.set(figure.group, (groups.get(figure.group) ?? new Map()).set(figure.field, read.value))
    else issues.push(...read.issues.map((issue) => inRow(row, value.code, issue)))
  }
  if (issues.length > 0) throw new Fault(exitCodes.unreadable, inFile(file, issues))
  for (const { group, field, mayLack } of figures) {
    const fields = groups.get(group)
    if (mayLack === true && fields !== undefined && !fields.has(field)) fields.set(field, null)
  }
  return Object.fromEntries([...groups].map(([group, fields]) => [group, Object.fromEntries(fields)]))
}
