/**
 * Internal audit (8.2.2): programme, independent teams, checklists, answers, repeatable samples, findings that journals
 * suggest, and the data of the report.
 *
 * @module quytrinh/audit
 */

export { type Aggregation, aggregations } from './aggregation.ts'
export type { GivenAnswer, SignedAnswer } from './answer.ts'
export { type AssignOptions, assignAuditors } from './assign.ts'
export type { Assignment, AuditPerson } from './assignment.ts'
export {
  type Checklist,
  type ChecklistItem,
  type ChecklistScope,
  type CitedItem,
  makeChecklist,
} from './checklist.ts'
export {
  type ClauseState,
  type Conclusion,
  type ConclusionOptions,
  clauseStates,
  conclusions,
} from './conclusion.ts'
export type { RoleHolder } from './evidence/roles.ts'
export { type EvidenceOptions, evidence } from './evidence.ts'
export { type Finding, findingsOf, isNonconformity, linkNonconformity } from './finding.ts'
export { type FollowUp, followUp } from './follow-up.ts'
export { type AuditedDossier, independenceIssues, type TeamInput } from './independence.ts'
export { type Judgement, type JudgementVerdict, judge, judgementVerdicts, type Ruling } from './judgement.ts'
export { type AuditMetrics, auditMetrics, type FollowedAction, type HeldAudit } from './metrics.ts'
export {
  type AuditPlan,
  auditeesOf,
  type PlanActivity,
  type PlanInput,
  planActivities,
  planAudit,
  type TimetableRow,
} from './plan.ts'
export {
  type Candidate,
  type PopulationOptions,
  populationOf,
  type SampleMark,
  sampleMarks,
} from './population.ts'
export {
  type AuditUnit,
  type EarlierFinding,
  type Programme,
  type ProgrammeInput,
  planProgramme,
  type Visit,
} from './programme.ts'
export { programmeGaps } from './programme-gaps.ts'
export { findingWeights } from './programme-weight.ts'
export { type Proposal, type ProposalKind, proposalKinds } from './proposal.ts'
export type { Question } from './question.ts'
export { questions } from './questions.ts'
export { type AuditReport, type AuditStatistics, auditReport, type ReportInput } from './report.ts'
export { type Respondent, respondents } from './respondent.ts'
export {
  type Draw,
  defaultSampleRule,
  drawSample,
  type Sample,
  type SampleRule,
  sampleIssues,
  sampleSize,
  sampleStatement,
} from './sample.ts'
export {
  type AuditSheet,
  answer,
  openSheet,
  readSheet,
  type Signature,
  standingAnswers,
} from './sheet.ts'
