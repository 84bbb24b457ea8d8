import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unwrap } from '../../../src/issue/index.ts'
import { classIn } from '../../../src/measure/scoring/bands.ts'
import { reformBands } from '../../../src/measure/scoring/reform/bands.ts'
import type { Criterion } from '../../../src/measure/scoring/reform/criterion.ts'
import { parseSelfAssessment } from '../../../src/measure/scoring/reform/criterion.ts'
import { reformIndex } from '../../../src/measure/scoring/reform/index-score.ts'
import { placesOf } from '../../../src/measure/scoring/reform/places.ts'
import { pointsBy } from '../../../src/measure/scoring/reform/rule.ts'
import { reformFields } from '../../../src/measure/scoring/reform/structure.ts'
import { indexDecisionFor, indexDecisions } from '../../../src/measure/scoring/reform/versions.ts'

const window = { from: '2020-01-01', to: '2020-12-31' }
const maxima = [10, 10, 14, 12, 15, 12, 15, 12]
const fields = (scores: readonly number[]): readonly Criterion[] =>
  scores.map((appraised, at) => ({
    id: `f${at + 1}`,
    field: `f${at + 1}`,
    max: maxima[at] ?? 0,
    self: appraised,
    appraised,
  }))

describe('the reform index', () => {
  test('82 of 100 points are 82% and good', () => {
    const index = unwrap(reformIndex(fields([8, 9, 12, 9, 13, 9, 12, 10]), { window }))
    expect(index).toMatchObject({
      total: { low: 82, high: 82 },
      maximum: 100,
      percent: 82,
      class: { code: 'T' },
      missing: [],
      notAppraised: [],
    })
    expect(index.fields[2]).toMatchObject({ field: 'f3', maximum: 14, points: { low: 12, high: 12 } })
    expect(index.fields.map(({ percent }) => percent)[7]).toBeCloseTo(83.33, 2)
  })

  test('refuses points above the most of their field, by row and field', () => {
    const index = reformIndex(fields([8, 9, 12, 9, 13, 9, 12, 20]), { window })
    expect(index).toMatchObject({
      ok: false,
      issues: [
        { code: 'too-big', path: '[7].self', expected: { vi: 'từ 0 đến 12' }, received: '20' },
        { code: 'too-big', path: '[7].appraised' },
      ],
    })
  })

  test('takes criteria that do not apply out of points and maximum', () => {
    const index = unwrap(
      reformIndex(
        [
          { id: '1', field: 'f1', max: 12, self: 9, appraised: 9 },
          { id: '2', field: 'f1', max: 8, self: 8, applies: false },
        ],
        { window },
      ),
    )
    expect(index).toMatchObject({ maximum: 12, percent: 75, excluded: ['2'] })
  })

  test('adds the survey to what was appraised, and shows what the appraisal changed', () => {
    const index = unwrap(
      reformIndex(
        [
          { id: '1', field: 'f1', max: 10, self: 10, appraised: 7.5, survey: 2 },
          { id: '2', field: 'f2', max: 5, self: 4 },
          { id: '3', field: 'f8', max: 10, survey: 8.25 },
        ],
        { window },
      ),
    )
    expect(index).toMatchObject({
      total: { low: 21.75, high: 21.75 },
      percent: 87,
      self: 10,
      appraised: 7.5,
      difference: -2.5,
      notAppraised: ['2'],
    })
  })

  test('never makes up points that are missing', () => {
    const index = unwrap(
      reformIndex(
        [
          { id: '1', field: 'f1', max: 60, self: 50, appraised: 50 },
          { id: '2', field: 'f8', max: 40, survey: null },
        ],
        { window },
      ),
    )
    expect(index).toMatchObject({
      total: { low: 50, high: 90 },
      percent: null,
      class: null,
      missing: ['2'],
    })
    expect(index.fields.map(({ percent }) => percent === null)).toEqual([false, true])
  })

  test('a bonus may carry it above 100, a malus takes off', () => {
    const all = [{ id: '1', field: 'f1', max: 100, self: 100, appraised: 100 }]
    const bonus = [{ reason: 'Sáng kiến', points: 2.5 }]
    const malus = [{ reason: 'Nộp muộn', points: 1 }]
    expect(unwrap(reformIndex(all, { window, bonus })).percent).toBe(102.5)
    expect(unwrap(reformIndex(all, { window, bonus, malus })).percent).toBe(101.5)
    expect(reformIndex(all, { window, malus: [{ reason: 'Nộp muộn', points: -1 }] })).toMatchObject({
      ok: false,
      issues: [{ path: 'malus[0].points' }],
    })
  })

  test('nothing that applies is no index', () => {
    expect(unwrap(reformIndex([], { window }))).toMatchObject({ percent: null, class: null, maximum: 0 })
  })

  test('fields add up to the whole', () => {
    const row = fc.record({
      field: fc.constantFrom('f1', 'f2', 'f3'),
      max: fc.integer({ min: 1, max: 1000 }),
      share: fc.integer({ min: 0, max: 100 }),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const criteria = rows.map(({ field, max, share }, at) => ({
          id: String(at),
          field,
          max: max / 100,
          self: Math.floor((max * share) / 100) / 100,
        }))
        const index = unwrap(reformIndex(criteria, { window }))
        const hundredths = (values: readonly number[]) =>
          values.reduce((sum, each) => sum + Math.round(each * 100), 0)
        expect(hundredths(index.fields.map(({ points }) => points.low))).toBe(hundredths([index.total.low]))
        expect(index.percent === null || (index.percent >= 0 && index.percent <= 100)).toBe(true)
      }),
    )
  })
})

