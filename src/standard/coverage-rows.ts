import type { Text } from '../text/index.ts'
import type { CheckId } from './checks.ts'
import type { ClauseId } from './clause.ts'
import { type ClauseCover, type Coverable, type OtherDocument, recordsKept } from './coverable.ts'
import { isWithin } from './outline.ts'
import {
  type DocumentedProcedureId,
  documentedProcedures,
  type RequiredRecordId,
  requiredRecords,
} from './required.ts'
import { namesOf } from './terms.ts'

/** One row of the document matrix. */
export interface ClauseRow {
  readonly id: ClauseId
  readonly title: Text
  readonly level: number
  readonly heading: boolean
  /** A heading is a `gap` when a clause below it is, and `excluded` when all of them are. */
  readonly state: 'covered' | 'excluded' | 'gap'
  /** Why it was left out, when it or its heading was. */
  readonly excluded?: string
  readonly checks: readonly CheckId[]
  /** For a heading, all that answers a clause below it. */
  readonly coveredBy: readonly ClauseCover[]
  readonly documents: readonly Text[]
}

/** A required record, and what keeps it. */
export interface RecordRow {
  readonly id: RequiredRecordId
  readonly clause: ClauseId
  readonly title: Text
  readonly keptBy: readonly { readonly procedure: string; readonly record: string }[]
  readonly documents: readonly Text[]
}

/** A procedure the standard wants in writing, and what it is written in. */
export interface ProcedureRow {
  readonly id: DocumentedProcedureId
  readonly clause: ClauseId
  readonly title: Text
  readonly coveredBy: readonly { readonly procedure: string; readonly title: Text }[]
  readonly documents: readonly Text[]
}

const touches = (clause: ClauseId, claim: ClauseId): boolean =>
  isWithin(clause, claim) || isWithin(claim, clause)

const coverOf = (clause: ClauseId, procedure: Coverable): readonly ClauseCover[] => {
  const steps = Object.entries(procedure.steps).flatMap(([name, step]) =>
    step.clause !== undefined && touches(clause, step.clause) ? [name] : [],
  )
  const records = recordsKept(procedure, (id) => touches(clause, requiredRecords[id].clause))
  const named = procedure.clauses.some((claim) => touches(clause, claim))
  return named || steps.length > 0 || records.length > 0
    ? [{ procedure: procedure.id, title: procedure.title, steps, records }]
    : []
}

/** The row of a required record. */
export const recordRow = (
  id: RequiredRecordId,
  procedures: readonly Coverable[],
  documents: readonly OtherDocument[],
): RecordRow => ({
  id,
  clause: requiredRecords[id].clause,
  title: requiredRecords[id].title,
  keptBy: procedures.flatMap((procedure) =>
    recordsKept(procedure, (kept) => kept === id).map((record) => ({ procedure: procedure.id, record })),
  ),
  documents: documents.flatMap(({ title, records = [] }) => (records.includes(id) ? [title] : [])),
})

/** The row of a documented procedure: a procedure is the documented one when it names the clause and keeps the record that clause requires, if any. */
export const procedureRow = (
  id: DocumentedProcedureId,
  procedures: readonly Coverable[],
  documents: readonly OtherDocument[],
): ProcedureRow => {
  const { clause, title } = documentedProcedures[id]
  const record = namesOf(requiredRecords).find((each) => requiredRecords[each].clause === clause)
  return {
    id,
    clause,
    title,
    coveredBy: procedures
      .filter((each) => each.clauses.some((claim) => isWithin(clause, claim)))
      .filter((each) => record === undefined || recordsKept(each, (kept) => kept === record).length > 0)
      .map((each) => ({ procedure: each.id, title: each.title })),
    documents: documents.flatMap((each) => (each.procedures?.includes(id) ? [each.title] : [])),
  }
}

/** What answers a clause; for a heading, a clause below it. */
export const answersTo = (
  clause: ClauseId,
  procedures: readonly Coverable[],
  documents: readonly OtherDocument[],
): Pick<ClauseRow, 'coveredBy' | 'documents'> => ({
  coveredBy: procedures.flatMap((each) => coverOf(clause, each)),
  documents: documents
    .filter((each) => each.clauses.some((claim) => touches(clause, claim)))
    .map(({ title }) => title),
})
