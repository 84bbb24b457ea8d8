import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unwrap } from '../../../src/issue/index.ts'
import { schemesOn } from '../../../src/measure/scoring/schemes.ts'
import type { ServiceCounts } from '../../../src/measure/scoring/service/counts.ts'
import { evaluationCriteria } from '../../../src/measure/scoring/service/criteria-2025.ts'
import { serviceGroups } from '../../../src/measure/scoring/service/groups.ts'
import { serviceIndicators } from '../../../src/measure/scoring/service/indicators.ts'
import { parseServiceCounts } from '../../../src/measure/scoring/service/parse.ts'
import { serviceRates } from '../../../src/measure/scoring/service/rates.ts'
import { scoreService } from '../../../src/measure/scoring/service/score.ts'

const window = { from: '2026-01-01', to: '2026-03-31' }
const share = (count: number, total = 100) => ({ count, total })

/** All shares at their best. */
const best: ServiceCounts = {
  '1.1': share(100),
  '1.2': share(100),
  '1.3': share(100),
  '1.4': { synced: 100, reported: 90, lastYear: null, period: 'quarter' },
  '2.1': share(100),
  '3.1': share(80),
  '3.2': share(100),
  '3.3': share(50),
  '3.5': share(80),
  '3.6': { paidOnline: 90, withFees: 100, nothingToPay: 10 },
  '4.1': share(100),
  '4.2': share(80),
  '4.3': share(80),
  '4.4': share(100),
  '4.5': share(100),
  '5.2': share(100),
  '5.3': { total: 100, dissatisfiedRepeatedOrLate: 0 },
  '5.4': { dossiers: 100, late: 5, complained: 5 },
}
const maxima = {
  '3.1': 4,
  '3.2': 4,
  '3.3': 4,
  '3.5': 5,
  '3.6': 5,
  '4.1': 6,
  '4.2': 6,
  '4.3': 4,
  '4.4': 3,
  '4.5': 3,
}

describe('the index of service as data', () => {
  test('five groups of 18, 20, 22, 22 and 18 points are 100', () => {
    const maxes = Object.values(serviceGroups).map(({ max }) => max)
    expect(maxes).toEqual([18, 20, 22, 22, 18])
    for (const { max, parts } of Object.values(serviceGroups))
      expect(parts.reduce((sum, part) => sum + part.max, 0)).toBe(max)
  })

  test('each indicator stands once, in its group', () => {
    const listed = Object.entries(serviceGroups).flatMap(([group, { parts }]) =>
      parts.flatMap(({ indicators }) => indicators.map((id) => [id, group])),
    )
    expect(listed).toEqual(Object.entries(serviceIndicators).map(([id, { group }]) => [id, group]))
    expect(new Set(listed.map(([id]) => id)).size).toBe(20)
  })

  test('points from memory are marked so', () => {
    expect(serviceIndicators['1.1']).toMatchObject({ max: 6, maxConfidence: 'unverified' })
    expect(serviceIndicators['2.1']).toMatchObject({ max: 20, maxConfidence: 'secondary' })
    expect(serviceIndicators['5.2']).toMatchObject({ max: 6, maxConfidence: 'interpretation' })
    expect(serviceIndicators['4.1'].max).toBeNull()
  })

  test('the criteria of NĐ 118/2025 are its five groups', () => {
    expect(evaluationCriteria.map(({ scoredBy }) => scoredBy).toSorted()).toEqual(['1', '2', '3', '4', '5'])
    for (const { title, scoredBy } of evaluationCriteria) expect(title).toEqual(serviceGroups[scoredBy].title)
  })

  test.each([
    ['2019-01-05', []],
    ['2019-01-06', ['TT01-2018']],
    ['2022-08-01', ['TT01-2018', 'QD766-2022']],
    ['2025-06-30', ['TT01-2018', 'QD766-2022']],
    ['2025-07-01', ['QD766-2022', 'ND118-2025']],
  ])('on %s these evaluate: %j', (day, ids) => {
    expect(schemesOn(day).map(({ id }) => id)).toEqual(ids)
  })
})

