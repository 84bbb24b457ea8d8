import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanInterval } from '../../../src/measure/statistics/mean.ts'
import { normalQuantile, studentQuantile } from '../../../src/measure/statistics/quantile.ts'
import { wald, wilson } from '../../../src/measure/statistics/share.ts'

test.each([
  [0.5, 0.6744897501960817],
  [0.9, 1.6448536269514722],
  [0.95, 1.959963984540054],
  [0.99, 2.5758293035489004],
  [0.999, 3.2905267314919255],
])('at confidence %d the normal quantile is %d', (confidence, z) => {
  expect(normalQuantile(confidence)).toBeCloseTo(z, 10)
})

test.each([
  [0.95, 1, 12.7062],
  [0.95, 2, 4.30265],
  [0.95, 3, 3.18245],
  [0.95, 4, 2.77645],
  [0.95, 9, 2.26216],
  [0.95, 30, 2.04227],
  [0.95, 100, 1.98397],
  [0.99, 9, 3.24984],
  [0.9, 5, 2.01505],
])('at confidence %d with %i degrees of freedom t is %d, as tables print it', (confidence, freedom, t) => {
  expect(studentQuantile(confidence, freedom)).toBeCloseTo(t, 4)
})

test('t nears the normal from above', () => {
  const z = normalQuantile(0.95)
  expect(studentQuantile(0.95, 40_000)).toBeCloseTo(z + (z ** 3 + z) / (4 * 40_000), 8)
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.double({ min: 0.01, max: 0.999, noNaN: true }),
      (n, c) => {
        expect(studentQuantile(c, n)).toBeGreaterThan(studentQuantile(c, n + 1))
        expect(studentQuantile(c, n)).toBeGreaterThan(normalQuantile(c))
      },
    ),
  )
})

describe('the interval of a share', () => {
  test.each([
    [360, 400, 0.866689, 0.925701],
    [320, 400, 0.75803, 0.836263],
    [95, 100, 0.88825, 0.978456],
    [10, 10, 0.722467, 1],
    [0, 10, 0, 0.277533],
  ])('Wilson: %i of %i lie between %d and %d', (satisfied, answers, low, high) => {
    const interval = wilson(satisfied, answers)
    expect(interval?.low).toBeCloseTo(low, 6)
    expect(interval?.high).toBeCloseTo(high, 6)
    expect(interval).toMatchObject({ confidence: 0.95, method: 'wilson' })
  })

  test.each([
    [360, 400, 0.870601, 0.929399],
    [320, 400, 0.760801, 0.839199],
  ])('Wald: %i of %i lie between %d and %d', (satisfied, answers, low, high) => {
    const interval = wald(satisfied, answers)
    expect(interval?.low).toBeCloseTo(low, 6)
    expect(interval?.high).toBeCloseTo(high, 6)
  })

  test('Wald claims certainty where Wilson does not', () => {
    expect(wald(10, 10)).toMatchObject({ low: 1, high: 1 })
    expect(wilson(10, 10)?.low).toBeLessThan(0.75)
  })

  test('without answers there is none', () => {
    expect([wilson(0, 0), wald(0, 0)]).toEqual([null, null])
  })

  test('a census leaves no doubt, clusters leave more', () => {
    expect(wilson(360, 400, { population: 400 })).toMatchObject({ low: 0.9, high: 0.9 })
    const doubled = wilson(360, 400, { designEffect: 2 })
    expect(doubled?.low).toBeCloseTo(wilson(180, 200)?.low ?? 0, 12)
  })

  test.each([
    ['more satisfied than answers', 11, 10, {}],
    ['more answers than people', 1, 10, { population: 9 }],
    ['half an answer', 0.5, 10, {}],
    ['a confidence of 95', 1, 10, { confidence: 95 }],
    ['an effect below 1', 1, 10, { designEffect: 0 }],
  ])('refuses %s', (_, satisfied, answers, options) => {
    expect(() => wilson(satisfied, answers, options)).toThrow(/must be a/)
  })

  test('holds its share within 0 and 1, widens with confidence, narrows with answers and with a known population', () => {
    const confidence = fc.double({ min: 0.01, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), confidence, fc.nat(5000), (n, k, c, more) => {
        const satisfied = k % (n + 1)
        const share = satisfied / n
        const { low, high } = wilson(satisfied, n, { confidence: c }) ?? { low: 2, high: -1 }
        expect([0, low, share, high, 1]).toEqual([0, low, share, high, 1].toSorted((a, b) => a - b))
        const wider = wilson(satisfied, n, { confidence: (1 + c) / 2 }) ?? { low: 2, high: -1 }
        expect(wider.low).toBeLessThanOrEqual(low)
        expect(wider.high).toBeGreaterThanOrEqual(high)
        const known = wilson(satisfied, n, { confidence: c, population: n + more }) ?? { low: -1, high: 2 }
        expect(known.high - known.low).toBeLessThanOrEqual(high - low + 1e-12)
        const twice = wilson(2 * satisfied, 2 * n, { confidence: c }) ?? { low: -1, high: 2 }
        expect(twice.high - twice.low).toBeLessThan(high - low)
      }),
    )
  })
})

describe('the interval of a mean', () => {
  test('by Student’s t', () => {
    const interval = meanInterval([5, 5, 4, 4, 4, 3, 3, 2, 5, 4])
    const width = (2.262157 * Math.sqrt(8.9 / 9)) / Math.sqrt(10)
    expect(interval?.low).toBeCloseTo(3.9 - width, 5)
    expect(interval?.high).toBeCloseTo(3.9 + width, 5)
    expect(interval?.method).toBe('t')
  })

  test('needs two values, and is a point for a census', () => {
    expect([meanInterval([]), meanInterval([4])]).toEqual([null, null])
    expect(meanInterval([3, 5], { population: 2 })).toMatchObject({ low: 4, high: 4 })
    expect(() => meanInterval([3, 5], { population: 1 })).toThrow('"values"')
    expect(() => meanInterval([3, Number.NaN])).toThrow('NaN')
  })
})
