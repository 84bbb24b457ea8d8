import { describe, expect, test } from 'vitest'
import { unwrap } from '../../../src/issue/index.ts'
import { measureCounts, measuredText, parseCounts } from '../../../src/measure/index.ts'

const window = { from: '2020-01-01', to: '2020-12-31' }
const row = { indicator: 'edoc.rate', ...window, numerator: 907, denominator: 1000 }
const value = (rows: readonly object[], asked: Partial<Parameters<typeof measureCounts>[1]> = {}) =>
  measureCounts(unwrap(parseCounts(rows)), { indicator: 'edoc.rate', window, ...asked })
const codes = (rows: readonly object[], asked: Partial<Parameters<typeof measureCounts>[1]> = {}) => {
  const found = value(rows, asked)
  return found.ok ? [] : found.issues.map(({ code }) => code)
}

describe('the vectors of the plan', () => {
  test.each([
    ['edoc.rate', 907, 1000, 90.7],
    ['edoc.rate', 900, 1000, 90],
    ['edoc.rate', 0, 0, null],
  ])('%s: %d of %d is %s', (_, numerator, denominator, expected) => {
    expect(unwrap(value([{ ...row, numerator, denominator }])).value).toBe(expected)
  })

  test.each([
    ['received', 80, 100, 80],
    ['finished', 80, 85, 94.12],
  ])('on time by "%s": %d of %d is %d', (convention, numerator, denominator, expected) => {
    const counts = [{ ...row, indicator: 'dossier.onTime.rate', convention, numerator, denominator }]
    const measured = unwrap(value(counts, { indicator: 'dossier.onTime.rate', convention }))
    expect(measured.value).toBeCloseTo(expected, 2)
    expect(measured).toMatchObject({ numerator, denominator, convention, window, source: 'counts' })
    expect(unwrap(value(counts, { indicator: 'dossier.onTime.rate', convention: 'other' })).value).toBeNull()
  })
})

describe('a flow', () => {
  const q1 = { from: '2020-01-01', to: '2020-03-31' }
  const q2 = { from: '2020-04-01', to: '2020-06-30' }

  test('adds up over time and units, by the counts and not by the shares', () => {
    const rows = [
      { ...row, ...q1, unit: 'a', numerator: 1, denominator: 1 },
      { ...row, ...q2, unit: 'a', numerator: 0, denominator: 3 },
      { ...row, ...q1, unit: 'b', numerator: 2, denominator: 4 },
    ]
    expect(unwrap(value(rows))).toMatchObject({ numerator: 3, denominator: 8, value: 37.5 })
    expect(unwrap(value(rows, { unit: 'a' }))).toMatchObject({ numerator: 1, denominator: 4 })
  })

  test('does not add what would count twice or cannot be split', () => {
    expect(codes([row, { ...row, ...q1 }])).toEqual(['counts-twice'])
    expect(
      codes([
        { ...row, unit: 'a' },
        { ...row, unit: 'b' },
      ]),
    ).toEqual([])
    expect(codes([{ ...row, unit: 'a' }, row])).toEqual(['counts-whole-and-parts'])
    expect(codes([row], { window: q1 })).toEqual(['counts-astride'])
    expect(codes([row], { window: { from: '2021-01-01', to: '2021-03-31' } })).toEqual([])
  })

  test('without counts there is no data', () => {
    expect(unwrap(value([]))).toMatchObject({ value: null, denominator: 0 })
  })
})

describe('a stock', () => {
  const asked = { indicator: 'staff.jobPosition' } as const
  const at = (from: string, to: string, numerator: number, unit?: string) => ({
    indicator: 'staff.jobPosition',
    from,
    to,
    numerator,
    denominator: 20,
    ...(unit === undefined ? {} : { unit }),
  })

  test('is not added up over time: the latest stands', () => {
    const rows = [at('2020-10-01', '2020-12-31', 18), at('2020-01-01', '2020-03-31', 12)]
    expect(unwrap(value(rows, asked))).toMatchObject({ numerator: 18, denominator: 20, value: 90 })
  })

  test('adds up over units, each with its latest', () => {
    const rows = [
      at('2020-01-01', '2020-03-31', 5, 'a'),
      at('2020-04-01', '2020-06-30', 10, 'a'),
      at('2020-01-01', '2020-03-31', 20, 'b'),
    ]
    expect(unwrap(value(rows, asked))).toMatchObject({ numerator: 30, denominator: 40 })
  })
})

