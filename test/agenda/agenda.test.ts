import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { qualityDuties } from '../../processes/quality/duties.ts'
import { agenda, type Duty } from '../../src/agenda/index.ts'
import { parseDay, vietnam } from '../../src/time/index.ts'

const cited = { basis: 'TT 05/2016, Đ.1', confidence: 'setting' } as const
const title = { vi: 'Báo cáo', en: 'Report' }
const one = (rows: Duty['rows'], more: Partial<Duty> = {}): readonly Duty[] => [
  { id: 'report', title, rows, ...more },
]
const dues = (duties: readonly Duty[], year: number) =>
  agenda(duties, vietnam, { year }).map(({ due, named }) => [due, named])

describe('what is owed in a year', () => {
  test('a named day that is a day off moves to the next working day, with the reason', () => {
    const [item] = agenda(one([{ when: { by: ['12-15'] }, ...cited }]), vietnam, { year: 2019 })
    expect(item).toMatchObject({
      id: 'report@2019-12-15',
      due: '2019-12-16',
      named: '2019-12-15',
      why: [{ rule: cited.basis }, { rule: 'BLDS 2015, Đ.148.5' }],
    })
  })

  test('within a month, the last working day of the month is the last chance', () => {
    expect(dues(one([{ when: { month: 11 }, ...cited }]), 2019)).toEqual([['2019-11-29', '2019-11-30']])
    expect(dues(one([{ when: { month: 12 }, ...cited }]), 2019)).toEqual([['2019-12-31', undefined]])
  })

  test('quarterly days, with what each tells about', () => {
    const items = agenda(
      one([
        {
          when: { by: ['03-15', '06-15', '09-15', '12-15'] },
          windows: [
            { from: '12-15', fromYears: 1, to: '03-14' },
            { from: '12-15', fromYears: 1, to: '06-14' },
            { from: '06-15', to: '09-14' },
            { from: '12-15', fromYears: 1, to: '12-14' },
          ],
          ...cited,
        },
      ]),
      vietnam,
      { year: 2020 },
    )
    expect(items.map(({ due, covers }) => [due, covers?.from, covers?.to])).toEqual([
      ['2020-03-16', '2019-12-15', '2020-03-14'],
      ['2020-06-15', '2019-12-15', '2020-06-14'],
      ['2020-09-15', '2020-06-15', '2020-09-14'],
      ['2020-12-15', '2019-12-15', '2020-12-14'],
    ])
  })

  test('within each quarter, half-year, month: due on its last working day', () => {
    expect(dues(one([{ when: { each: 'quarter' }, ...cited }]), 2019)).toEqual([
      ['2019-03-29', '2019-03-31'],
      ['2019-06-28', '2019-06-30'],
      ['2019-09-30', undefined],
      ['2019-12-31', undefined],
    ])
    expect(dues(one([{ when: { each: 'half-year' }, ...cited }]), 2019).map(([due]) => due)).toEqual([
      '2019-06-28',
      '2019-12-31',
    ])
    const months = agenda(one([{ when: { each: 'month', times: 2 }, ...cited }]), vietnam, { year: 2019 })
    expect(months.map(({ times }) => times)).toEqual(Array.from({ length: 12 }, () => 2))
    expect(months[1]).toMatchObject({
      due: '2019-02-28',
      why: [{ text: { vi: 'Trong tháng 2/2019 ít nhất 2 lần.' } }],
    })
  })

  test('every week: told by the month, and no week of a year is lost or counted twice', () => {
    const weekly = (year: number) => agenda(one([{ when: { each: 'week' }, ...cited }]), vietnam, { year })
    expect(weekly(2019).map(({ times = 1 }) => times)).toEqual([4, 4, 5, 4, 5, 4, 4, 5, 4, 4, 5, 4])
    for (const year of [2014, 2019, 2024, 2026]) {
      const fridays = weekly(year).reduce((sum, { times = 1 }) => sum + times, 0)
      expect(fridays).toBe(52)
    }
  })

  test('a duty that begins within a year is owed from then on; one that ends is owed until then', () => {
    const monthly = (row: { from?: string; to?: string }) =>
      dues(one([{ when: { each: 'month' }, ...cited, ...row }]), 2014).length
    expect([monthly({ from: '2014-07-01' }), monthly({ to: '2014-06-30' })]).toEqual([6, 6])
  })

  test('a district owes nothing after the last of its days', () => {
    const quarterly = one([{ when: { each: 'quarter' }, ...cited }])
    const owed = (level: 'district' | 'commune', year: number) =>
      agenda(quarterly, vietnam, { year, level }).length
    expect([2024, 2025, 2026].map((year) => owed('district', year))).toEqual([4, 2, 0])
    expect(owed('commune', 2026)).toBe(4)
  })

  test('once in five years', () => {
    const systematisation = one([{ when: { every: 5, first: 2018, by: '12-31' }, ...cited }])
    expect([2018, 2019, 2023, 2024, 2013].map((year) => dues(systematisation, year).length)).toEqual([
      1, 0, 1, 0, 0,
    ])
  })

  test('the row in force on the day decides; a repealed duty is gone', () => {
    const rows = [
      { when: { by: ['12-20'] }, to: '2018-12-31', ...cited },
      { when: { by: ['12-15'] }, from: '2019-01-01', to: '2020-12-31', ...cited },
    ]
    expect(dues(one(rows), 2018)).toEqual([['2018-12-20', undefined]])
    expect(dues(one(rows), 2020)).toEqual([['2020-12-15', undefined]])
    expect(dues(one(rows), 2021)).toEqual([])
  })

  test('only what the level owes', () => {
    const ids = (level: 'district' | 'province') =>
      agenda(qualityDuties, vietnam, { year: 2019, level }).map(({ duty, due }) => [duty, due])
    expect(ids('district')).toEqual([
      ['internal-audit', '2019-12-31'],
      ['management-review', '2019-12-31'],
    ])
    expect(ids('province')).toEqual([
      ['qms-inspection-summary', '2019-11-29'],
      ['internal-audit', '2019-12-31'],
      ['management-review', '2019-12-31'],
      ['qms-inspection', '2019-12-31'],
      ['qms-report', '2019-12-31'],
    ])
  })

  test('before Decision 19/2014 was in force nothing of it is owed', () => {
    expect(agenda(qualityDuties, vietnam, { year: 2013 })).toEqual([])
  })

  test('every due day works, the list is in order and no id appears twice', () => {
    const day = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    const when = fc.oneof(
      fc.array(day, { minLength: 1, maxLength: 4 }).map((days) => ({
        by: [...new Set(days.map(([m, d]) => `${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`))],
      })),
      fc.integer({ min: 1, max: 12 }).map((month) => ({ month })),
      fc.integer({ min: 1, max: 4 }).map((times) => ({ times })),
    )
    fc.assert(
      fc.property(fc.array(when, { maxLength: 6 }), fc.integer({ min: 2008, max: 2026 }), (all, year) => {
        const duties = all.map((each, at) => ({ id: `d${at}`, title, rows: [{ when: each, ...cited }] }))
        const items = agenda(duties, vietnam, { year })
        expect(items.every(({ due }) => vietnam.isWorking(parseDay(due)))).toBe(true)
        expect(items.map(({ due }) => due)).toEqual(items.map(({ due }) => due).toSorted())
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
        expect(
          items.every(({ due, named = due }) => due.slice(0, 7) >= named.slice(0, 7) || due < named),
        ).toBe(true)
      }),
    )
  })
})
