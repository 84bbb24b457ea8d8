import { failure, type Issue, type Result, success } from '../../issue/index.ts'
import { text } from '../../text/index.ts'
import { type Question, type Questionnaire, questionsOf } from './questionnaire.ts'
import { headingOf } from './table.ts'

/** How a table of answers is read. */
export interface AnswerOptions {
  /** The heading of a question’s column, where it is neither its id nor its text. */
  readonly columns?: Readonly<Record<string, string>>
  /** The heading of the column with the unit, in place of the questionnaire’s. */
  readonly unit?: string
}

/** Which column holds what. */
export interface Columns {
  readonly questions: readonly (readonly [Question, string])[]
  /** The overall and further questions the table has no column for. */
  readonly absent: readonly string[]
  readonly unit: string | undefined
}

const noColumn = (path: string, heading: string, headings: readonly string[]): Issue => ({
  code: 'column-missing',
  path,
  message: text(
    `Bảng không có cột "${heading}"; có: ${headings.join(', ') || 'không cột nào'}.`,
    `The table has no column "${heading}"; it has: ${headings.join(', ') || 'none'}.`,
  ),
  expected: [heading],
})

const noQuestion = (id: string, questions: readonly Question[]): Issue => ({
  code: 'question-unknown',
  path: `columns.${id}`,
  message: text(`Phiếu không có câu hỏi "${id}".`, `The questionnaire has no question "${id}".`),
  expected: questions.map((question) => question.id),
  received: id,
})

/** The issue of a questionnaire, or a factor of it, that has no questions. */
export const noQuestions = (id: string, path: string): Issue => ({
  code: 'questions-missing',
  path,
  message: text(
    `"${id}" chưa có câu hỏi; hãy khai các câu hỏi của phiếu đang dùng.`,
    `"${id}" has no questions yet; give those of the questionnaire in use.`,
  ),
  received: id,
})

/** What the heading of a question’s column may be, the likeliest first. */
const namesOf = (
  { id, text: wording }: Question,
  columns: ReadonlyMap<string, string>,
): readonly string[] => {
  const told = columns.get(id)
  const names = told === undefined ? [id, wording?.vi, wording?.en] : [told]
  return names.map(headingOf).filter((name) => name !== '')
}

/** The headings by which the row of headings is known. */
export const namesSought = (
  questionnaire: Questionnaire,
  { columns = {} }: AnswerOptions,
): ReadonlySet<string> => {
  const told = new Map(Object.entries(columns))
  return new Set(questionsOf(questionnaire).flatMap((question) => namesOf(question, told)))
}

/** The columns of the questions and of the unit; a question of a factor, or one whose column is told, must have one. */
export const columnsOf = (
  questionnaire: Questionnaire,
  headings: readonly string[],
  { columns = {}, unit }: AnswerOptions,
): Result<Columns> => {
  const known = new Set(headings)
  const told = new Map(Object.entries(columns))
  const questions = questionsOf(questionnaire)
  const placed = questions.map(
    (question) => [question, namesOf(question, told).find((name) => known.has(name))] as const,
  )
  const found = placed.flatMap(([question, column]) =>
    column === undefined ? [] : [[question, column] as const],
  )
  const absent = placed.flatMap(([{ id }, column]) => (column === undefined ? [id] : []))
  const ofFactors = new Set(questionnaire.factors.flatMap(({ items }) => items.map(({ id }) => id)))
  const { column, title } = questionnaire.unit ?? {}
  const unitColumn = (unit === undefined ? [column, title?.vi, title?.en] : [unit])
    .map(headingOf)
    .find((name) => name !== '' && known.has(name))
  const issues = [
    ...(questions.length === 0 ? [noQuestions(questionnaire.id, 'factors')] : []),
    ...[...told.keys()]
      .filter((id) => questions.every((question) => question.id !== id))
      .map((id) => noQuestion(id, questions)),
    ...absent
      .filter((id) => ofFactors.has(id) || told.has(id) || found.length === 0)
      .map((id) => noColumn(id, told.get(id) ?? id, headings)),
    ...(unit !== undefined && unitColumn === undefined ? [noColumn('unit', unit, headings)] : []),
  ]
  if (issues.length > 0) return failure(...issues)
  return success({ questions: found, absent, unit: unitColumn })
}