test('counts and levels are not divided; of levels the lowest is told', () => {
  const providers = { indicator: 'xhh.providers', ...window, numerator: 12, group: 'Y tế' }
  const education = { ...providers, numerator: 30, group: 'Giáo dục' }
  const both = unwrap(value([providers, education], { indicator: 'xhh.providers' }))
  expect(both).toMatchObject({ value: 42, denominator: null, unit: 'count' })
  const health = { indicator: 'xhh.providers', group: 'Y tế' } as const
  expect(unwrap(value([providers, education], health)).value).toBe(12)
  const level = { indicator: 'online.proactive.level', ...window, numerator: 3, unit: 'a' }
  const levels = [level, { ...level, unit: 'b', numerator: 2 }]
  expect(unwrap(value(levels, { indicator: 'online.proactive.level' })).value).toBe(2)
})

describe('bad counts are refused with their place', () => {
  test.each([
    ['counts-part', '[1].numerator', { numerator: 1001 }],
    ['counts-denominator', '[1].denominator', { denominator: null }],
    ['indicator-unknown', '[1].indicator', { indicator: 'edoc.rat' }],
    ['convention-unknown', '[1].convention', { convention: 'finished' }],
    ['counts-window', '[1].to', { to: '2019-12-31' }],
    ['counts-group', '[1].group', { group: 'Y tế' }],
    ['counts-undivided', '[1].denominator', { indicator: 'xhh.providers', denominator: 3 }],
    [
      'counts-level',
      '[1].numerator',
      { indicator: 'online.proactive.level', numerator: 5, denominator: null },
    ],
  ])('%s', (code, path, change) => {
    const read = parseCounts([row, { ...row, ...change }])
    if (read.ok) throw new Error('read')
    expect(read.issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]])
    expect(read.issues[0]?.message.vi).not.toBe(read.issues[0]?.message.en)
  })

  test.each([
    ['[0].numerator', { numerator: -1 }],
    ['[0].numerator', { numerator: Number.NaN }],
    ['[0].from', { from: '2020-02-30' }],
  ])('%s', (path, change) => {
    const read = parseCounts([{ ...row, ...change }])
    expect(read.ok ? [] : read.issues.map((issue) => issue.path)).toEqual([path])
  })

  test('a misspelt indicator is told what was likely meant', () => {
    const read = parseCounts([{ ...row, indicator: 'edoc.rat' }])
    expect(read.ok ? '' : read.issues[0]?.message.en).toContain('did you mean "edoc.rate"?')
  })
})

test('a sample has its Wilson interval', () => {
  const counts = [{ ...row, indicator: 'sat.agency', numerator: 360, denominator: 400, sampled: true }]
  const { interval } = unwrap(value(counts, { indicator: 'sat.agency' }))
  expect(interval?.low).toBeCloseTo(86.6689, 3)
  expect(interval?.high).toBeCloseTo(92.5701, 3)
})

describe('days nobody told about', () => {
  const q1 = { ...row, to: '2020-03-31' }
  const q4 = { ...row, from: '2020-10-01' }

  test('are said, so that a quarter does not pass for a year', () => {
    expect(unwrap(value([q1]))).toMatchObject({ value: 90.7, told: { days: 91, of: 366 } })
    expect(unwrap(value([q1, q4])).told).toEqual({ days: 183, of: 366 })
    expect(measuredText(unwrap(value([q1]))).vi).toBe('90,7 % (mới có số liệu 91/366 ngày của kỳ)')
  })

  test('of the unit that tells least', () => {
    const rows = [
      { ...row, unit: 'a' },
      { ...q1, unit: 'b' },
    ]
    expect(unwrap(value(rows)).told).toEqual({ days: 91, of: 366 })
  })

  test('are not missed in a whole window, nor of a stock', () => {
    expect(unwrap(value([row])).told).toBeUndefined()
    const stock = { ...q1, indicator: 'staff.jobPosition', numerator: 18, denominator: 20 }
    expect(unwrap(value([stock], { indicator: 'staff.jobPosition' })).told).toBeUndefined()
  })
})

test('satisfaction is a sample unless it is said to be a count of all', () => {
  const answers = { ...row, indicator: 'sat.tthc', numerator: 181, denominator: 200 }
  const asked = { indicator: 'sat.tthc' } as const
  expect(unwrap(value([answers], asked))).toMatchObject({ sampled: true, interval: { method: 'wilson' } })
  expect(unwrap(value([{ ...answers, sampled: false }], asked)).sampled).toBe(false)
})
