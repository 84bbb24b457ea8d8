import type { LeftRow, Records, SkippedRow } from '../interop/index.ts'
import type { Issue, Result } from '../issue/index.ts'
import { formatNumber, type Text, text } from '../text/index.ts'
import type { OptionDefinition } from './command.ts'
import { type ExitCode, exitCodes, Fault } from './fault.ts'
import { type Frame, inFile } from './frame.ts'
import { counted } from './plural.ts'

/** The option that takes the good rows of a table and leaves the others out. */
export const partialOption: OptionDefinition = {
  flags: '--partial',
  text: text(
    'chỉ lấy các dòng đúng, liệt kê các dòng bỏ lại (mặc định: có dòng sai thì không lấy dòng nào)',
    'take the good rows and list those left out (default: nothing is taken when a row is wrong)',
  ),
}

const partialNote = text(
  'Không lấy dòng nào. Dùng --partial để lấy các dòng đúng và bỏ lại các dòng trên.',
  'Nothing was taken. With --partial the good rows are taken and these are left out.',
)

const headings: ReadonlySet<string> = new Set(['header-missing', 'column-missing', 'column-repeated'])

/** The records of a table, or a Fault with the file and each fault; it says when `--partial` would help. */
export const importedFrom = <Value>(
  file: string,
  read: Result<Records<Value>>,
  frame: Frame,
): Records<Value> => {
  if (read.ok) return read.value
  const issues = frame.json
    ? inFile(file, read.issues)
    : read.issues.map((issue) => ({ ...issue, path: file }))
  const helps = read.issues.every(({ code }) => !headings.has(code))
  throw new Fault(exitCodes.unreadable, issues, helps ? [frame.say(partialNote)] : [])
}

/** What was taken of a table as data: `{read, left: [{row, issues}], issues}`. */
export const importedJson = (
  records: Records<unknown>,
): {
  readonly read: number
  readonly left: readonly Pick<LeftRow, 'row' | 'issues'>[]
  readonly issues: readonly Issue[]
} => ({
  read: records.records.length,
  left: records.left.map(({ row, issues }) => ({ row, issues })),
  issues: records.left.flatMap(({ issues }) => issues),
})

/** How a command ends that took a table: rows left out are findings. */
export const importedCode = ({ left }: Records<unknown>): ExitCode =>
  left.length === 0 ? exitCodes.ok : exitCodes.refused

const skippedWords: Readonly<Record<SkippedRow['why'], Text>> = {
  numbering: text('đánh số cột', 'numbers of columns'),
  total: text('cộng', 'a total'),
}

const skippedLines = ({ skipped }: Records<unknown>, frame: Frame): readonly string[] =>
  skipped.map(({ row, why }) =>
    frame.say(
      text(
        `Dòng ${row} không lấy: dòng ${skippedWords[why].vi}.`,
        `Row ${row} is ${skippedWords[why].en}: not taken.`,
      ),
    ),
  )

const unknownLines = ({ unknown }: Records<unknown>, frame: Frame): readonly string[] => {
  if (unknown.length === 0) return []
  const names = unknown
    .map(({ column, title }) => (title === '' ? column : `${column} (${title})`))
    .join(', ')
  return [frame.say(text(`Cột không dùng đến: ${names}.`, `Columns not used: ${names}.`))]
}

/** What was taken of a table, for people: how many rows, which columns and rows were not, and why. */
export const importedLines = (file: string, records: Records<unknown>, frame: Frame): readonly string[] => {
  const [read, left] = [records.records.length, records.left.length]
  return [
    frame.say(
      text(
        `${file}: lấy ${formatNumber(read, 'vi')} dòng, bỏ lại ${formatNumber(left, 'vi')} dòng.`,
        `${file}: ${counted(read, 'row')} taken, ${counted(left, 'row')} left out.`,
      ),
    ),
    ...records.left.flatMap(({ issues }) => issues.map(({ message }) => `  ${frame.say(message)}`)),
    ...skippedLines(records, frame),
    ...unknownLines(records, frame),
  ]
}
