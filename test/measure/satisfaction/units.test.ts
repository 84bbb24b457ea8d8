import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unwrap } from '../../../src/issue/index.ts'
import { satisfaction } from '../../../src/measure/satisfaction/score.ts'
import { stratifiedSatisfaction, unitScores } from '../../../src/measure/satisfaction/units.ts'
import { wilson } from '../../../src/measure/statistics/share.ts'
import { answersIn, window } from './survey.ts'

const scoring = { convention: 'topTwoBox', window } as const
const rows = (unit: string | null, satisfied: number, others: number) =>
  [...Array.from({ length: satisfied }, () => 5), ...Array.from({ length: others }, () => 2)].map((O) => [
    unit,
    3,
    3,
    3,
    O,
  ])

const answers = answersIn([...rows('Xã A', 8, 2), ...rows('Xã B', 5, 5), ...rows(null, 0, 3)])

test('each unit has its score, in the order the units appear', () => {
  const scores = unwrap(unitScores(answers, 'overall', { ...scoring, populations: { 'Xã B': 10 } }))
  expect(scores.map(({ unit, value, respondents }) => [unit, value, respondents])).toEqual([
    ['Xã A', 80, 10],
    ['Xã B', 50, 10],
  ])
  expect(scores[0]?.interval?.low).toBeCloseTo((wilson(8, 10)?.low ?? 0) * 100, 9)
  expect(scores[1]?.interval).toMatchObject({ low: 50, high: 50 })
})

describe('all units together', () => {
  test('weigh what their populations weigh', () => {
    const all = unwrap(
      stratifiedSatisfaction(answers, 'overall', { ...scoring, populations: { 'Xã A': 900, ' Xã  B': 100 } }),
    )
    expect(all).toMatchObject({
      value: 77,
      numerator: 770,
      denominator: 1000,
      respondents: 20,
      unplaced: 3,
      silent: [],
      answers: { valid: 20, missing: 0, invalid: 0 },
    })
    expect(all.mean).toBeCloseTo(0.9 * 4.4 + 0.1 * 3.5, 12)
    expect(all.strata.map(({ unit, value, population }) => [unit, value, population])).toEqual([
      ['Xã A', 80, 900],
      ['Xã B', 50, 100],
    ])
    const [large, small] = [0.81 * (890 / 899), 0.01 * (90 / 99)]
    const byVariance = (0.77 * 0.23) / (large * 0.016 + small * 0.025)
    const worth = 1 / (large / 10 + small / 10)
    expect(worth).toBeLessThan(byVariance)
    const z = 1.959963984540054
    const width = (z * Math.sqrt((0.77 * 0.23) / worth + z ** 2 / (4 * worth ** 2))) / (1 + z ** 2 / worth)
    expect(((all.interval?.high ?? 0) - (all.interval?.low ?? 0)) / 200).toBeCloseTo(width, 9)
  })

  test('have no value while a unit with people is silent', () => {
    const populations = { 'Xã A': 900, 'Xã B': 100, 'Xã C': 50, 'Xã D': 0 }
    expect(unwrap(stratifiedSatisfaction(answers, 'overall', { ...scoring, populations }))).toMatchObject({
      value: null,
      mean: null,
      interval: null,
      silent: ['Xã C'],
    })
  })

  test('need a population for every unit, no smaller than its answers', () => {
    const result = stratifiedSatisfaction(answers, 'overall', { ...scoring, populations: { 'Xã B': 9 } })
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path])).toEqual([
      ['population-missing', 'populations["Xã A"]'],
      ['population-too-small', 'populations["Xã B"]'],
    ])
  })

  test('are one unit’s score when there is one, and certain when everybody was asked', () => {
    const unit = fc.tuple(fc.nat(30), fc.nat(30)).filter(([k, others]) => k + others > 0)
    fc.assert(
      fc.property(
        unit,
        unit,
        fc.nat(500),
        fc.constantFrom('topTwoBox', 'meanPercent'),
        (one, other, more, convention) => {
          const only = answersIn(rows('A', ...one))
          const population = one[0] + one[1] + more
          const options = { convention, window } as const
          const together = unwrap(
            stratifiedSatisfaction(only, 'overall', { ...options, populations: { A: population } }),
          )
          const alone = unwrap(satisfaction(only, 'overall', { ...options, population }))
          expect(together.value).toBeCloseTo(alone.value ?? -1, 9)
          expect(together.interval?.low ?? 0).toBeCloseTo(alone.interval?.low ?? 0, 7)
          expect(together.interval?.high ?? 0).toBeCloseTo(alone.interval?.high ?? 0, 7)
          const both = answersIn([...rows('A', ...one), ...rows('B', ...other)])
          const populations = { A: one[0] + one[1], B: other[0] + other[1] }
          const census = unwrap(stratifiedSatisfaction(both, 'overall', { ...options, populations }))
          const plain = unwrap(satisfaction(both, 'overall', options))
          expect(census.value).toBeCloseTo(plain.value ?? -1, 9)
          if (census.interval !== null) expect(census.interval.high - census.interval.low).toBeLessThan(1e-6)
        },
      ),
    )
  })
})
