import { failure, type Issue, type Result, success } from '../../issue/index.ts'
import { type Text, text } from '../../text/index.ts'
import { noQuestions } from './columns.ts'
import type { Group } from './estimate.ts'
import { type Question, type Questionnaire, questionsOf } from './questionnaire.ts'

/**
 * What is scored: all answers to the questions of the factors together, the mean of the factors by their weights, the
 * overall question, one factor, one question. They give different percentages for the same answers.
 */
export type Scope =
  | 'answers'
  | 'factors'
  | 'overall'
  | { readonly factor: string }
  | { readonly question: string }

/** A scope with its title and the questions it counts. */
export interface Scoped {
  readonly title: Text
  readonly groups: readonly Group[]
}

const unknown = (what: 'factor' | 'question', id: string, known: readonly string[]): Issue => ({
  code: `${what}-unknown`,
  path: what,
  message: text(
    `Phiếu không có ${what === 'factor' ? 'nhóm yếu tố' : 'câu hỏi'} "${id}"; có: ${known.join(', ')}.`,
    `The questionnaire has no ${what} "${id}"; it has: ${known.join(', ')}.`,
  ),
  expected: known,
  received: id,
})

const titleOf = ({ id, text: wording }: Question): Text => wording ?? text(id, id)

const one = (title: Text, questions: readonly Question[], id: string): Result<Scoped> =>
  questions.length === 0
    ? failure(noQuestions(id, id))
    : success({ title, groups: [{ weight: 1, questions }] })

const ofFactors = ({ factors, id }: Questionnaire): Result<Scoped> => {
  const empty = factors.filter(({ items }) => items.length === 0)
  if (factors.length === 0) return failure(noQuestions(id, 'factors'))
  if (empty.length > 0) return failure(...empty.map((factor) => noQuestions(factor.id, 'factors')))
  return success({
    title: text('Trung bình các nhóm yếu tố', 'Mean of the factors'),
    groups: factors.map(({ weight = 1, items }) => ({ weight, questions: items })),
  })
}

/** The questions of a scope; issues `factor-unknown`, `question-unknown`, `questions-missing`. */
export const scoped = (questionnaire: Questionnaire, scope: Scope): Result<Scoped> => {
  const { factors, overall, id } = questionnaire
  if (scope === 'factors') return ofFactors(questionnaire)
  if (scope === 'overall')
    return overall === undefined ? failure(noQuestions(id, 'overall')) : one(titleOf(overall), [overall], id)
  if (scope === 'answers')
    return one(
      text('Tất cả câu trả lời của các nhóm yếu tố', 'All answers to the questions of the factors'),
      factors.flatMap(({ items }) => items),
      id,
    )
  if ('factor' in scope) {
    const factor = factors.find((each) => each.id === scope.factor)
    return factor === undefined
      ? failure(
          unknown(
            'factor',
            scope.factor,
            factors.map((each) => each.id),
          ),
        )
      : one(factor.title, factor.items, factor.id)
  }
  const questions = questionsOf(questionnaire)
  const question = questions.find((each) => each.id === scope.question)
  return question === undefined
    ? failure(
        unknown(
          'question',
          scope.question,
          questions.map((each) => each.id),
        ),
      )
    : one(titleOf(question), [question], question.id)
}