describe('shares', () => {
  test('carry counts, window and convention', () => {
    expect(serviceRates({ '2.1': share(45, 60) }, window)['2.1']).toEqual({
      indicator: 'qd766.2.1',
      unit: 'percent',
      value: 75,
      numerator: 45,
      denominator: 60,
      convention: 'qd766-2022',
      window,
      source: 'counts',
      sampled: false,
    })
  })

  test.each([
    [{ synced: 80, reported: 100, lastYear: null, period: 'month' }, 80, 'qd766-2022'],
    [{ synced: 120, reported: 100, lastYear: null, period: 'month' }, 100, 'qd766-2022'],
    [{ synced: 80, reported: null, lastYear: 1200, period: 'month' }, 80, 'qd766-2022.lastYear'],
    [{ synced: 240, reported: null, lastYear: 1200, period: 'quarter' }, 80, 'qd766-2022.lastYear'],
    [{ synced: 600, reported: null, lastYear: 1200, period: 'year' }, 50, 'qd766-2022.lastYear'],
    [{ synced: 80, reported: null, lastYear: null, period: 'year' }, null, 'qd766-2022.lastYear'],
  ] as const)('1.4 of %j is %s', (given, value, convention) => {
    expect(serviceRates({ '1.4': given }, window)['1.4']).toMatchObject({ value, convention })
  })

  test('3.3 is taken times the share synchronised', () => {
    const synced = { synced: 80, reported: 100, lastYear: null, period: 'month' } as const
    expect(serviceRates({ '1.4': synced, '3.3': share(50) }, window)['3.3']).toMatchObject({ value: 40 })
    expect(serviceRates({ '3.3': share(50) }, window)['3.3']).toMatchObject({
      value: 50,
      convention: 'qd766-2022.notSynced',
    })
  })

  test('3.6 leaves out what has nothing to pay, 5.3 and 5.4 take off what went wrong', () => {
    const rates = serviceRates(
      {
        '2.2': { days: 30, dossiers: 12 },
        '3.6': { paidOnline: 30, withFees: 80, nothingToPay: 20 },
        '5.3': { total: 20, dissatisfiedRepeatedOrLate: 5 },
        '5.4': { dossiers: 100, late: 7, complained: 3 },
      },
      window,
    )
    expect(rates['3.6']?.value).toBe(50)
    expect(rates['5.3']?.value).toBe(75)
    expect(rates['5.4']?.value).toBe(90)
    expect(rates['2.2']).toMatchObject({ value: 2.5, unit: 'days' })
    expect(serviceRates({ '5.4': { dossiers: 2, late: 2, complained: 2 } }, window)['5.4']?.value).toBe(0)
  })

  test('nothing to divide by is no data', () => {
    expect(serviceRates({ '2.1': share(0, 0), '2.2': { days: 0, dossiers: 0 } }, window)).toMatchObject({
      '2.1': { value: null },
      '2.2': { value: null },
    })
  })
})

