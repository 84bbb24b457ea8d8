/**
 * TCVN ISO 9001:2008 as data, in our own words: clauses, what to check on each, required procedures, records and
 * documents, exclusions, the way to the 2015 edition, and the document matrix of a set of procedures.
 *
 * @module quytrinh/standard
 */

export { type Check, type CheckId, checks, checksOf, isCheckId } from './checks.ts'
export { type ClauseId, clauses, isClauseId } from './clause.ts'
export type { ClauseCover, Coverable, OtherDocument } from './coverable.ts'
export { type Coverage, type CoverageOptions, coverage } from './coverage.ts'
export type { ClauseRow, ProcedureRow, RecordRow } from './coverage-rows.ts'
export {
  type LegalDocument,
  type LegalDocumentId,
  legalDocuments,
  type RequiredDocument,
  type RequiredDocumentId,
  requiredDocuments,
} from './documents.ts'
export {
  clauseLabel,
  type Edition,
  editionConfidence,
  from2015,
  inEdition,
  type ProvisionalEdition,
} from './edition.ts'
export { type EditionRow, editionFor, editionRows, type SystemAge } from './edition-of-day.ts'
export { type ExclusionHabit, exclusionHabits } from './exclusion-habits.ts'
export { canExclude, type ExcludableClause, type Exclusion, readExclusions } from './exclusions.ts'
export { clauseIds, isHeading, isWithin, leavesOf, levelOf, titleConfidence } from './outline.ts'
export { readClause } from './read-clause.ts'
export {
  type DocumentedProcedure,
  type DocumentedProcedureId,
  documentedProcedures,
  isRequiredRecordId,
  type RequiredRecord,
  type RequiredRecordId,
  requiredRecords,
} from './required.ts'
export {
  type Answer,
  answers,
  type CauseHead,
  type CauseMethod,
  causeHeads,
  causeMethods,
  type Disposition,
  dispositions,
  enoughWhys,
  type FindingGrade,
  findingGrades,
  type Grade,
  grades,
  type NonconformitySource,
  namesOf,
  nonconformitySources,
  type ReviewInput,
  reviewInputs,
  type Verdict,
  verdicts,
} from './terms.ts'
