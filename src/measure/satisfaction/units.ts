import { freeze } from 'immer'
import { failure, type Issue, type Result, success } from '../../issue/index.ts'
import { text } from '../../text/index.ts'
import { type Answers, countAnswers, type Respondent, unitName } from './answers.ts'
import { type Scope, scoped } from './scope.ts'
import { fits, inPercent, populationTooSmall, type Score, type Scoring, scoreOf } from './score.ts'
import { uncertaintyOf } from './uncertainty.ts'

/** How the scores of units are counted: `populations` says how many people each unit could have asked. */
export interface UnitScoring extends Omit<Scoring, 'population'> {
  readonly populations?: Readonly<Record<string, number>>
}

const byUnit = (respondents: readonly Respondent[]): ReadonlyMap<string, readonly Respondent[]> => {
  const units = new Map<string, Respondent[]>()
  for (const respondent of respondents) {
    if (respondent.unit === null) continue
    const others = units.get(respondent.unit)
    if (others === undefined) units.set(respondent.unit, [respondent])
    else others.push(respondent)
  }
  return units
}

const named = (populations: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(populations).map(([unit, population]) => [unitName(unit), population]))

const tooSmall = (
  units: ReadonlyMap<string, readonly Respondent[]>,
  populations: ReadonlyMap<string, number>,
): readonly Issue[] =>
  [...populations].flatMap(([unit, population]) => {
    const people = units.get(unit)?.length ?? 0
    return fits(population, people)
      ? []
      : [populationTooSmall(`populations[${JSON.stringify(unit)}]`, population, people)]
  })

const scoringOf = ({ populations: _, ...scoring }: UnitScoring, population: number | undefined): Scoring =>
  population === undefined ? scoring : { ...scoring, population }

/**
 * The score of every unit, in the order the units first appear; rows that name no unit are in none of them. Issues as
 * `satisfaction` has them.
 */
export const unitScores = (
  answers: Answers,
  scope: Scope,
  scoring: UnitScoring,
): Result<readonly Score[]> => {
  const { questionnaire, respondents } = answers
  const found = scoped(questionnaire, scope)
  if (!found.ok) return found
  const units = byUnit(respondents)
  const populations = named(scoring.populations ?? {})
  const issues = tooSmall(units, populations)
  if (issues.length > 0) return failure(...issues)
  const scores = [...units].map(([unit, people]) => {
    const own = scoringOf(scoring, populations.get(unit))
    return scoreOf(people, questionnaire, scope, found.value, own, unit).score
  })
  return success(freeze(scores, true))
}

/** A score put together from those of units, each weighing what its population weighs. */
export interface StratifiedScore extends Score {
  readonly strata: readonly (Score & { readonly population: number })[]
  /** The units with people but without a valid answer: as long as there are any, there is no value. */
  readonly silent: readonly string[]
  /** Respondents left out because their row names no unit. */
  readonly unplaced: number
}

const noPopulation = (unit: string, known: readonly string[]): Issue => ({
  code: 'population-missing',
  path: `populations[${JSON.stringify(unit)}]`,
  message: text(
    `Chưa có tổng thể của "${unit}", là đơn vị có trong bảng trả lời.`,
    `The population of "${unit}", a unit in the answers, is not given.`,
  ),
  expected: known,
})

/**
 * Satisfaction of all units together, `Σ N_h · value_h / Σ N_h`: right even where small units were asked more often than
 * large ones. Numerator and denominator are people of the populations. Issues: `population-missing`,
 * `population-too-small`, and those of `satisfaction`. Standard statistics, not statute.
 */
export const stratifiedSatisfaction = (
  answers: Answers,
  scope: Scope,
  scoring: UnitScoring & { readonly populations: Readonly<Record<string, number>> },
): Result<StratifiedScore> => {
  const { questionnaire, respondents } = answers
  const found = scoped(questionnaire, scope)
  if (!found.ok) return found
  const units = byUnit(respondents)
  const populations = named(scoring.populations)
  const unknown = [...units.keys()].filter((unit) => !populations.has(unit))
  const issues = [
    ...unknown.map((unit) => noPopulation(unit, [...populations.keys()])),
    ...tooSmall(units, populations),
  ]
  if (issues.length > 0) return failure(...issues)
  const { groups, title } = found.value
  const whole = [...populations.values()].reduce((sum, population) => sum + population, 0)
  const scored = [...populations]
    .filter(([, population]) => population > 0)
    .map(([unit, population]) => {
      const own = scoringOf(scoring, population)
      const scoreAndEstimate = scoreOf(units.get(unit) ?? [], questionnaire, scope, found.value, own, unit)
      return { ...scoreAndEstimate, population, weight: population / whole }
    })
  const silent = scored.flatMap(({ score: { value, unit } }) =>
    value === null && unit !== null ? [unit] : [],
  )
  const complete = silent.length === 0 && scored.length > 0
  const total = (of: (score: Score) => number | null): number =>
    scored.reduce((sum, { score, population }) => sum + population * (of(score) ?? 0), 0)
  const value = complete ? total((score) => score.value) / whole : null
  const parts = scored.map(({ score, estimate, population, weight }) => ({
    weight,
    estimate,
    population,
    answers: score.answers.valid,
  }))
  const placed = [...units.values()].flat()
  const means = scored.every(({ score }) => score.mean !== null)
  const { convention, window, confidence } = scoring
  return success(
    freeze(
      {
        questionnaire: questionnaire.id,
        scope,
        title,
        convention,
        window,
        unit: null,
        value,
        mean: complete && means ? total(({ mean }) => mean) / whole : null,
        numerator: total((score) => score.value) / 100,
        denominator: whole,
        respondents: scored.reduce((sum, { score }) => sum + score.respondents, 0),
        answers: countAnswers(
          placed,
          groups.flatMap(({ questions }) => questions),
        ),
        interval:
          value === null ? null : inPercent(uncertaintyOf(value / 100, parts, convention, confidence)),
        strata: scored.map(({ score, population }) => ({ ...score, population })),
        silent,
        unplaced: respondents.length - placed.length,
      },
      true,
    ),
  )
}
