import type { Limit } from '../../time/index.ts'

/** One piece of work of one person inside a step. */
export interface InternalTask {
  readonly code: string
  readonly name: string
  /** Working days; `null` when the configuration fixes none or it cannot be read. */
  readonly time: number | null
  /** Code of the task that follows; `null` after the last. */
  readonly next: string | null
  /** The clock stops here, for example while the applicant pays tax. */
  readonly pause?: boolean
  /** The clock runs again from here. */
  readonly unpause?: boolean
  /** The substance is settled here; what follows only hands over the result. */
  readonly done?: boolean
}

/** What one unit does before it passes the dossier on. */
export interface InternalStep {
  /** The column the configuration prints; it may repeat. The order of work is the order of the list. */
  readonly order: number
  readonly unit: string
  readonly name: string
  readonly role: string | null
  /** Working days; `null` when the configuration fixes none or it cannot be read. */
  readonly time: number | null
  readonly tasks: readonly InternalTask[]
}

/** The internal procedure (quy trình nội bộ) of one administrative procedure at the one-stop desk. */
export interface InternalProcedure {
  readonly code: string
  readonly title: string
  /** The whole time in working days; `null` when none is fixed. */
  readonly total: Limit | null
  readonly steps: readonly InternalStep[]
  /** As written, in đồng: `50.000`, `50000`; absent when nothing is written. */
  readonly fee?: string
}
