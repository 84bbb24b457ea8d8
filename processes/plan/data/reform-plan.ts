import { freeze } from 'immer'
import { type Text, text } from '../../../src/text/index.ts'
import { areas, type PlanArea } from './areas.ts'
import { departmentsDuties } from './duties/departments.ts'
import { steeringDuties } from './duties/steering.ts'
import type { PlanDuty } from './duty.ts'
import { goals, type PlanGoal } from './goals.ts'
import { type LegalReference, legalReferences } from './legal-references.ts'
import {
  type Cycle,
  cycles,
  type PlanReport,
  type Project,
  projects,
  reports,
  type Scheme,
  schemes,
} from './named.ts'
import { difficultyRoute, type RouteStage, recipients } from './route.ts'
import type { PlanTask } from './task.ts'
import { apparatus } from './tasks/apparatus.ts'
import { finance } from './tasks/finance.ts'
import { institutions } from './tasks/institutions.ts'
import { modernisation } from './tasks/modernisation.ts'
import { procedures } from './tasks/procedures.ts'
import { solutions } from './tasks/solutions.ts'
import { staff } from './tasks/staff.ts'
import { type PlanUnit, type UnitId, units } from './units.ts'

/** A plan of administrative reform as data. */
export interface ReformPlan {
  readonly id: string
  readonly title: Text
  readonly issuer: UnitId
  /** Who signed, by office; the copy names no person, number or day. */
  readonly signedBy: Text
  /** First and last day of the period. */
  readonly from: string
  readonly to: string
  readonly units: readonly PlanUnit[]
  readonly areas: readonly PlanArea[]
  readonly goals: readonly PlanGoal[]
  readonly tasks: readonly PlanTask[]
  readonly duties: readonly PlanDuty[]
  readonly legalReferences: readonly LegalReference[]
  readonly schemes: readonly Scheme[]
  readonly projects: readonly Project[]
  readonly reports: readonly PlanReport[]
  readonly cycles: readonly Cycle[]
  readonly difficultyRoute: readonly RouteStage[]
  readonly recipients: readonly Text[]
}

/**
 * The administrative-reform plan of the province of Tiền Giang for 2016–2020: goals with their comparisons and years,
 * 78 tasks with their leads, 41 duties, the 16 instruments cited. Its annex, the list of tasks with days and money, is
 * not in the copy the data were taken from; an agency's own list is read by `parseTasks`.
 *
 * @example
 * ```ts
 * const { comparison, target, year } = reformPlan.goals.find(({ id }) => id === 'sat.agency') ?? {}
 * ;[comparison, target, year] //=> ['>', 95, 2020]
 * ```
 */
export const reformPlan: ReformPlan = freeze(
  {
    id: 'tien-giang-2016-2020',
    title: text(
      'Kế hoạch thực hiện nhiệm vụ cải cách hành chính giai đoạn 2016 - 2020 trên địa bàn tỉnh Tiền Giang',
      'Plan for the administrative-reform tasks of 2016–2020 in the province of Tiền Giang',
    ),
    issuer: 'ubnd-tinh',
    signedBy: text('KT. Chủ tịch, Phó Chủ tịch', 'A vice chair, for the chair'),
    from: '2016-01-01',
    to: '2020-12-31',
    units,
    areas,
    goals,
    tasks: [
      ...institutions,
      ...procedures,
      ...apparatus,
      ...staff,
      ...finance,
      ...modernisation,
      ...solutions,
    ],
    duties: [...steeringDuties, ...departmentsDuties],
    legalReferences,
    schemes,
    projects,
    reports,
    cycles,
    difficultyRoute,
    recipients,
  },
  true,
)
