import { freeze } from 'immer'
import { type Issue, joinPath, type Result, success } from '../../issue/index.ts'
import { nfc, text } from '../../text/index.ts'
import { readAnswer } from './answer.ts'
import { type AnswerOptions, columnsOf, namesSought } from './columns.ts'
import { type Question, type Questionnaire, questionsOf, scaleOf } from './questionnaire.ts'
import { type AnswerTable, headingOf, isBlank, readTable } from './table.ts'

/** What one person answered. */
export interface Respondent {
  /** The row in the sheet. */
  readonly row: number
  /** The unit the answers are about; null when the row does not say. */
  readonly unit: string | null
  /** The codes ticked, by the id of the question; what is missing or invalid is not there. */
  readonly answers: Readonly<Record<string, number>>
  /** The questions whose cell holds no level of theirs. */
  readonly invalid: readonly string[]
}

/** How many answers are valid, how many are blank or “other”, how many are no level of their question. */
export interface AnswerCounts {
  readonly valid: number
  readonly missing: number
  readonly invalid: number
}

/** The answers to a questionnaire, with everything that was left out of them. */
export interface Answers {
  readonly questionnaire: Questionnaire
  readonly respondents: readonly Respondent[]
  /** By the id of the question. */
  readonly counts: Readonly<Record<string, AnswerCounts>>
  /** Each invalid answer with its row, its column and what was expected. It is left out, the row is kept. */
  readonly invalid: readonly Issue[]
  /** The overall and further questions the table has no column for. */
  readonly absent: readonly string[]
  /** The columns of the table that are no question. */
  readonly ignored: readonly string[]
}

const invalidAnswer = (
  row: number,
  question: Question,
  column: string,
  cell: unknown,
  questionnaire: Questionnaire,
): Issue => {
  const { levels, other = [] } = scaleOf(questionnaire, question)
  const expected = [...levels, ...other].map(({ code }) => String(code))
  const received = String(cell).slice(0, 80)
  const heading = [question.id, question.text?.vi ?? '', question.text?.en ?? ''].find(
    (name) => headingOf(name) === column,
  )
  return {
    code: 'answer-invalid',
    path: joinPath('', row - 1, question.id),
    message: text(
      `Dòng ${row}, cột ${heading ?? column}: "${received}" không phải một mức của câu hỏi (${expected.join(', ')}).`,
      `Row ${row}, column ${heading ?? column}: "${received}" is no level of the question (${expected.join(', ')}).`,
    ),
    expected,
    received,
    rule: questionnaire.basis,
  }
}

/** The name of a unit in the form units are compared in: composed, with single blanks. */
export const unitName = (cell: unknown): string => nfc(String(cell)).trim().replace(/\s+/gu, ' ')

/** What some people answered to a question. */
export const answerOf = ({ answers }: Respondent, { id }: Question): number | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined

/** How many answers of some people to some questions are valid, missing, invalid. */
export const countAnswers = (
  respondents: readonly Respondent[],
  questions: readonly Question[],
): AnswerCounts => {
  let valid = 0
  let invalid = 0
  for (const respondent of respondents)
    for (const question of questions)
      if (answerOf(respondent, question) !== undefined) valid += 1
      else if (respondent.invalid.includes(question.id)) invalid += 1
  return { valid, missing: respondents.length * questions.length - valid - invalid, invalid }
}

/**
 * The answers in a table. A blank cell or “other” is missing, what is no level is invalid: both are left out of every
 * numerator and denominator, counted per question, and the invalid ones listed with row, column and what was expected.
 * Columns are found by the id or the text of the question, levels by code or label. A table that lacks a question of a
 * factor is refused: `column-missing`; also `heading-repeated`, `row-unreadable`, `row-too-long`, `question-unknown`,
 * `questions-missing`.
 *
 * @example
 * ```ts
 * import { parseAnswers, questionnaires } from 'quytrinh/measure'
 *
 * const [online] = questionnaires.filter(({ id }) => id === 'online-3')
 * const read = online && parseAnswers([['overall'], ['3'], ['Hài lòng'], ['7']], online)
 * read?.ok && read.value.counts['overall'] //=> { valid: 2, missing: 0, invalid: 1 }
 * read?.ok && read.value.invalid[0]?.path //=> '[3].overall'
 * ```
 */
export const parseAnswers = (
  table: AnswerTable,
  questionnaire: Questionnaire,
  options: AnswerOptions = {},
): Result<Answers> => {
  const read = readTable(table, namesSought(questionnaire, options))
  if (!read.ok) return read
  const { headings, rows } = read.value
  const columns = columnsOf(questionnaire, headings, options)
  if (!columns.ok) return columns
  const { questions, absent, unit } = columns.value
  const issues: Issue[] = []
  const respondents = rows.map(({ row, cells }): Respondent => {
    const answers: Record<string, number> = {}
    const invalid: string[] = []
    for (const [question, column] of questions) {
      const cell = cells.get(column)
      const reading = readAnswer(cell, scaleOf(questionnaire, question))
      if (reading.is === 'answer') answers[question.id] = reading.code
      if (reading.is !== 'invalid') continue
      invalid.push(question.id)
      issues.push(invalidAnswer(row, question, column, cell, questionnaire))
    }
    const name = unit === undefined ? undefined : cells.get(unit)
    return { row, unit: isBlank(name) ? null : unitName(name), answers, invalid }
  })
  const used = new Set([...questions.map(([, column]) => column), ...(unit === undefined ? [] : [unit])])
  const counts = questionsOf(questionnaire).map(
    (question) => [question.id, countAnswers(respondents, [question])] as const,
  )
  return success(
    freeze(
      {
        questionnaire,
        respondents,
        counts: Object.fromEntries(counts),
        invalid: issues,
        absent,
        ignored: headings.filter((heading) => heading !== '' && !used.has(heading)),
      },
      true,
    ),
  )
}
