/**
 * How the reform goes: indicators and the plan's targets, satisfaction, scoring, and what a log of dossiers tells.
 *
 * @module quytrinh/measure
 */

export type { Case, Stage } from './case.ts'
export {
  type Consolidation,
  consolidate,
  type ReportStanding,
  type ToConsolidate,
  type UnitReport,
} from './consolidation/consolidate.ts'
export { type Counts, parseCounts } from './counts/counts.ts'
export { type CountsOf, measureCounts, usualConvention } from './counts/measure-counts.ts'
export { type DataWindow, within } from './data-window.ts'
export type { CaseRule, CountedBy, CountedDossiers, Indicator } from './indicators/indicator.ts'
export { type IndicatorId, indicators, isIndicator } from './indicators.ts'
export { type Bottlenecks, bottlenecks, type OpenWait, type StepWait } from './log/bottlenecks.ts'
export { type CaseOptions, caseOf } from './log/case-of.ts'
export type { CaseKey } from './log/groups.ts'
export { type GroupSpread, type LeadTime, leadTime } from './log/lead-time.ts'
export { type CasesOf, measureCases } from './log/measure-cases.ts'
export { type MonthlyView, type MonthOfLog, monthlyLog, onTimeMap, type UnitMonths } from './log/monthly.ts'
export type { WindowMonth } from './log/months.ts'
export { earlyShare, type OnTimeShare, onTimeShare } from './log/on-time.ts'
export type { OnTimeConvention, Punctuality } from './log/punctuality.ts'
export { type ResourceShare, type ResourceWork, resourceWork } from './log/resource-work.ts'
export { quantileConvention, type Spread } from './log/spread.ts'
export { elapsedTime, type TimeBase, timeBaseOf } from './log/time-base.ts'
export { knownAt, type LogView } from './log/view.ts'
export { type Measured, measuredShare, percentOf, type Source, type Unit } from './measured.ts'
export { type AnswerCounts, type Answers, parseAnswers, type Respondent } from './satisfaction/answers.ts'
export { questionnaires } from './satisfaction/bundled.ts'
export type { AnswerOptions } from './satisfaction/columns.ts'
export { type SatisfactionConvention, satisfactionConventions } from './satisfaction/conventions.ts'
export { withGeneralItems, withItems } from './satisfaction/items.ts'
export { parseQuestionnaire } from './satisfaction/parse-questionnaire.ts'
export {
  type Factor,
  type Level,
  type Question,
  type Questionnaire,
  questionsOf,
  type Scale,
  scaleOf,
} from './satisfaction/questionnaire.ts'
export { fiveLevels, threeLevels, zeroToTwo } from './satisfaction/scales.ts'
export type { Scope } from './satisfaction/scope.ts'
export {
  factorScores,
  measuredSatisfaction,
  type SatisfactionIndicator,
  type Score,
  type Scoring,
  satisfaction,
} from './satisfaction/score.ts'
export type { AnswerTable, NumberedRow } from './satisfaction/table.ts'
export {
  type StratifiedScore,
  stratifiedSatisfaction,
  type UnitScoring,
  unitScores,
} from './satisfaction/units.ts'
export { bandOf, type ClassBand, classIn } from './scoring/bands.ts'
export {
  type AgencyPoints,
  agencyNorms,
  agencyPoints,
  deskNorms,
  type Norm,
} from './scoring/handling/agency-points.ts'
export { type HandlingSubject, handlingBands } from './scoring/handling/bands.ts'
export { type DossierPoints, dossierPoints } from './scoring/handling/dossier-points.ts'
export type { AgencyFigures, DossierFigures, Timing } from './scoring/handling/figures.ts'
export {
  type AgencyIndex,
  agencyIndices,
  type Collection,
  type DossierIndex,
  dossierIndices,
  type HandlingIndex,
  handlingIndices,
  type Points,
} from './scoring/handling/indices.ts'
export { parseAgencyFigures, parseDossierFigures, parseDossierPoints } from './scoring/handling/parse.ts'
export {
  type ChoiceMade,
  type HandlingPolicies,
  type HandlingPolicy,
  handlingPolicies,
  resolveHandling,
} from './scoring/handling/policies.ts'
export {
  type HandlingInput,
  type HandlingRating,
  type RatedIndex,
  rateHandling,
} from './scoring/handling/rating.ts'
export { type ReformBands, reformBands } from './scoring/reform/bands.ts'
export { type Criterion, parseSelfAssessment, selfAssessmentIssues } from './scoring/reform/criterion.ts'
export {
  type Adjustment,
  type ReformIndex,
  type ReformIndexOptions,
  reformIndex,
} from './scoring/reform/index-score.ts'
export type { FieldIndex } from './scoring/reform/parts.ts'
export { type Place, placesOf } from './scoring/reform/places.ts'
export { type PointRule, pointsBy } from './scoring/reform/rule.ts'
export { type ReformField, type ReformFieldId, reformFields } from './scoring/reform/structure.ts'
export {
  type CriteriaSize,
  type IndexDecision,
  indexDecisionFor,
  indexDecisions,
} from './scoring/reform/versions.ts'
export { type EvaluationScheme, evaluationSchemes, schemesOn } from './scoring/schemes.ts'
export { serviceBands } from './scoring/service/bands.ts'
export type { ServiceCounts } from './scoring/service/counts.ts'
export { type EvaluationCriterion, evaluationCriteria } from './scoring/service/criteria-2025.ts'
export { type OnTimeCounts, onTimeCounts } from './scoring/service/dossier-counts.ts'
export {
  type DossierTime,
  type EndRule,
  onTimeBy766,
  type TerminalStatus,
  type TimeVerdict,
} from './scoring/service/dossier-time.ts'
export {
  type ServiceGroup,
  type ServiceGroupId,
  type ServiceIndicatorId,
  type ServicePart,
  serviceGroups,
} from './scoring/service/groups.ts'
export { type ServiceIndicator, serviceIndicators } from './scoring/service/indicators.ts'
export { parseDossierTimes, parseServiceCounts } from './scoring/service/parse.ts'
export { type PetitionAct, petitionActInTime, petitionLimits } from './scoring/service/petitions.ts'
export {
  type Announcement,
  announcedAhead,
  announcedInTime,
  type CountOf,
  type PublicationLevel,
  publicationCounts,
  publishedInTime,
  publishedWithin,
  type WorkingDayRow,
} from './scoring/service/publication.ts'
export { type ServiceConvention, serviceConventions, serviceRates } from './scoring/service/rates.ts'
export type { ServiceRow } from './scoring/service/row.ts'
export { type ServiceGroupScore, type ServiceScore, scoreService } from './scoring/service/score.ts'
export { checkServiceSettings, type ServiceSettings } from './scoring/service/settings.ts'
export { exactly, known, type Span } from './scoring/span.ts'
export { type Allotment, allocateSample, type Stratum } from './statistics/allocation.ts'
export type { Interval, IntervalMethod, IntervalOptions } from './statistics/interval.ts'
export { meanInterval, meanOf } from './statistics/mean.ts'
export { normalQuantile, studentQuantile } from './statistics/quantile.ts'
export {
  type PlannedSample,
  plannedSample,
  type SampleSettings,
  sampleInClusters,
  sampleOf,
  sampleOfUnknown,
  sampleToAsk,
  sampleWithin,
} from './statistics/sample.ts'
export { type ShareOptions, wald, wilson } from './statistics/share.ts'
export { wilsonPercent } from './statistics/wilson-percent.ts'
export { type Judgement, judge, type Verdict } from './target/judge.ts'
export { nationalTargets } from './target/national.ts'
export type { Comparison, Target } from './target/target.ts'
export {
  daysText,
  fractionText,
  intervalText,
  measuredText,
  noData,
  numberText,
  sourceText,
  targetText,
  valueText,
  verdictText,
} from './wording.ts'