describe('the score', () => {
  test('without counts nothing is certain and all is possible', () => {
    const score = unwrap(scoreService({}, window))
    expect(score).toMatchObject({ total: { low: 0, high: 100 }, points: null, class: null })
    expect(score.withoutData).toHaveLength(18)
  })

  test('points unknown stay a span, even when every share known is at its best', () => {
    const score = unwrap(scoreService(best, window))
    expect(score.groups.map(({ points }) => points)).toEqual([
      { low: 18, high: 18 },
      { low: 20, high: 20 },
      { low: 10, high: 22 },
      { low: 22, high: 22 },
      { low: 18, high: 18 },
    ])
    expect(score).toMatchObject({ total: { low: 88, high: 100 }, points: null, class: null, withoutData: [] })
    expect(score.withoutMaximum).toEqual([
      '3.1',
      '3.2',
      '3.3',
      '3.5',
      '3.6',
      '4.1',
      '4.2',
      '4.3',
      '4.4',
      '4.5',
    ])
    expect(score.uncertainMaximum).toEqual(['1.1', '1.3', '1.4', '5.2', '5.3'])
    expect(score.notes[0]?.vi).toContain('Chưa biết điểm tối đa của chỉ số 3.1')
  })

  test('with the agency’s own points the total and the class are known', () => {
    const score = unwrap(scoreService(best, window, { maxima }))
    expect(score).toMatchObject({ points: 100, class: { code: 'XS' }, withoutMaximum: [] })
    const lower = unwrap(scoreService({ ...best, '2.1': share(45) }, window, { maxima }))
    expect(lower).toMatchObject({ points: 89, class: { code: 'T' } })
  })

  test('below its target an indicator earns in proportion', () => {
    const rows = unwrap(scoreService({ '5.4': { dossiers: 100, late: 40, complained: 15 } }, window)).rows
    expect(rows.find(({ indicator }) => indicator === '5.4')).toMatchObject({
      target: 90,
      targetConfidence: 'secondary',
      points: { low: 3, high: 3 },
    })
  })

  test('a target may be set; one not found is 100% and marked as a reading', () => {
    const row = (targets: Readonly<Record<string, number>>) =>
      unwrap(scoreService({ '1.2': share(50) }, window, { targets })).rows.find(
        ({ indicator }) => indicator === '1.2',
      )
    expect(row({})).toMatchObject({ target: 100, targetConfidence: 'interpretation', points: { low: 2 } })
    expect(row({ '1.2': 50 })).toMatchObject({ target: 50, targetConfidence: 'setting', points: { low: 4 } })
  })

  test('a share that is not multiplied by the share synchronised is only a bound', () => {
    const { '1.4': _, ...rest } = best
    const row = unwrap(scoreService(rest, window, { maxima })).rows.find(
      ({ indicator }) => indicator === '3.3',
    )
    expect(row?.points).toEqual({ low: 0, high: 4 })
  })

  test('no data may count as nothing, when the report says so', () => {
    const counts = { ...best, '5.2': share(0, 0) }
    expect(unwrap(scoreService(counts, window, { maxima }))).toMatchObject({
      total: { low: 94, high: 100 },
      class: null,
    })
    expect(unwrap(scoreService(counts, window, { maxima, withoutData: 'zero' }))).toMatchObject({
      points: 94,
      withoutData: ['5.2'],
    })
  })

  test('settings that do not fit are refused', () => {
    const codes = (settings: Parameters<typeof scoreService>[2]) => {
      const score = scoreService(best, window, settings)
      return score.ok ? [] : score.issues.map(({ code, path }) => `${code} ${path}`)
    }
    expect(codes({ maxima: { ...maxima, '4.5': 4 } })).toEqual(['maxima-sum maxima'])
    expect(codes({ maxima: { ...maxima, '4.5': 2 } })).toEqual(['maxima-sum maxima'])
    expect(codes({ maxima: { '2.1': 21 } })).toEqual(['maxima-sum maxima'])
    expect(codes({ maxima: { '3.1': 12.5 } })).toEqual(['maxima-sum maxima'])
    expect(codes({ maxima: { '3.1': 3 } })).toEqual([])
    expect(codes({ targets: { '4.1': 0 } })).toEqual(['target targets["4.1"]'])
  })

  test('what is learnt later lies in the span that was told before', () => {
    const counts = fc.record({ a: fc.nat(100), b: fc.nat(100), c: fc.nat(100), d: fc.nat(100) })
    fc.assert(
      fc.property(counts, ({ a, b, c, d }) => {
        const given = { ...best, '2.1': share(a), '3.2': share(b), '4.1': share(c), '4.4': share(d) }
        const before = unwrap(scoreService(given, window)).total
        const after = unwrap(scoreService(given, window, { maxima })).points ?? -1
        expect(after).toBeGreaterThanOrEqual(before.low - 1e-6)
        expect(after).toBeLessThanOrEqual(before.high + 1e-6)
      }),
    )
  })
})

describe('counts from elsewhere', () => {
  test('are read', () => {
    expect(parseServiceCounts(best)).toEqual({ ok: true, value: best })
  })

  test('name indicator, field and rule of each fault', () => {
    const parsed = parseServiceCounts(
      {
        '2.1': share(101),
        '3.6': { paidOnline: 5, withFees: 10, nothingToPay: 6 },
        '5.3': { total: 1, dissatisfiedRepeatedOrLate: 2 },
        '5.4': { dossiers: 1, late: 2, complained: 0 },
      },
      'counts',
    )
    expect(parsed).toMatchObject({
      ok: false,
      issues: [
        { path: 'counts["2.1"].count', received: '101', rule: 'QĐ 766/QĐ-TTg (2022)' },
        { path: 'counts["3.6"].paidOnline' },
        { path: 'counts["5.3"].dissatisfiedRepeatedOrLate' },
        { path: 'counts["5.4"].late' },
      ],
    })
    expect(parseServiceCounts({ '3.4': share(1) })).toMatchObject({
      ok: false,
      issues: [{ code: 'unrecognized-key' }],
    })
  })
})
