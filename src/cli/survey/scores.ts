import type { Result } from '../../issue/index.ts'
import {
  type Answers,
  type DataWindow,
  factorScores,
  questionsOf,
  type SatisfactionConvention,
  type Scope,
  type Score,
  type Scoring,
  type StratifiedScore,
  satisfaction,
  stratifiedSatisfaction,
  unitScores,
} from '../../measure/index.ts'
import { answered } from '../fault.ts'

const told = <Value>(result: Result<Value>): Value => {
  if (result.ok) return result.value
  throw answered(result.issues)
}

/** What a survey is scored over unless told: all answers of the factors, or the overall question where they have none. */
export const usualScope = ({ questionnaire }: Pick<Answers, 'questionnaire'>): Scope =>
  questionnaire.factors.some(({ items }) => items.length > 0) || questionnaire.overall === undefined
    ? 'answers'
    : 'overall'

/** The score of a scope; a Fault with its issues. */
export const scoreOfScope = (answers: Answers, scope: Scope, scoring: Scoring): Score =>
  told(satisfaction(answers, scope, scoring))

/** How many people there are to ask, in all or by unit. */
export interface Populations {
  readonly whole?: number
  readonly units?: Readonly<Record<string, number>>
}

/** The scores of a survey under one convention. */
export interface SurveyScores {
  readonly convention: SatisfactionConvention
  /** The scope a target is judged by. */
  readonly main: Score
  readonly overall: readonly Score[]
  readonly factors: readonly Score[]
  readonly units: readonly Score[]
  readonly questions: readonly Score[]
  /** All units, each weighing what its population weighs. */
  readonly weighted: StratifiedScore | null
}

/** Everything a survey says under one convention. */
export const surveyScores = (
  answers: Answers,
  convention: SatisfactionConvention,
  window: DataWindow,
  { whole, units }: Populations,
): SurveyScores => {
  const { questionnaire, absent } = answers
  const plain: Scoring = { convention, window }
  const scoring: Scoring = whole === undefined ? plain : { ...plain, population: whole }
  const usual = usualScope(answers)
  const main = scoreOfScope(answers, usual, scoring)
  const hasOverall = questionnaire.overall !== undefined && !absent.includes(questionnaire.overall.id)
  const allFilled =
    questionnaire.factors.length > 1 && questionnaire.factors.every(({ items }) => items.length > 0)
  const further: readonly Scope[] = [
    ...(allFilled ? (['factors'] as const) : []),
    ...(usual !== 'overall' && hasOverall ? (['overall'] as const) : []),
  ]
  const asked = questionsOf(questionnaire).filter(({ id }) => !absent.includes(id))
  const unitScoring = units === undefined ? plain : { ...plain, populations: units }
  return {
    convention,
    main,
    overall: [main, ...further.map((scope) => scoreOfScope(answers, scope, scoring))],
    factors: told(factorScores(answers, scoring)),
    units: told(unitScores(answers, usual, unitScoring)),
    questions: asked.map(({ id }) => scoreOfScope(answers, { question: id }, scoring)),
    weighted:
      units === undefined
        ? null
        : told(stratifiedSatisfaction(answers, usual, { ...plain, populations: units })),
  }
}
