import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  plannedSample,
  sampleInClusters,
  sampleOf,
  sampleOfUnknown,
  sampleToAsk,
  sampleWithin,
} from '../../../src/measure/statistics/sample.ts'

test.each([
  [100, 80],
  [500, 223],
  [1000, 286],
  [5000, 371],
  [10_000, 385],
  [100_000, 399],
  [1_000_000, 400],
])('of %i people %i are asked (Slovin, QĐ 1383/QĐ-BNV)', (population, sample) => {
  expect(sampleOf(population)).toBe(sample)
})

test('samples of an unknown number (Cochran), and of a small population', () => {
  expect([sampleOfUnknown(), sampleOfUnknown(0.03)]).toEqual([385, 1068])
  expect([500, 1000, 10_000].map((population) => sampleWithin(385, population))).toEqual([218, 279, 371])
  expect(sampleWithin(385, 0)).toBe(0)
})

test('clusters need more people, and so do those who will not answer', () => {
  expect([1, 1.5, 2].map((effect) => sampleInClusters(400, effect))).toEqual([400, 600, 800])
  expect([0, 0.2, 0.5].map((rate) => sampleToAsk(400, rate))).toEqual([400, 500, 800])
})

describe('a planned sample', () => {
  test('shows every step', () => {
    expect(
      plannedSample({ formula: 'slovin', population: 5000, designEffect: 1.5, nonresponse: 0.2 }),
    ).toEqual({ base: 371, within: 371, required: 557, asked: 697, everybody: false })
    expect(plannedSample({ formula: 'cochran' })).toEqual({
      base: 385,
      within: 385,
      required: 385,
      asked: 385,
      everybody: false,
    })
  })

  test('is never larger than its population', () => {
    expect(plannedSample({ formula: 'slovin', population: 100, designEffect: 2 })).toEqual({
      base: 80,
      within: 80,
      required: 100,
      asked: 100,
      everybody: true,
    })
  })

  test.each([
    ['Slovin without a population', { formula: 'slovin' }],
    ['an error of 5 for 5 %', { formula: 'cochran', error: 5 }],
    ['an effect below 1', { formula: 'cochran', designEffect: 0.5 }],
    ['nobody answering', { formula: 'cochran', nonresponse: 1 }],
    ['half a person', { formula: 'cochran', population: 10.5 }],
    ['certainty', { formula: 'cochran', confidence: 1 }],
  ] as const)('refuses %s', (_, settings) => {
    expect(() => plannedSample(settings)).toThrow(/phải là/)
  })

  test('asks for more the smaller the error, the larger the population, and at most everybody', () => {
    const error = fc.double({ min: 0.01, max: 0.2, noNaN: true })
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), error, error, (one, other, e, f) => {
        const [few, many] = one < other ? [one, other] : [other, one]
        const [fine, coarse] = e < f ? [e, f] : [f, e]
        expect(sampleOf(few, e)).toBeLessThanOrEqual(sampleOf(many, e))
        expect(sampleOf(many, coarse)).toBeLessThanOrEqual(sampleOf(many, fine))
        expect(sampleOf(few, e)).toBeLessThanOrEqual(few)
        expect(sampleOfUnknown(coarse)).toBeLessThanOrEqual(sampleOfUnknown(fine))
        expect(sampleWithin(sampleOfUnknown(e), few)).toBeLessThanOrEqual(few)
      }),
    )
  })
})
