import type { Judgement, Measured, ReportStanding } from '../../measure/index.ts'
import type { Figure } from '../document.ts'
import type { Wording } from '../print.ts'
import type { Told } from '../told.ts'

/** A value of an indicator, and how it stands to its target where it has one. */
export interface IndicatorStanding {
  readonly measured: Measured
  readonly judgement?: Judgement
}

/** How the tasks a unit leads stand at the end of the window. */
export interface TaskStanding {
  readonly unit: Wording
  readonly onTime: number
  readonly late: number
  /** Not done, and past the deadline. */
  readonly overdue: number
  /** Not done, and in term. */
  readonly running: number
  /** On the list, but nobody has told how they go. */
  readonly untold: number
}

/** How the dossiers of a procedure or a unit stand at the end of the window. */
export interface DossierStanding {
  readonly name: Wording
  readonly received: number
  readonly onTime: number
  readonly late: number
  readonly overdue: number
  readonly running: number
}

/** How the work of one procedure went in the window. */
export interface ProcedureStanding {
  readonly title: Wording
  readonly opened: number
  readonly closed: number
  /** Open at the end of the window. */
  readonly open: number
  /** Open, and past a deadline. */
  readonly overdue: number
}

/** Where a unit stands with its report, under the name people know it by. */
export interface UnitStanding extends Omit<ReportStanding, 'unit'> {
  readonly name: Wording
}

/** One part of a section of a reform report; a part without rows says that there are no figures. */
export type ReformPart =
  | { readonly kind: 'told'; readonly title: Wording; readonly told: Told }
  | { readonly kind: 'indicators'; readonly rows: readonly IndicatorStanding[] }
  | { readonly kind: 'sources'; readonly rows: readonly IndicatorStanding[] }
  | { readonly kind: 'tasks'; readonly rows: readonly TaskStanding[] }
  | {
      readonly kind: 'dossiers'
      readonly by: 'procedure' | 'unit'
      readonly rows: readonly DossierStanding[]
    }
  | { readonly kind: 'procedures'; readonly rows: readonly ProcedureStanding[] }
  | { readonly kind: 'units'; readonly rows: readonly UnitStanding[] }
  | { readonly kind: 'figures'; readonly figures: readonly Figure[] }
