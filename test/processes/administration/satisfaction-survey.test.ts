import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  sampleOf,
  sampleOfUnknown,
  sampleWithin,
  satisfaction,
  satisfactionSurvey,
  wilson,
} from '../../../processes/administration/satisfaction-survey.ts'
import { groups } from '../../data/scenario/satisfaction-survey/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(satisfactionSurvey, 'lead', groups)

test.each([
  [100, 80],
  [500, 223],
  [1000, 286],
  [5000, 371],
  [10_000, 385],
  [100_000, 399],
  [1_000_000, 400],
])('of %i people %i are asked (QĐ 1383)', (population, sample) => {
  expect(sampleOf(population)).toBe(sample)
})

test('samples of unknown and of small populations', () => {
  expect([sampleOfUnknown(), sampleOfUnknown(0.03)]).toEqual([385, 1068])
  expect([500, 1000, 10_000].map((population) => sampleWithin(385, population))).toEqual([218, 279, 371])
})

describe('indices', () => {
  const answers = [5, 5, 4, 4, 4, 3, 3, 2, 5, 4]

  test('the same answers, counted in different ways', () => {
    expect(satisfaction([answers], 'meanPercent')).toEqual({ convention: 'meanPercent', percent: 78 })
    expect(satisfaction([answers], 'topTwoBox')).toEqual({ convention: 'topTwoBox', percent: 70 })
    expect(satisfaction([[5, 4], [4, 3], []], 'allSatisfied').percent).toBe(50)
    expect(satisfaction([[]], 'topTwoBox').percent).toBeUndefined()
  })

  test.each([
    [360, 400, 0.866689, 0.925701],
    [320, 400, 0.75803, 0.836263],
    [95, 100, 0.88825, 0.978456],
    [10, 10, 0.722467, 1],
    [0, 10, 0, 0.277533],
  ])('%i of %i satisfied lie between %d and %d', (satisfied, asked, low, high) => {
    const interval = wilson(satisfied, asked)
    expect(interval?.low).toBeCloseTo(low, 5)
    expect(interval?.high).toBeCloseTo(high, 5)
  })

  test('an interval holds its share and nobody answers nothing', () => {
    expect(wilson(0, 0)).toBeUndefined()
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (asked, rate) => {
          const satisfied = Math.round(asked * rate)
          const { low, high } = wilson(satisfied, asked) ?? { low: 2, high: -1 }
          expect(low).toBeLessThanOrEqual(satisfied / asked + 1e-9)
          expect(high).toBeGreaterThanOrEqual(satisfied / asked - 1e-9)
        },
      ),
    )
  })
})
