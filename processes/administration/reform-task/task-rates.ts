import type { TaskClass } from './task-class.ts'

/** How many tasks are in each class. */
export type TaskCounts = Readonly<Record<TaskClass, number>>

/** Shares of the tasks whose deadline has come or that are done, from 0 to 1. */
export interface TaskRates {
  /** Done, on time or late: the share reports to the Government state. */
  readonly done: number
  /** Done on time; our choice of a stricter measure. */
  readonly onTime: number
  readonly overdue: number
}

/** How many tasks of each class there are. */
export const countTasks = (classes: readonly TaskClass[]): TaskCounts => {
  const count = (wanted: TaskClass) => classes.filter((found) => found === wanted).length
  return {
    doneOnTime: count('doneOnTime'),
    doneLate: count('doneLate'),
    pendingInTerm: count('pendingInTerm'),
    pendingOverdue: count('pendingOverdue'),
  }
}

/**
 * The rates of a set of tasks; tasks still in term are left out, and `null` means no task counts yet.
 * Source: the split of report 1270/BC-TCTTTg of 27/12/2017.
 *
 * @example
 * ```ts
 * import { taskRates } from 'quytrinh/processes/reform-task'
 *
 * taskRates({ doneOnTime: 6, doneLate: 2, pendingInTerm: 5, pendingOverdue: 2 })?.done //=> 0.8
 * ```
 */
export const taskRates = ({ doneOnTime, doneLate, pendingOverdue }: TaskCounts): TaskRates | null => {
  const counted = doneOnTime + doneLate + pendingOverdue
  if (counted === 0) return null
  return Object.freeze({
    done: (doneOnTime + doneLate) / counted,
    onTime: doneOnTime / counted,
    overdue: pendingOverdue / counted,
  })
}
