import { turned } from './answer.ts'
import { answerOf, type Respondent } from './answers.ts'
import type { Group } from './estimate.ts'
import { type Question, type Questionnaire, scaleOf } from './questionnaire.ts'

const meanOfQuestions = (
  respondents: readonly Respondent[],
  questions: readonly Question[],
  questionnaire: Questionnaire,
): number | null => {
  let sum = 0
  let weights = 0
  for (const respondent of respondents)
    for (const question of questions) {
      const code = answerOf(respondent, question)
      if (code === undefined) continue
      const weight = question.weight ?? 1
      sum += weight * turned(code, scaleOf(questionnaire, question), question)
      weights += weight
    }
  return weights === 0 ? null : sum / weights
}

/** The mean level of answers, by the weights of questions and groups; null without answers or over different scales. */
export const meanLevel = (
  respondents: readonly Respondent[],
  groups: readonly Group[],
  questionnaire: Questionnaire,
): number | null => {
  const all = groups.flatMap(({ questions }) => questions)
  const codes = new Set(
    all.map((question) =>
      scaleOf(questionnaire, question)
        .levels.map(({ code }) => code)
        .join(' '),
    ),
  )
  if (codes.size > 1) return null
  let sum = 0
  let weights = 0
  for (const { weight, questions } of groups) {
    const mean = meanOfQuestions(respondents, questions, questionnaire)
    if (mean === null) return null
    sum += weight * mean
    weights += weight
  }
  return weights === 0 ? null : sum / weights
}
