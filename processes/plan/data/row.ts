import type { Text } from '../../../src/text/index.ts'
import type { UnitId } from './units.ts'

/** What a row of the plan is. */
export type RowKind =
  | 'document'
  | 'legal'
  | 'general-goal'
  | 'target'
  | 'requirement'
  | 'task'
  | 'solution'
  | 'annex'
  | 'duty'
  | 'report'
  | 'process'
  | 'recipient'

/** One clause of the plan: what it says, where, and whom it names. */
export interface PlanRow {
  /** `II.2-09`: the section and the place in it. */
  readonly id: string
  /** The section and its paragraph, as people cite it: `II.2 #5`, `V.1.c`. */
  readonly section: string
  readonly kind: RowKind
  readonly title: Text
  /** The units that do it, the leading ones first; empty where the plan names none. */
  readonly units: readonly UnitId[]
  /** When it falls; absent where the plan says nothing. */
  readonly time?: Text
}
