import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { percentOfPoints, sumOf, toOneDecimal } from '../../../src/measure/scoring/exact.ts'

describe('means to one decimal', () => {
  test.each([
    [4, 3, 1.3],
    [5, 3, 1.7],
    [1, 4, 0.3],
    [3, 20, 0.2],
    [21, 20, 1.1],
    [23, 20, 1.2],
    [207, 180, 1.2],
    [0, 7, 0],
    [14, 7, 2],
  ])('%d points over %d dossiers are %d', (sum, count, mean) => {
    expect(toOneDecimal(sum, count)).toBe(mean)
  })

  test('are the nearest tenth, halves up, checked in big whole numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(2_000_000), (count, sum) => {
        const tenths = (20n * BigInt(sum) + BigInt(count)) / (2n * BigInt(count))
        expect(toOneDecimal(sum, count)).toBe(Number(tenths) / 10)
      }),
    )
  })
})

test('sums of decimals reach the thresholds they reach on paper', () => {
  expect(0.1 + 0.2).not.toBe(0.3)
  expect(sumOf([0.1, 0.2])).toBe(0.3)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 100 }), (hundredths) => {
      const sum = hundredths.reduce((a, b) => a + b, 0)
      expect(sumOf(hundredths.map((each) => each / 100))).toBe(sum / 100)
    }),
  )
})

test('8.2 of 10.25 points are 80%', () => {
  expect((8.2 * 100) / 10.25).toBeLessThan(80)
  expect(percentOfPoints(8.2, 10.25)).toBe(80)
})
