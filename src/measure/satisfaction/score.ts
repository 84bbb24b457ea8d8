import { freeze } from 'immer'
import { failure, type Issue, type Result, success } from '../../issue/index.ts'
import { type Text, text } from '../../text/index.ts'
import type { DataWindow } from '../data-window.ts'
import type { Measured } from '../measured.ts'
import type { Interval } from '../statistics/interval.ts'
import { type AnswerCounts, type Answers, countAnswers, type Respondent } from './answers.ts'
import type { SatisfactionConvention } from './conventions.ts'
import { type Estimate, estimateOf } from './estimate.ts'
import { meanLevel } from './mean-level.ts'
import type { Questionnaire } from './questionnaire.ts'
import { type Scope, type Scoped, scoped } from './scope.ts'
import { uncertaintyOf } from './uncertainty.ts'

/** How a score is counted. */
export interface Scoring {
  readonly convention: SatisfactionConvention
  /** The days the answers were given. */
  readonly window: DataWindow
  /** Of the interval; 0.95 unless told. */
  readonly confidence?: number
  /** How many people could have been asked, where known: the interval narrows as the sample nears it. */
  readonly population?: number
}

/** Satisfaction in percent with everything needed to check it. */
export interface Score {
  readonly questionnaire: string
  readonly scope: Scope
  readonly title: Text
  readonly convention: SatisfactionConvention
  readonly window: DataWindow
  /** The unit the answers are about; null for all together. */
  readonly unit: string | null
  /** In percent, unrounded; null without answers. */
  readonly value: number | null
  /** The mean level (3.95 of 5); null without answers, or when the questions have different scales. */
  readonly mean: number | null
  readonly numerator: number
  readonly denominator: number
  /** People with at least one valid answer. */
  readonly respondents: number
  readonly answers: AnswerCounts
  /** In percent; null where the answers are too few for one. */
  readonly interval: Interval | null
}

/** An interval of a share as one in percent. */
export const inPercent = (interval: Interval | null): Interval | null =>
  interval === null ? null : { ...interval, low: interval.low * 100, high: interval.high * 100 }

/** The issue of a population smaller than the people who answered. */
export const populationTooSmall = (path: string, population: number, people: number): Issue => ({
  code: 'population-too-small',
  path,
  message: text(
    `Tổng thể ${population} người mà có ${people} người trả lời.`,
    `The population is ${population} and ${people} people answered.`,
  ),
  expected: text(`số nguyên từ ${people} trở lên`, `a whole number, ${people} or more`),
  received: String(population),
})

/** A score of some respondents, with its estimate for those who combine several. */
export const scoreOf = (
  respondents: readonly Respondent[],
  questionnaire: Questionnaire,
  scope: Scope,
  { title, groups }: Scoped,
  scoring: Scoring,
  unit: string | null,
): { readonly score: Score; readonly estimate: Estimate } => {
  const { convention, window, confidence, population } = scoring
  const estimate = estimateOf(respondents, groups, questionnaire, convention)
  const { share, percent, numerator, denominator, people } = estimate
  const answers = countAnswers(
    respondents,
    groups.flatMap(({ questions }) => questions),
  )
  const part = { weight: 1, estimate, population, answers: answers.valid }
  const interval = share === null ? null : inPercent(uncertaintyOf(share, [part], convention, confidence))
  const score = {
    questionnaire: questionnaire.id,
    scope,
    title,
    convention,
    window,
    unit,
    value: percent,
    mean: meanLevel(respondents, groups, questionnaire),
    numerator,
    denominator,
    respondents: people,
    answers,
    interval,
  }
  return { score, estimate }
}

/** Whether a population can hold the people who answered. */
export const fits = (population: number | undefined, people: number): boolean =>
  population === undefined || (Number.isSafeInteger(population) && population >= people)

/**
 * Satisfaction in percent under one convention. Missing and invalid answers count nowhere; the score carries its
 * convention, window, counts and interval, since results under different conventions or scopes cannot be compared.
 * Issues: `factor-unknown`, `question-unknown`, `questions-missing`, `population-too-small`.
 *
 * @example
 * ```ts
 * import { parseAnswers, questionnaires, satisfaction } from 'quytrinh/measure'
 *
 * const [online] = questionnaires.filter(({ id }) => id === 'online-3')
 * const answers = online && parseAnswers([['overall'], ['3'], ['2'], ['1'], ['2']], online)
 * const window = { from: '2019-01-01', to: '2019-06-30' }
 * const score = answers?.ok && satisfaction(answers.value, 'overall', { convention: 'topTwoBox', window })
 * score && score.ok && score.value.value //=> 75
 * ```
 */
export const satisfaction = (answers: Answers, scope: Scope, scoring: Scoring): Result<Score> => {
  const { questionnaire, respondents } = answers
  const found = scoped(questionnaire, scope)
  if (!found.ok) return found
  const { population } = scoring
  const people = respondents.length
  if (population !== undefined && !fits(population, people))
    return failure(populationTooSmall('population', population, people))
  return success(freeze(scoreOf(respondents, questionnaire, scope, found.value, scoring, null).score, true))
}

/** The scores of all factors that have questions. */
export const factorScores = (answers: Answers, scoring: Scoring): Result<readonly Score[]> => {
  const scores: Score[] = []
  for (const { id, items } of answers.questionnaire.factors) {
    if (items.length === 0) continue
    const score = satisfaction(answers, { factor: id }, scoring)
    if (!score.ok) return score
    scores.push(score.value)
  }
  return success(freeze(scores, true))
}

/** The indicators satisfaction is reported under: with procedures, with agencies, with education, with health. */
export type SatisfactionIndicator = 'sat.tthc' | 'sat.agency' | 'sat.education' | 'sat.health'

/** A score as the value of an indicator: sampled, so that it is known only within its interval. */
export const measuredSatisfaction = (
  { value, numerator, denominator, convention, window, interval }: Score,
  indicator: SatisfactionIndicator,
): Measured =>
  freeze(
    {
      indicator,
      unit: 'percent',
      value,
      numerator,
      denominator,
      convention,
      window,
      source: 'survey',
      sampled: true,
      ...(interval === null ? {} : { interval }),
    },
    true,
  )
