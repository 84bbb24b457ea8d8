import { percentOf } from '../measured.ts'
import { turned } from './answer.ts'
import { answerOf, type Respondent } from './answers.ts'
import type { SatisfactionConvention } from './conventions.ts'
import { type Question, type Questionnaire, type Scale, scaleOf } from './questionnaire.ts'

/** What one person’s answers bring to the numerator and to the denominator. */
interface Credit {
  readonly part: number
  readonly whole: number
}

/** A share between 0 and 1 as the quotient of two sums over people. */
export interface Estimate {
  readonly share: number | null
  /** The same in percent, computed from the counts so that 9 of 10 is 90 and nothing beside. */
  readonly percent: number | null
  readonly numerator: number
  readonly denominator: number
  /** How far each person pulls the share away from what it is; their squares add up to its variance. */
  readonly pulls: readonly number[]
  /** People with at least one valid answer. */
  readonly people: number
}

/** Questions that are counted together, and how much they weigh beside others. */
export interface Group {
  readonly weight: number
  readonly questions: readonly Question[]
}

const nothing: Credit = { part: 0, whole: 0 }

/** What one answer at a level is worth under a convention. */
const creditOf = (
  level: number,
  { levels, satisfied }: Scale,
  convention: Exclude<SatisfactionConvention, 'allSatisfied'>,
): Credit => {
  const lowest = levels[0]?.code ?? 0
  const highest = levels.at(-1)?.code ?? 0
  if (convention === 'topTwoBox') return { part: satisfied.includes(level) ? 1 : 0, whole: 1 }
  if (convention === 'meanPercent') return { part: level, whole: highest }
  return { part: level - lowest, whole: highest - lowest }
}

const creditOfPerson = (
  respondent: Respondent,
  questions: readonly Question[],
  questionnaire: Questionnaire,
  convention: SatisfactionConvention,
): Credit => {
  const answered = questions.flatMap((question) => {
    const code = answerOf(respondent, question)
    const scale = scaleOf(questionnaire, question)
    return code === undefined
      ? []
      : [{ level: turned(code, scale, question), scale, weight: question.weight ?? 1 }]
  })
  if (answered.length === 0) return nothing
  if (convention === 'allSatisfied')
    return { part: answered.every(({ level, scale }) => scale.satisfied.includes(level)) ? 1 : 0, whole: 1 }
  return answered.reduce((sum, { level, scale, weight }) => {
    const { part, whole } = creditOf(level, scale, convention)
    return { part: sum.part + weight * part, whole: sum.whole + weight * whole }
  }, nothing)
}

const quotient = (credits: readonly Credit[]): Estimate => {
  const numerator = credits.reduce((sum, { part }) => sum + part, 0)
  const denominator = credits.reduce((sum, { whole }) => sum + whole, 0)
  const share = denominator === 0 ? null : numerator / denominator
  return {
    share,
    percent: percentOf(numerator, denominator),
    numerator,
    denominator,
    pulls: credits.map(({ part, whole }) => (share === null ? 0 : (part - share * whole) / denominator)),
    people: credits.filter(({ whole }) => whole > 0).length,
  }
}

/** The mean of the shares of groups by their weights; without an answer to one of them there is none. */
const meanOfGroups = (parts: readonly (readonly [Group, Estimate])[], people: number): Estimate => {
  const denominator = parts.reduce((sum, [{ weight }]) => sum + weight, 0)
  const total = parts.reduce((sum, [{ weight }, { percent }]) => sum + weight * (percent ?? 0), 0)
  const complete = parts.every(([, { percent }]) => percent !== null)
  const count = parts[0]?.[1].pulls.length ?? 0
  const pulls = Array.from({ length: count }, (_, index) =>
    parts.reduce(
      (sum, [{ weight }, estimate]) => sum + (weight * (estimate.pulls[index] ?? 0)) / denominator,
      0,
    ),
  )
  return {
    share: complete ? total / denominator / 100 : null,
    percent: complete ? total / denominator : null,
    numerator: total / 100,
    denominator,
    pulls,
    people,
  }
}

/** The share some people’s answers give under a convention: one quotient, or the mean of those of several groups. */
export const estimateOf = (
  respondents: readonly Respondent[],
  groups: readonly Group[],
  questionnaire: Questionnaire,
  convention: SatisfactionConvention,
): Estimate => {
  const of = ({ questions }: Group): Estimate =>
    quotient(respondents.map((each) => creditOfPerson(each, questions, questionnaire, convention)))
  const [only, ...others] = groups
  if (only !== undefined && others.length === 0) return of(only)
  const all = groups.flatMap(({ questions }) => questions)
  const people = respondents.filter((each) =>
    all.some((question) => answerOf(each, question) !== undefined),
  ).length
  return meanOfGroups(
    groups.map((group) => [group, of(group)]),
    people,
  )
}
