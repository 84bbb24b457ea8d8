import type { Text } from '../../../../src/text/index.ts'
import type { ReformPlan } from '../reform-plan.ts'

/**
 * What can serve a row of the plan.
 *
 * - `procedure`: a bundled procedure
 * - `indicator`: a figure that measures it
 * - `catalogue`: a list of the plan (`goals`, `legalReferences`, …), the plan itself (`plan`), the reader of an agency's
 *   own list (`task-list`) or of the national catalogue of procedures (`national-catalogue`)
 * - `record`: a record a procedure keeps, `<procedure>/<record>`
 * - `duty`: a yearly duty of the agenda
 * - `task`: the task as an entry of the plan, followed like any task
 */
export type LinkKind = 'procedure' | 'indicator' | 'catalogue' | 'record' | 'duty' | 'task'

/** One thing that serves a row, by id. */
export interface PlanLink {
  readonly kind: LinkKind
  readonly id: string
}

/** What serves a row, and why some of it is outside software. */
export interface RowLinks {
  readonly servedBy: readonly PlanLink[]
  readonly outside?: Text
}

const links =
  <Id extends string>(kind: LinkKind) =>
  (...ids: readonly Id[]): readonly PlanLink[] =>
    ids.map((id) => ({ kind, id }))

type ListOfPlan = {
  [Key in keyof ReformPlan]: ReformPlan[Key] extends readonly unknown[] ? Key : never
}[keyof ReformPlan]

export const procedure = links<string>('procedure')
export const indicator = links<string>('indicator')
export const catalogue = links<ListOfPlan | 'plan' | 'task-list' | 'national-catalogue'>('catalogue')
export const record = links<`${string}/${string}`>('record')
export const duty = links<string>('duty')
export const task = links<string>('task')