describe('classes', () => {
  test.each([
    ['usual', 90, 'XS'],
    ['usual', 89.99, 'T'],
    ['usual', 76.61, 'K'],
    ['usual', 63.4, 'TB'],
    ['usual', 49.9, 'Y'],
    ['letters2012', 90, 'A'],
    ['letters2012', 79.9, 'C'],
    ['letters2012', 69.9, null],
    ['kienGiang2017', 85, 'T'],
    ['kienGiang2017', 70, null],
    ['goodFrom80', 80, 'T'],
    ['goodFrom80', 76.61, null],
  ] as const)('%s: %d is %s', (bands, percent, code) => {
    expect(classIn(percent, reformBands[bands].bands)?.code ?? null).toBe(code)
  })

  test('a province passes its own', () => {
    const bands = [
      { code: 'K', title: { vi: 'Khá', en: 'Fair' }, from: 70 },
      { code: 'TB', title: { vi: 'Trung bình', en: 'Average' }, from: 60 },
    ]
    const [row] = fields([6.5])
    expect(row && unwrap(reformIndex([row], { window, bands })).class?.code).toBe('TB')
  })
})

describe('places', () => {
  test('equal indices share a place', () => {
    expect(placesOf({ a: 80, b: 95, c: 80, d: 70, e: null })).toEqual([
      { agency: 'b', index: 95, place: 1 },
      { agency: 'a', index: 80, place: 2 },
      { agency: 'c', index: 80, place: 2 },
      { agency: 'd', index: 70, place: 4 },
      { agency: 'e', index: null, place: null },
    ])
  })

  test('unless the province has a rule for ties', () => {
    const places = placesOf({ a: 80, b: 80, c: 80 }, { a: 70, b: 75, c: 70 })
    expect(places.map(({ agency, place }) => [agency, place])).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 2],
    ])
  })

  test('nobody stands before an agency with a higher index', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), fc.double({ min: 0, max: 100, noNaN: true })),
        (indices) => {
          const places = placesOf(indices)
          expect(places).toHaveLength(Object.keys(indices).length)
          for (const one of places)
            for (const other of places)
              expect((one.place ?? 0) < (other.place ?? 0)).toBe((one.index ?? 0) > (other.index ?? 0))
        },
      ),
    )
  })
})

describe('rules of points', () => {
  const steps = {
    kind: 'steps',
    steps: [
      { from: 100, points: 1 },
      { from: 80, points: 0.5 },
    ],
  } as const

  test.each([
    [79.99, 0],
    [80, 0.5],
    [99.9, 0.5],
    [100, 1],
  ])('%d%% by steps: %d', (figure, points) => {
    expect(pointsBy(steps, figure, 1)).toBe(points)
  })

  test('in proportion and by a survey, never above the most', () => {
    expect(pointsBy({ kind: 'proportional', full: 80 }, 40, 2)).toBe(1)
    expect(pointsBy({ kind: 'proportional', full: 80 }, 90, 2)).toBe(2)
    expect(pointsBy({ kind: 'survey', best: 5 }, 4, 10)).toBe(8)
  })
})

describe('what is known of the index', () => {
  test('the provinces’ set of 8 fields has 43 criteria and 95 sub-criteria', () => {
    const sum = (of: 'criteria' | 'subCriteria') => reformFields.reduce((all, field) => all + field[of], 0)
    expect([reformFields.length, sum('criteria'), sum('subCriteria')]).toEqual([8, 43, 95])
    expect(reformFields.every(({ max }) => max === null)).toBe(true)
  })

  test('one decision for each year from 2012 to 2030', () => {
    for (let year = 2012; year <= 2030; year += 1)
      expect(indexDecisions.filter(({ years }) => years.from <= year && year <= years.to)).toHaveLength(1)
    expect(indexDecisionFor(2011)).toBeUndefined()
    expect(indexDecisionFor(2016)?.basis).toBe('QĐ 4361/QĐ-BNV')
  })
})

describe('a self-assessment from elsewhere', () => {
  test('is read', () => {
    const rows = [{ id: '1.1', field: 'f1', max: 2, self: 1.5, appraised: null, evidence: ['BC-12'] }]
    expect(parseSelfAssessment(rows)).toEqual({ ok: true, value: rows })
  })

  test('names row, field and rule of each fault', () => {
    const parsed = parseSelfAssessment(
      [
        { id: '1.1', field: 'f1', max: 2, self: 3 },
        { id: '1.1', field: 'f1', max: 2 },
        { id: '1.2', field: 'f1', max: 2, appraised: 1.5, survey: 1 },
      ],
      'rows',
    )
    expect(parsed).toMatchObject({
      ok: false,
      issues: [
        { code: 'repeated', path: 'rows[1].id', received: '1.1' },
        { code: 'too-big', path: 'rows[0].self', received: '3', rule: expect.stringContaining('tỉnh') },
        { code: 'missing', path: 'rows[1]' },
        { code: 'too-big', path: 'rows[2].survey', received: '2.5' },
      ],
    })
  })

  test('a misspelt field and a text for a number are refused', () => {
    expect(parseSelfAssessment([{ id: '1', field: 'f1', max: '2', slef: 1 }])).toMatchObject({
      ok: false,
      issues: [{ path: '[0].max' }, { code: 'unrecognized-key', path: '[0].slef' }],
    })
  })
})
