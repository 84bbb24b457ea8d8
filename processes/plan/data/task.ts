import { type Text, text } from '../../../src/text/index.ts'
import type { AreaId } from './areas.ts'
import type { PlanRow } from './row.ts'
import type { UnitId } from './units.ts'

/** A task or solution of the plan (II, III), with who leads it. */
export interface PlanTask extends PlanRow {
  readonly area: AreaId
  /** The units that lead it under section V: several where each leads in its own sector; none where none is named. */
  readonly lead: readonly UnitId[]
  /** The units the plan sets beside the lead. */
  readonly with: readonly UnitId[]
  /** The sections of the plan the lead follows from. */
  readonly leadBasis: readonly string[]
  /** Why there are several leads, or none. */
  readonly leadNote?: Text
  /** The last day, `YYYY-MM-DD`: the end of the period or of the project, since the plan names no day of its own. */
  readonly deadline: string
}

/** Why a task has several leads, or none. */
export const leadNotes = {
  bySector: text(
    'Mỗi sở chủ trì trong ngành, lĩnh vực của mình.',
    'Each department leads in its own sector.',
  ),
  byField: text(
    'Kế hoạch không nêu đích danh; xác định theo lĩnh vực được phân công tại mục V.',
    'Not named by the plan; it follows from the fields assigned in section V.',
  ),
  notNamed: text('Kế hoạch không nêu cơ quan chủ trì.', 'The plan names no lead.'),
} as const

type Given = Omit<PlanTask, 'area' | 'kind' | 'units' | 'with' | 'deadline'> &
  Partial<Pick<PlanTask, 'kind' | 'with' | 'deadline'>>

/** A task of an area, open to the end of the period unless another day is given. */
export const task = (area: AreaId, given: Given): PlanTask => {
  const { with: others = [], kind = 'task', deadline = '2020-12-31' } = given
  return { ...given, area, kind, units: [...given.lead, ...others], with: others, deadline }
}
