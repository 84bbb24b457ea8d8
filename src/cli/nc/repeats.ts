import type { Dossier } from '../../dossier/index.ts'
import {
  type Graded,
  type Nonconformity,
  nonconformityOf,
  raisedGrade,
  repeatsOf,
} from '../../nonconformity/index.ts'
import type { Grade } from '../../standard/index.ts'
import { type Text, text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import type { Workspace } from '../workspace.ts'
import { workspaceSlips } from './records.ts'

/** What the other slips say of one: which it repeats, and the grade it has in their light. */
export interface Repeats {
  readonly repeats: readonly string[]
  /** Absent when the grade stands. */
  readonly raised?: Graded<Grade>
}

/** Looks for slips with the same clause, unit and cause within a year of a dossier’s; null for a dossier that is no slip. */
export const repeatsIn = async (
  dossier: Dossier,
  workspace: Workspace,
  now: Moment,
): Promise<Repeats | null> => {
  const read = nonconformityOf(dossier, { calendar: workspace.calendar, now })
  if (!read.ok) return null
  const record: Nonconformity = read.value
  const { slips } = await workspaceSlips(workspace, now)
  const others = slips.map((slip) => slip.record)
  const raised = raisedGrade(others, record)
  return {
    repeats: repeatsOf(others, record).map(({ id }) => id),
    ...(raised === null || raised.grade === record.grade ? {} : { raised }),
  }
}

/** What is said of repeats, each in one line; nothing when there are none and the grade stands. */
export const repeatTexts = ({ repeats, raised }: Repeats): readonly Text[] => [
  ...(repeats.length === 0
    ? []
    : [
        text(
          `Lặp lại trong vòng 12 tháng (cùng điều khoản, đơn vị, nhóm nguyên nhân): ${repeats.join(', ')}.`,
          `It repeats within 12 months (same clause, unit and cause head): ${repeats.join(', ')}.`,
        ),
      ]),
  ...(raised === undefined
    ? []
    : [
        text(
          `Phải nâng lên mức không phù hợp nặng: ${raised.reason.vi}.`,
          `The grade is to be raised to major: ${raised.reason.en}.`,
        ),
      ]),
]
