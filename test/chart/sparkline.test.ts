import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sparkline } from '../../src/chart/index.ts'

test('one sign for each value, from the lowest to the highest', () => {
  expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7])).toBe('▁▂▃▄▅▆▇█')
  expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7], { ascii: true })).toBe('_.:-=+*#')
  expect(sparkline([1, null, 2])).toBe('▁·█')
  expect(sparkline([1, null, 2], { ascii: true })).toBe('_ #')
  expect(sparkline([])).toBe('')
})

test('a fixed scale makes lines comparable; values beyond it stand at its ends', () => {
  expect(sparkline([100, 100], { low: 0, high: 100 })).toBe('██')
  expect(sparkline([-5, 120], { low: 0, high: 100 })).toBe('▁█')
})

test('equal values make a level line', () => {
  expect(sparkline([3, 3, 3])).toMatch(/^([▄▅])\1\1$/)
})

test('keeps the order of values, whatever they are', () => {
  const value = fc.double({ min: -1e12, max: 1e12, noNaN: true })
  fc.assert(
    fc.property(fc.array(fc.option(value), { maxLength: 30 }), fc.boolean(), (values, ascii) => {
      const signs = [...sparkline(values, { ascii })]
      const rank = ascii ? '_.:-=+*#' : '▁▂▃▄▅▆▇█'
      expect(signs).toHaveLength(values.length)
      const known = values.flatMap((each, at) =>
        each === null ? [] : [{ each, rank: rank.indexOf(signs[at] ?? '') }],
      )
      for (const one of known)
        for (const other of known) if (one.each < other.each) expect(one.rank).toBeLessThanOrEqual(other.rank)
      for (const { rank } of known) expect(rank).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('refuses what is no number', () => {
  expect(() => sparkline([Number.NaN])).toThrow(/values\[0\]/)
})
