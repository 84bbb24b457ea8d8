import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Comparison,
  judge,
  type Measured,
  type Target,
  wilsonPercent,
} from '../../../src/measure/index.ts'

const target = (comparison: Comparison, value: number): Target => ({
  indicator: 'sat.agency',
  comparison,
  value,
  year: 2020,
  basis: 'Kế hoạch',
  confidence: 'verified',
})

const measured = (numerator: number, denominator: number, sampled = false): Measured => {
  const interval = sampled ? wilsonPercent(numerator, denominator) : undefined
  return {
    indicator: 'sat.agency',
    unit: 'percent',
    value: denominator === 0 ? null : (numerator * 100) / denominator,
    numerator,
    denominator,
    convention: 'topTwoBox',
    window: { from: '2020-01-01', to: '2020-12-31' },
    source: 'counts',
    sampled,
    ...(interval === undefined ? {} : { interval }),
  }
}

describe('as worded', () => {
  test.each([
    ['>', 95, 950, 1000, 'missed'],
    ['>', 95, 951, 1000, 'met'],
    ['≥', 90, 900, 1000, 'met'],
    ['≥', 90, 899, 1000, 'missed'],
    ['=', 100, 1000, 1000, 'met'],
    ['=', 100, 999, 1000, 'missed'],
    ['>', 80, 0, 0, 'noData'],
    ['=', 100, 0, 0, 'noData'],
  ] as const)('%s %d: %d of %d is %s', (comparison, value, numerator, denominator, verdict) => {
    expect(judge(measured(numerator, denominator), target(comparison, value)).verdict).toBe(verdict)
  })

  test('thirds do not fall off the edge by the arithmetic of the machine', () => {
    expect(judge(measured(27, 30), target('≥', 90)).verdict).toBe('met')
    expect(judge(measured(57, 60), target('>', 95)).verdict).toBe('missed')
  })

  test('the value is not rounded before it is compared', () => {
    expect(judge(measured(8999, 10000), target('≥', 90)).verdict).toBe('missed')
    expect(judge(measured(900001, 1000000), target('>', 90)).verdict).toBe('met')
  })
})

describe('a sample', () => {
  test('of 200 answers with 90.4% is not silently above 90', () => {
    const sample = measured(181, 200, true)
    expect(sample.value).toBeCloseTo(90.5, 1)
    expect(judge(sample, target('>', 90))).toMatchObject({ verdict: 'unsure', worded: true })
  })

  test.each([
    [1900, 2000, 'met'],
    [1700, 2000, 'missed'],
    [1790, 2000, 'unsure'],
  ])('%d of %d above 90 is %s', (numerator, denominator, verdict) => {
    expect(judge(measured(numerator, denominator, true), target('>', 90)).verdict).toBe(verdict)
  })

  test('can show that not all are, never that all are', () => {
    expect(judge(measured(90, 100, true), target('=', 100)).verdict).toBe('missed')
    expect(judge(measured(100, 100, true), target('=', 100)).verdict).toBe('unsure')
  })

  test('an interval counts even where nobody said it is a sample', () => {
    expect(judge({ ...measured(181, 200, true), sampled: false }, target('>', 90)).verdict).toBe('unsure')
  })

  test('without an interval says so', () => {
    const { interval: _, ...bare } = measured(190, 200, true)
    expect(judge(bare, target('>', 90)).verdict).toBe('unsure')
  })

  test('property: met and missed are never both possible, and a whole count is never unsure', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(5000),
        fc.constantFrom<Comparison>('>', '≥', '='),
        fc.integer({ min: 0, max: 100 }),
        fc.boolean(),
        (denominator, part, comparison, value, sampled) => {
          const one = judge(
            measured(Math.min(part, denominator), denominator, sampled),
            target(comparison, value),
          )
          if (one.verdict === 'met') expect(one.worded).toBe(true)
          if (one.verdict === 'missed' && comparison !== '=') expect(one.worded).toBe(false)
          if (!sampled) expect(one.verdict).toBe(one.worded === true ? 'met' : 'missed')
        },
      ),
    )
  })
})

test('a target of another indicator judges nothing', () => {
  expect(() => judge({ ...measured(1, 1), indicator: 'edoc.rate' }, target('>', 90))).toThrow(
    'cannot judge a value of "edoc.rate"',
  )
})
