import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ageing,
  effectiveAtFirst,
  isEnded,
  monthlyCounts,
  type Nonconformity,
  onTimeClosure,
  openByUnit,
  pareto,
  paretoKeys,
  recurrence,
  repeatsOf,
  trend,
} from '../../src/nonconformity/index.ts'
import { slip, slips } from './record.ts'

const now = '2019-06-30T08:00:00+07:00'
const of = (changes: Partial<Nonconformity>[]): readonly Nonconformity[] =>
  changes.map((change, index) => ({ ...slip, id: `KPH 2019-${index}`, ...change }))
const cause = (head: Nonconformity['causes'][number]['head']) => ({ cause: 'x', head })

describe('nothing to go by is no data, never 0 or 100 %', () => {
  test('for every rate', () => {
    const empty = { count: 0, total: 0, rate: null }
    expect(onTimeClosure([])).toEqual(empty)
    expect(effectiveAtFirst([])).toEqual(empty)
    expect(recurrence([])).toEqual(empty)
    expect(ageing([], now)).toMatchObject({ open: 0, median: null, percentile90: null })
    expect(pareto([], 'unit')).toEqual({ total: 0, rows: [] })
    expect(openByUnit([], now)).toEqual([])
    expect(trend([], monthlyCounts([], '2019-01', '2019-06'))).toEqual([])
  })
})

describe('pareto', () => {
  test('counts by cause head, the most frequent first', () => {
    const list = of([
      { causes: [cause('workload')] },
      { causes: [cause('workload'), cause('people')] },
      { causes: [] },
    ])
    expect(pareto(list, 'causeHead')).toEqual({
      total: 4,
      rows: [
        { key: 'workload', count: 2, share: 0.5, cumulative: 0.5 },
        { key: 'people', count: 1, share: 0.25, cumulative: 0.75 },
        { key: null, count: 1, share: 0.25, cumulative: 1 },
      ],
    })
  })

  test('sums to its total, falls, ends at 1, and forgets nobody', () => {
    fc.assert(
      fc.property(slips, fc.constantFrom(...paretoKeys), (list, by) => {
        const { total, rows } = pareto(list, by)
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(total)
        expect(total).toBeGreaterThanOrEqual(list.length)
        expect(rows.map(({ count }) => count)).toEqual(rows.map(({ count }) => count).sort((a, b) => b - a))
        if (list.length > 0) expect(rows.at(-1)?.cumulative).toBe(1)
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
      }),
    )
  })
})

describe('ageing', () => {
  test('puts 15 and 16, 30 and 31, 60 and 61 days into their buckets', () => {
    const list = of(
      ['2019-06-15', '2019-06-14', '2019-05-31', '2019-05-30', '2019-05-01', '2019-04-30'].map((foundOn) => ({
        foundOn,
      })),
    )
    expect(ageing(list, now)).toEqual({
      open: 6,
      buckets: [
        { from: 0, to: 15, count: 1 },
        { from: 16, to: 30, count: 2 },
        { from: 31, to: 60, count: 2 },
        { from: 61, to: null, count: 1 },
      ],
      median: 30.5,
      percentile90: 61,
    })
  })

  test('the buckets part what is open, with none left over and none twice', () => {
    fc.assert(
      fc.property(slips, (list) => {
        const { open, buckets, median, percentile90 } = ageing(list, now)
        const waiting = list.filter((record) => !isEnded(record) && record.foundOn <= '2019-06-30')
        expect(open).toBe(waiting.length)
        expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(open)
        expect(median === null).toBe(open === 0)
        if (median !== null) expect(percentile90).toBeGreaterThanOrEqual(Math.floor(median))
      }),
    )
  })
})

describe('repeats', () => {
  const first = { ...slip, id: 'a', foundOn: '2018-03-04' }

  test('share clause, unit and cause head, and lie within 12 months', () => {
    expect(repeatsOf([first], slip)).toEqual([first])
    expect(repeatsOf([{ ...first, foundOn: '2018-03-03' }], slip)).toEqual([])
    expect(repeatsOf([{ ...first, unit: 'Phòng B' }], slip)).toEqual([])
    expect(repeatsOf([{ ...first, clauses: ['7.5.1'] }], slip)).toEqual([])
    expect(repeatsOf([{ ...first, causes: [cause('people')] }], slip)).toEqual([])
    expect(repeatsOf([{ ...first, stage: 'cancelled' }], slip)).toEqual([])
    expect(repeatsOf([slip], slip)).toEqual([])
  })

  test('a leap day reaches to the end of February', () => {
    const leap = { ...slip, id: 'leap', foundOn: '2020-02-29' }
    expect(repeatsOf([{ ...leap, id: 'b', foundOn: '2021-02-28' }], leap)).toHaveLength(1)
    expect(repeatsOf([{ ...leap, id: 'b', foundOn: '2021-03-01' }], leap)).toHaveLength(0)
  })

  test('whoever repeats one is repeated by it', () => {
    fc.assert(
      fc.property(slips, fc.integer({ min: 1, max: 24 }), (list, months) => {
        for (const record of list)
          for (const other of repeatsOf(list, record, { months }))
            expect(repeatsOf(list, other, { months })).toContain(record)
      }),
    )
  })

  test('recurrence counts the later ones of those with a known cause', () => {
    const list = of([
      { foundOn: '2019-01-02' },
      { foundOn: '2019-05-02' },
      { foundOn: '2019-05-02' },
      { causes: [] },
    ])
    expect(recurrence(list)).toEqual({ count: 2, total: 3, rate: 2 / 3 })
  })
})

