import type { Dossier, JournalEntry } from '../../dossier/index.ts'
import type { Moment } from '../../time/index.ts'
import type { Slip } from '../nc/records.ts'
import type { Workspace } from '../workspace.ts'

/** What a review pack is filled from: the period, and every dossier as it stands at a moment. */
export interface ReviewSource {
  readonly from: string
  readonly to: string
  readonly now: Moment
  readonly dossiers: readonly Dossier[]
  readonly slips: readonly Slip[]
  readonly workspace: Workspace
}

type Period = Pick<ReviewSource, 'from' | 'to'>

/** Whether a civil day lies in a period. */
export const isIn = (day: string, { from, to }: Period): boolean => from <= day && day <= to

/** The entries of a journal that were written in a period. */
export const entriesIn = ({ journal }: Dossier, period: Period): readonly JournalEntry[] =>
  journal.filter(({ at }) => isIn(at.slice(0, 10), period))

/** The dossiers of a procedure that something happened to in a period. */
export const activeIn = (source: ReviewSource, procedure: string): readonly Dossier[] =>
  source.dossiers.filter((each) => each.procedure.id === procedure && entriesIn(each, source).length > 0)
