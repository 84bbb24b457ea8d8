import type { Issue } from '../../issue/index.ts'
import { type Answers, parseAnswers, type Questionnaire, questionsOf } from '../../measure/index.ts'
import { formatNumber, text, unaccent } from '../../text/index.ts'
import { exitCodes, Fault } from '../fault.ts'
import { type Frame, inFile } from '../frame.ts'
import { counted } from '../plural.ts'
import { readTable } from '../read-table.ts'

/** How a file of answers is read. */
export interface ReadingOptions {
  readonly unit: string | undefined
  readonly sheet: string | undefined
  /** Leave out the answers that cannot be read instead of taking nothing. */
  readonly partial: boolean
}

const partialNote = text(
  'Không lấy gì. Dùng --partial để bỏ các câu trả lời trên, giữ phần còn lại.',
  'Nothing was taken. With --partial these answers are left out and the rest is taken.',
)

const generalNote = text(
  'Phiếu này chỉ có sẵn các nhóm yếu tố. Dùng --general (mỗi nhóm một câu hỏi chung) hoặc tệp .json có các câu hỏi của cơ quan (mẫu: quytrinh survey form <phiếu> --out phieu.json).',
  'This questionnaire comes with its factors only. Use --general (one general question each) or a .json file with the agency’s questions (to start from: quytrinh survey form <questionnaire> --out own.json).',
)

/** Faults whose sentence names row and column, or the heading. */
const placed = (issues: readonly Issue[], file: string, json: boolean): readonly Issue[] =>
  json ? inFile(file, issues) : issues.map((issue) => ({ ...issue, path: file }))

const noAnswers = (file: string): Issue => ({
  code: 'input-empty',
  path: file,
  message: text('Bảng không có câu trả lời nào.', 'The table has no answers.'),
})

const isOpen = ({ factors }: Questionnaire): boolean => factors.some(({ items }) => items.length === 0)

const usualUnits: ReadonlySet<string> = new Set(['don vi', 'co quan', 'unit', 'agency'])

/** The heading of the unit's column by its usual names, beside a column of the questionnaire. */
const unitHeading = (
  rows: readonly (readonly string[])[],
  questionnaire: Questionnaire,
): string | undefined => {
  const names = new Set(
    questionsOf(questionnaire)
      .flatMap(({ id, text: wording }) => [id, wording?.vi ?? id, wording?.en ?? id])
      .map(unaccent),
  )
  const header = rows.find((row) => row.some((cell) => names.has(unaccent(cell.trim()))))
  return header?.find((cell) => usualUnits.has(unaccent(cell.trim())))
}

/** The answers in a CSV or Excel file; a Fault with row and column of everything that is none. */
export const readAnswers = async (
  file: string,
  questionnaire: Questionnaire,
  { unit, sheet, partial }: ReadingOptions,
  frame: Frame,
): Promise<Answers> => {
  const { rows } = await readTable(file, sheet === undefined ? {} : { sheet })
  const heading = unit ?? unitHeading(rows, questionnaire)
  const read = parseAnswers(rows, questionnaire, heading === undefined ? {} : { unit: heading })
  if (!read.ok) {
    const notes = isOpen(questionnaire) ? [frame.say(generalNote)] : []
    throw new Fault(exitCodes.unreadable, placed(read.issues, file, frame.json), notes)
  }
  const { respondents, invalid } = read.value
  if (respondents.length === 0) throw new Fault(exitCodes.unreadable, [noAnswers(file)])
  if (invalid.length > 0 && !partial)
    throw new Fault(exitCodes.unreadable, placed(invalid, file, frame.json), [frame.say(partialNote)])
  return read.value
}

/** What was taken of a file of answers and what was not, for people. */
export const takenLines = (file: string, answers: Answers, frame: Frame): readonly string[] => {
  const { questionnaire, respondents, invalid, absent, ignored } = answers
  const n = (count: number): string => formatNumber(count, 'vi')
  const named = ignored.filter((heading) => heading !== '')
  return [
    frame.say(
      text(
        `${file}: lấy ${n(respondents.length)} phiếu, bỏ ${n(invalid.length)} câu trả lời không đọc được.`,
        `${file}: ${counted(respondents.length, 'respondent')} taken, ${counted(invalid.length, 'answer')} left out.`,
      ),
    ),
    ...invalid.map(({ message }) => `  ${frame.say(message)}`),
    ...(absent.length === 0
      ? []
      : [
          frame.say(
            text(
              `Bảng không có cột của câu hỏi: ${absent.join(', ')}.`,
              `The table has no column for: ${absent.join(', ')}.`,
            ),
          ),
        ]),
    ...(named.length === 0
      ? []
      : [
          frame.say(
            text(`Cột không dùng đến: ${named.join(', ')}.`, `Columns not used: ${named.join(', ')}.`),
          ),
        ]),
    ...(isOpen(questionnaire) ? [frame.say(generalNote)] : []),
  ]
}
