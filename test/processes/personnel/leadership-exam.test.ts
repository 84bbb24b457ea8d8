import { describe, expect, test } from 'vitest'
import { leadershipExam, leadershipResult } from '../../../processes/personnel/leadership-exam.ts'
import { groups } from '../../data/scenario/leadership-exam/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(leadershipExam, 'personnelOffice', groups)

describe('who wins the exam', () => {
  test.each([
    [
      'the highest total of those with 50 in both parts',
      [
        ['an', 60, 80],
        ['binh', 49, 99],
      ],
      ['an'],
    ],
    ['exactly 50 is enough', [['an', 50, 50]], ['an']],
    [
      'alike in total: both are named',
      [
        ['an', 60, 80],
        ['binh', 80, 60],
      ],
      ['an', 'binh'],
    ],
    ['nobody passed', [['an', 50, 49]], []],
    ['nobody came', [], []],
  ] as const)('%s', (_, rows, winners) => {
    const scores = rows.map(([id, written, defence]) => ({ id, written, defence }))
    expect(leadershipResult(scores).winners).toEqual(winners)
  })
})
