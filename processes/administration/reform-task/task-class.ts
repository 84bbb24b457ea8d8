import type { Text } from '../../../src/text/index.ts'

/** The four classes of tasks, as reports count them. */
export const taskClasses = {
  doneOnTime: { vi: 'Hoàn thành đúng hạn', en: 'Done on time' },
  doneLate: { vi: 'Hoàn thành quá hạn', en: 'Done late' },
  pendingInTerm: { vi: 'Chưa hoàn thành, trong hạn', en: 'Not done, in term' },
  pendingOverdue: { vi: 'Chưa hoàn thành, quá hạn', en: 'Not done, overdue' },
} as const satisfies Readonly<Record<string, Text>>

/** One of the four classes. */
export type TaskClass = keyof typeof taskClasses

/** A task as it is counted: its deadline, and the day it was done (civil dates). */
export interface CountedTask {
  readonly deadline: string
  readonly doneOn?: string
}

/**
 * The class of a task on a day (`YYYY-MM-DD`): done on the deadline is on time, and a task is overdue the day after.
 *
 * @example
 * ```ts
 * import { taskClassOf } from 'quytrinh/processes/reform-task'
 *
 * taskClassOf({ deadline: '2020-12-31' }, '2021-01-01') //=> 'pendingOverdue'
 * ```
 */
export const taskClassOf = ({ deadline, doneOn }: CountedTask, on: string): TaskClass => {
  if (doneOn !== undefined && doneOn <= on) return doneOn <= deadline ? 'doneOnTime' : 'doneLate'
  return on <= deadline ? 'pendingInTerm' : 'pendingOverdue'
}