describe('rates', () => {
  const effect = {
    round: 1,
    verdict: 'effective',
    by: 'dung',
    on: '2019-05-06',
    observedUntil: '2019-05-03',
    criterion: 'x',
    data: 'x',
    evidence: ['x'],
  } as const

  test('on-time closure counts the closed ones that had a due day', () => {
    const closed = { stage: 'closed', actBy: '2019-04-10' } as const
    const list = of([
      { ...closed, doneOn: '2019-04-10' },
      { ...closed, doneOn: '2019-04-11' },
      { stage: 'closed', doneOn: '2019-04-11' },
      { ...closed, stage: 'acting', doneOn: '2019-04-01' },
    ])
    expect(onTimeClosure(list)).toEqual({ count: 1, total: 2, rate: 0.5 })
  })

  test('effective at first looks at the first round alone', () => {
    const list = of([
      { effects: [effect] },
      {
        effects: [
          { ...effect, verdict: 'partly' },
          { ...effect, round: 2 },
        ],
      },
      { effects: [{ ...effect, round: 2 }] },
    ])
    expect(effectiveAtFirst(list)).toEqual({ count: 1, total: 2, rate: 0.5 })
  })

  test('what is open by unit, with the major and the overdue ones', () => {
    const list = of([
      { unit: 'B', grade: 'major', dueOn: '2019-06-29' },
      { unit: 'B', dueOn: '2019-06-30' },
      { unit: 'A' },
      { unit: 'A', stage: 'closed' },
    ])
    expect(openByUnit(list, now)).toEqual([
      { unit: 'B', open: 2, major: 1, overdue: 1 },
      { unit: 'A', open: 1, major: 0, overdue: 0 },
    ])
  })
})

describe('trend', () => {
  const months = (...counts: number[]) =>
    counts.map((count, index) => ({ month: `2019-0${index + 1}`, count }))

  test('counts months without any, and over the turn of a year', () => {
    const list = of([
      { foundOn: '2018-12-31' },
      { foundOn: '2019-02-01' },
      { foundOn: '2019-02-28', stage: 'cancelled' },
    ])
    expect(monthlyCounts(list, '2018-12', '2019-02')).toEqual([
      { month: '2018-12', count: 1 },
      { month: '2019-01', count: 0 },
      { month: '2019-02', count: 1 },
    ])
    expect(() => monthlyCounts([], '2019-13', '2019')).toThrow('"2019-13" không phải một tháng')
  })

  test('three rising months in a row ask for preventive action, with the counts', () => {
    expect(trend([], months(5, 1, 2, 4, 7))).toMatchObject([
      { action: 'preventive', reason: { vi: 'Số phiếu tăng 3 tháng liên tiếp (1, 2, 4, 7).' } },
    ])
    expect(trend([], months(1, 2, 4, 4))).toEqual([])
    expect(trend([], months(2, 4, 7))).toEqual([])
  })

  test('a cause head with over half of at least five causes asks for corrective action', () => {
    const list = of(
      (['workload', 'workload', 'workload', 'people', 'procedure'] as const).map((head) => ({
        causes: [cause(head)],
      })),
    )
    expect(trend(list, [])).toMatchObject([
      {
        action: 'corrective',
        head: 'workload',
        reason: { en: expect.stringContaining('3 of 5 causes (60%)') },
      },
    ])
    expect(trend(list.slice(0, 4), [])).toEqual([])
    expect(trend(list, [], [{ kind: 'causeShare', share: 0.6, atLeast: 5 }])).toEqual([])
  })

  test('a month above the level of the agency', () => {
    const rule = { kind: 'above', count: 6 } as const
    expect(trend([], months(3, 7), [rule])).toMatchObject([
      { rule, action: 'corrective', reason: { vi: 'Tháng 02/2019 có 7 phiếu, vượt mức 6.' } },
    ])
    expect(trend([], months(7, 6), [rule])).toEqual([])
  })
})
