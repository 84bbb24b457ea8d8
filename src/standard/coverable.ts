import type { Text } from '../text/index.ts'
import type { ClauseId } from './clause.ts'
import type { DocumentedProcedureId, RequiredRecordId } from './required.ts'

/** What a procedure says of the standard. Every `Procedure` is one, and so is its outline in another system. */
export interface Coverable {
  readonly id: string
  readonly title: Text
  /** The clauses it serves; a heading stands for all below it. */
  readonly clauses: readonly ClauseId[]
  readonly steps: {
    readonly [step: string]: { readonly title: Text; readonly clause?: ClauseId }
  }
  readonly records?: {
    readonly [record: string]: {
      readonly title: Text
      /** The record or records the standard requires that this one is. */
      readonly required?: RequiredRecordId | readonly RequiredRecordId[]
    }
  }
}

/** A document an agency has beside its typed procedures: the quality manual, a procedure on paper, a file it keeps. */
export interface OtherDocument {
  readonly title: Text
  /** The clauses it answers; a heading stands for all below it. */
  readonly clauses: readonly ClauseId[]
  /** The documented procedures it is. */
  readonly procedures?: readonly DocumentedProcedureId[]
  /** The required records it is. */
  readonly records?: readonly RequiredRecordId[]
}

/** The parts of a procedure that answer a clause. */
export interface ClauseCover {
  /** The procedure's id. */
  readonly procedure: string
  readonly title: Text
  /** Ids of the steps that name the clause; none when only the procedure as a whole does. */
  readonly steps: readonly string[]
  /** Names of the records kept that the clause requires. */
  readonly records: readonly string[]
}

/** The records of a procedure that are a record the standard requires. */
export const recordsKept = (
  { records = {} }: Coverable,
  isWanted: (id: RequiredRecordId) => boolean,
): readonly string[] =>
  Object.entries(records).flatMap(([name, { required = [] }]) =>
    [required].flat().some(isWanted) ? [name] : [],
  )
