/**
 * Nonconformities: one record from its slip to the verdict on its effect, and what many of them tell together.
 *
 * @module quytrinh/nonconformity
 */

export { type AgeBucket, type Ageing, ageBounds, ageing } from './ageing.ts'
export {
  type Branch,
  type Cause,
  type CauseAnalysis,
  type CauseReview,
  causeIssues,
  type Why,
} from './cause.ts'
export { defaultLadder, type Escalation, escalation, type LadderStep, type Rung } from './escalation.ts'
export { nonconformityOf, type ReadOptions } from './from-dossier.ts'
export {
  type Graded,
  type Grading,
  gradeOf,
  type RaiseRule,
  raisedGrade,
  raiseRule,
} from './grade.ts'
export { nextNumber, numberIssues } from './number.ts'
export { type Pareto, type ParetoKey, type ParetoRow, pareto, paretoKeys } from './pareto.ts'
export { parseNonconformity } from './parse.ts'
export type { Rate } from './rate.ts'
export { effectiveAtFirst, type OpenInUnit, onTimeClosure, openByUnit } from './rates.ts'
export { type Effectiveness, type Nonconformity, nonconformityShape } from './record.ts'
export { recurrence, repeatsOf } from './repeats.ts'
export { recordIssues } from './rules.ts'
export { isEnded, type Stage, stages } from './stage.ts'
export { type MonthCount, monthlyCounts, type Proposal, type TrendRule, trend, trendRules } from './trend.ts'
