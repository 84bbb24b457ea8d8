/**
 * The administrative-reform plan 2016–2020 of a province as data, what of it the library serves, and the reader of an
 * agency's own list of tasks.
 *
 * @module quytrinh/plan
 */

export { type CoveredRow, type Existing, type PlanCoverage, planCoverage } from './coverage/plan-coverage.ts'
export { planTargets } from './coverage/plan-targets.ts'
export type { AreaId, PlanArea } from './data/areas.ts'
export type { LinkKind, PlanLink } from './data/coverage/link.ts'
export type { Cadence, PlanDuty } from './data/duty.ts'
export type { PlanGoal } from './data/goals.ts'
export type { LegalReference } from './data/legal-references.ts'
export type { Cycle, PlanReport, Project, Scheme } from './data/named.ts'
export { planRows } from './data/plan-rows.ts'
export { type ReformPlan, reformPlan } from './data/reform-plan.ts'
export type { RouteStage } from './data/route.ts'
export type { PlanRow, RowKind } from './data/row.ts'
export type { PlanTask } from './data/task.ts'
export type { PlanUnit, UnitId } from './data/units.ts'
export { findUnit } from './task-list/find-unit.ts'
export { type ListedTask, parseTasks } from './task-list/parse-tasks.ts'
