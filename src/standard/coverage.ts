import { freeze } from 'immer'
import { type Issue, unwrap } from '../issue/index.ts'
import type { Text } from '../text/index.ts'
import { checksOf } from './checks.ts'
import { type ClauseId, clauses } from './clause.ts'
import type { Coverable, OtherDocument } from './coverable.ts'
import { clauseGap, procedureGap, recordGap } from './coverage-gaps.ts'
import {
  answersTo,
  type ClauseRow,
  type ProcedureRow,
  procedureRow,
  type RecordRow,
  recordRow,
} from './coverage-rows.ts'
import { type Exclusion, readExclusions } from './exclusions.ts'
import { clauseIds, isHeading, isWithin, leavesOf, levelOf } from './outline.ts'
import { documentedProcedures, requiredRecords } from './required.ts'
import { namesOf } from './terms.ts'

/** What an agency says beside its procedures. */
export interface CoverageOptions {
  readonly exclusions?: readonly Exclusion[]
  readonly documents?: readonly OtherDocument[]
}

/** The document matrix of a quality system, and what is missing from it. */
export interface Coverage {
  /** All 67 clauses in the order of the standard. */
  readonly clauses: readonly ClauseRow[]
  readonly records: readonly RecordRow[]
  readonly procedures: readonly ProcedureRow[]
  readonly gaps: readonly Issue[]
}

const isOpen = (found: readonly unknown[], documents: readonly Text[]): boolean =>
  found.length + documents.length === 0

/**
 * The document matrix of TCVN ISO 9001:2008: which procedure, step, record or other document answers each clause, keeps
 * each required record and is each documented procedure. What is missing is told in `gaps`: `clause-uncovered`,
 * `record-unkept` (of records agencies usually have, in clauses not excluded), `procedure-missing`. Naming a clause
 * shows where it is dealt with, not that it is met. Exclusions 1.2 does not allow throw `QuytrinhError`.
 *
 * @example
 * import { coverage } from 'quytrinh/standard'
 *
 * const manual = { title: { vi: 'Sổ tay chất lượng', en: 'Quality manual' }, clauses: ['4.2.2'] } as const
 * const { clauses, gaps } = coverage([], { documents: [manual] })
 * clauses.find(({ id }) => id === '4.2.2')?.state //=> 'covered'
 * gaps[0]?.message.en //=> 'Nothing answers 4.1 (General requirements).'
 */
export const coverage = (
  procedures: readonly Coverable[],
  { exclusions = [], documents = [] }: CoverageOptions = {},
): Coverage => {
  const excluded = unwrap(readExclusions(exclusions))
  const exclusionOf = (clause: ClauseId): Exclusion | undefined =>
    excluded.find((each) => isWithin(clause, each.clause))
  const applies = (clause: ClauseId): boolean => exclusionOf(clause) === undefined

  const answered = clauseIds.map((id) => ({ id, ...answersTo(id, procedures, documents) }))
  const missing = answered
    .filter((row) => !isHeading(row.id) && applies(row.id) && isOpen(row.coveredBy, row.documents))
    .map(({ id }) => id)
  const stateOf = (clause: ClauseId): ClauseRow['state'] => {
    const leaves = leavesOf(clause).filter(applies)
    if (leaves.length === 0) return 'excluded'
    return leaves.some((leaf) => missing.includes(leaf)) ? 'gap' : 'covered'
  }
  const rows = answered.map(({ id, coveredBy, documents }): ClauseRow => {
    const exclusion = exclusionOf(id)
    return {
      id,
      title: clauses[id],
      level: levelOf(id),
      heading: isHeading(id),
      state: stateOf(id),
      ...(exclusion === undefined ? {} : { excluded: exclusion.justification }),
      checks: checksOf(id).map((check) => check.id),
      coveredBy,
      documents,
    }
  })
  const records = namesOf(requiredRecords).map((id) => recordRow(id, procedures, documents))
  const written = namesOf(documentedProcedures).map((id) => procedureRow(id, procedures, documents))
  const owed = records.filter(({ id, clause }) => requiredRecords[id].usual && applies(clause))
  const gaps = [
    ...missing.map(clauseGap),
    ...written.filter((row) => isOpen(row.coveredBy, row.documents)).map(({ id }) => procedureGap(id)),
    ...owed.filter((row) => isOpen(row.keptBy, row.documents)).map(({ id }) => recordGap(id)),
  ]
  return freeze({ clauses: rows, records, procedures: written, gaps }, true)
}
