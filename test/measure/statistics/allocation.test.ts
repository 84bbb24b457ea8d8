import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unwrap } from '../../../src/issue/index.ts'
import { allocateSample } from '../../../src/measure/statistics/allocation.ts'

const strata = (...populations: readonly number[]) =>
  populations.map((population, index) => ({ id: `H${index}`, population }))
const samples = (sample: number, populations: readonly number[], minimum?: number): readonly number[] =>
  unwrap(allocateSample(sample, strata(...populations), minimum)).map((each) => each.sample)

describe('a sample parted among strata', () => {
  test('goes by population, the rest to the largest remainders', () => {
    expect(samples(100, [500, 300, 200])).toEqual([50, 30, 20])
    expect(samples(10, [47, 16, 37])).toEqual([5, 1, 4])
    expect(samples(1, [10, 10, 10])).toEqual([1, 0, 0])
  })

  test('gives each stratum its minimum, or all of it', () => {
    expect(samples(100, [900, 100], 30)).toEqual([70, 30])
    expect(samples(100, [900, 60, 5], 10)).toEqual([85, 10, 5])
    expect(samples(20, [1000, 0], 10)).toEqual([20, 0])
  })

  test('refuses what cannot be', () => {
    const codes = (sample: number, populations: readonly number[], minimum?: number) => {
      const result = allocateSample(sample, strata(...populations), minimum)
      return result.ok ? [] : result.issues.map(({ code, path }) => [code, path])
    }
    expect(codes(11, [5, 5])).toEqual([['number-out-of-range', 'sample']])
    expect(codes(10, [100, 100], 6)).toEqual([['number-out-of-range', 'sample']])
    const twice = allocateSample(1, [...strata(5), ...strata(5)])
    expect(twice.ok ? [] : twice.issues.map(({ code, path }) => [code, path])).toEqual([
      ['stratum-repeated', 'strata[1].id'],
    ])
    expect(() => allocateSample(1, strata(5, -1))).toThrow('strata[1].population')
  })

  test('adds up, keeps to minimums and populations, gives larger strata no less', () => {
    const populations = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(
        populations,
        fc.nat(50),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (sizes, minimum, part) => {
          const whole = sizes.reduce((sum, size) => sum + size, 0)
          const lowest = sizes.reduce((sum, size) => sum + Math.min(minimum, size), 0)
          const sample = Math.min(whole, lowest + Math.floor(part * (whole - lowest)))
          const parts = samples(sample, sizes, minimum)
          expect(parts.reduce((sum, each) => sum + each, 0)).toBe(sample)
          for (const [index, size] of sizes.entries()) {
            const each = parts[index] ?? -1
            expect(each).toBeGreaterThanOrEqual(Math.min(minimum, size))
            expect(each).toBeLessThanOrEqual(size)
            for (const [at, other] of sizes.entries())
              if (other > size) expect(parts[at] ?? -1).toBeGreaterThanOrEqual(each)
          }
        },
      ),
    )
  })
})
