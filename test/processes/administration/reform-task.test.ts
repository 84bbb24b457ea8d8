import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countTasks,
  reformTask,
  type TaskClass,
  taskClasses,
  taskClassOf,
  taskRates,
} from '../../../processes/administration/reform-task.ts'
import { groups } from '../../data/scenario/reform-task/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(reformTask, 'assigner', groups)

describe('the four classes of tasks', () => {
  test.each([
    ['done on its deadline', { deadline: '2020-06-30', doneOn: '2020-06-30' }, '2020-07-15', 'doneOnTime'],
    ['done a day after it', { deadline: '2020-06-30', doneOn: '2020-07-01' }, '2020-07-15', 'doneLate'],
    ['not done on its deadline', { deadline: '2020-06-30' }, '2020-06-30', 'pendingInTerm'],
    ['not done a day after it', { deadline: '2020-06-30' }, '2020-07-01', 'pendingOverdue'],
    [
      'done later than the day asked',
      { deadline: '2020-06-30', doneOn: '2020-07-10' },
      '2020-07-05',
      'pendingOverdue',
    ],
  ] as const)('%s', (_, task, on, expected) => {
    expect(taskClassOf(task, on)).toBe(expected)
  })
})

describe('rates that were reported', () => {
  test('to the Government in 2017 (1270/BC-TCTTTg): 21,914 tasks, 98.63% done of those due', () => {
    const counts = { doneOnTime: 14_068, doneLate: 1_983, pendingInTerm: 5_640, pendingOverdue: 223 }
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(21_914)
    const rates = taskRates(counts)
    expect((rates?.done ?? 0) * 100).toBeCloseTo(98.63, 2)
    expect((rates?.overdue ?? 0) * 100).toBeCloseTo(1.37, 2)
  })

  test('to 31/08/2016: 2,501 of 2,723 due are done, 91.8%', () => {
    const rates = taskRates({ doneOnTime: 2_501, doneLate: 0, pendingInTerm: 3_549, pendingOverdue: 222 })
    expect((rates?.done ?? 0) * 100).toBeCloseTo(91.8, 1)
  })

  test('Quảng Nam to 06/07/2020: 833 tasks, of 766 due 585 are done', () => {
    const counts = { doneOnTime: 585, doneLate: 0, pendingInTerm: 67, pendingOverdue: 181 }
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(833)
    expect(taskRates(counts)?.done).toBe(585 / 766)
  })

  test('no task due yet has no rate', () => {
    expect(taskRates({ doneOnTime: 0, doneLate: 0, pendingInTerm: 9, pendingOverdue: 0 })).toBeNull()
  })
})

test('counts add up to the tasks, and done and overdue to the whole', () => {
  const kinds = Object.keys(taskClasses).filter((name): name is TaskClass => name in taskClasses)
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...kinds)), (classes) => {
      const counts = countTasks(classes)
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(classes.length)
      const rates = taskRates(counts)
      if (rates !== null) expect(rates.done + rates.overdue).toBeCloseTo(1, 10)
      expect(rates === null).toBe(classes.every((found) => found === 'pendingInTerm'))
    }),
  )
})
