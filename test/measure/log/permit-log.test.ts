import { describe, expect, test } from 'vitest'
import { bottlenecks } from '../../../src/measure/log/bottlenecks.ts'
import { leadTime } from '../../../src/measure/log/lead-time.ts'
import { monthlyLog, onTimeMap } from '../../../src/measure/log/monthly.ts'
import { earlyShare, onTimeShare } from '../../../src/measure/log/on-time.ts'
import { resourceWork } from '../../../src/measure/log/resource-work.ts'
import { vietnam } from '../../../src/time/index.ts'
import { type PlainCase, permitLog, plainCases, plainDate, whole, year2011 } from './permit-log.ts'

const { cases } = permitLog
const dayMs = 24 * 60 * 60 * 1000

const near = (found: number | null | undefined, expected: number | undefined) =>
  expect(found).toBeCloseTo(expected ?? Number.NaN, 8)

const days = (one: PlainCase): number => ((one.end?.getTime() ?? Number.NaN) - one.start.getTime()) / dayMs

const settledCases = plainCases.filter(({ end }) => end !== null)

/** Middle of a list, and the value 90 of 100 do not exceed, by counting instead of by index. */
const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  while (sorted.length > 2) {
    sorted.pop()
    sorted.shift()
  }
  return ((sorted[0] ?? Number.NaN) + (sorted.at(-1) ?? Number.NaN)) / 2
}
const ninety = (values: readonly number[]): number =>
  Math.min(
    ...values.filter((value) => values.filter((other) => other <= value).length * 10 >= values.length * 9),
  )

/**
 * Computed once outside, with csv, datetime and statistics of Python 3 over the same file: timestamps by
 * `datetime.fromisoformat`, the two cases that end before they start and the twelve events before the start of their
 * case taken out, state of 31/01/2012.
 */
const outside = {
  settled: 1327,
  open: 105,
  onTime: 950,
  overdue: 46,
  notYetDue: 59,
  earlyByDay: 949,
  year2011: {
    received: 1092,
    onTimeOfReceived: 737,
    settled: 1162,
    onTimeOfSettled: 824,
    overdueAtItsEnd: 46,
  },
  lead: {
    mean: 59.06977469569866,
    median: 50.6423158912037,
    percentile90: 105.65229122685186,
    min: 0.0006981134259259259,
    max: 329.4142448726852,
  },
  medianByChannel: [
    ['Desk', 107, 55.43930046296296],
    ['Intern', 1, 22.623954224537037],
    ['Internet', 1146, 49.61230360532407],
    ['Post', 52, 55.49514438078704],
    ['e-mail', 21, 59.57198675925926],
  ],
  medianByUnit: [
    ['Customer contact', 27, 11.41841105324074],
    ['Experts', 15, 57.670535763888886],
    ['General', 1285, 51.27300613425926],
  ],
  wait: 40551.33429098378,
  steps: [
    ['Confirmation of receipt', 1430, 18.586443171296295, 43.59825127314815, 32797.95911402777],
    ['T06 Determine necessity of stop advice', 1413, 0.0005283101851851852, 4.935621608796296, 3053.4669407],
    ['T02 Check confirmation of receipt', 1365, 0.0004782523148148148, 1.694871412037037, 1592.5299206018562],
  ],
  resources: [
    ['Resource01', 1228, 243],
    ['Resource02', 580, 107],
    ['Resource03', 552, 87],
    ['Resource04', 483, 100],
  ],
  received: [85, 112, 132, 80, 108, 130, 100, 86, 105, 119, 31, 94, 107, 86, 46, 11],
  settledByMonth: [1, 12, 101, 96, 94, 89, 108, 141, 68, 91, 124, 81, 124, 91, 55, 51],
} as const

describe('figures of the real log as computed outside', () => {
  test('on time, both ways, and early', () => {
    const { settled, open, onTime, overdue, notYetDue } = outside
    const received = onTimeShare(cases, 'received', whole)
    expect(received.counts).toEqual({
      onTime,
      late: settled - onTime,
      overdue,
      notYetDue,
      withoutDeadline: 0,
    })
    expect(received.rate).toMatchObject({ numerator: onTime, denominator: settled + open, source: 'log' })
    near(received.rate.value, 66.34078212290503)
    const finished = onTimeShare(cases, 'finished', whole)
    expect(finished.rate).toMatchObject({ numerator: onTime, denominator: settled + overdue })
    near(finished.rate.value, 69.19155134741442)
    const early = earlyShare(cases, whole)
    expect(early).toMatchObject({ numerator: outside.earlyByDay, denominator: settled })
  })

  test('the year 2011: received in it, and finished in it', () => {
    const { received, onTimeOfReceived, settled, onTimeOfSettled, overdueAtItsEnd } = outside.year2011
    const statute = onTimeShare(cases, 'received', year2011).rate
    expect([statute.numerator, statute.denominator]).toEqual([onTimeOfReceived, received])
    const software = onTimeShare(cases, 'finished', year2011).rate
    expect([software.numerator, software.denominator]).toEqual([onTimeOfSettled, settled + overdueAtItsEnd])
  })

  test('lead time', () => {
    const byChannel = leadTime(cases, { ...whole, by: 'channel' })
    expect(byChannel.timeBase).toMatchObject({ id: 'none', unit: 'day' })
    expect(byChannel.convention).toBe('nearest-rank')
    expect(byChannel.all.count).toBe(outside.settled)
    for (const name of ['mean', 'median', 'percentile90', 'min', 'max'] as const)
      near(byChannel.all[name], outside.lead[name])
    for (const [by, rows] of [
      ['channel', outside.medianByChannel],
      ['unit', outside.medianByUnit],
    ] as const) {
      const { groups } = leadTime(cases, { ...whole, by })
      expect(groups.map(({ key, count }) => [key, count])).toEqual(rows.map(([key, count]) => [key, count]))
      for (const [index, [, , median]] of rows.entries()) near(groups[index]?.median, median)
    }
  })

  test('waiting by step', () => {
    const { total, steps } = bottlenecks(cases, whole)
    expect(total).toBeCloseTo(outside.wait, 5)
    for (const [index, [step, count, median, percentile90, sum]] of outside.steps.entries()) {
      const found = steps[index]
      expect(found).toMatchObject({ step, count })
      near(found?.median, median)
      near(found?.percentile90, percentile90)
      expect(found?.total).toBeCloseTo(sum, 5)
      expect(found?.share).toBeCloseTo((sum * 100) / outside.wait, 5)
    }
  })

  test('work by resource', () => {
    const { events, resources } = resourceWork(cases, whole)
    expect(events).toBe(8561)
    expect(resources.slice(0, 4).map(({ by, events: done, cases: touched }) => [by, done, touched])).toEqual(
      outside.resources,
    )
  })

  test('months', () => {
    const months = monthlyLog(cases, { ...whole, convention: 'finished' })
    expect(months.map(({ month }) => month).slice(0, 4)).toEqual(['2010-10', '2010-11', '2010-12', '2011-01'])
    expect(months.map(({ received }) => received)).toEqual(outside.received)
    expect(months.map(({ settled }) => settled)).toEqual(outside.settledByMonth)
    const march = months.find(({ month }) => month === '2011-03')
    expect(march).toMatchObject({ received: 130, settled: 89, onTime: 65 })
    expect(march?.share.rate).toMatchObject({ numerator: 65, denominator: 89 + 37 })
  })

  test('the map of units and months', () => {
    const cell = (unit: string) =>
      onTimeMap(cases, { ...whole, convention: 'received' })
        .find((row) => row.unit === unit)
        ?.months.find(({ month }) => month === '2011-03')?.share.rate
    expect(cell('General')).toMatchObject({ numerator: 86, denominator: 129 })
    expect(cell('Customer contact')).toMatchObject({ value: 100, numerator: 1, denominator: 1 })
    expect(cell('Experts')).toMatchObject({ value: null, numerator: 0, denominator: 0 })
  })
})

describe('figures of the real log, counted again by plain loops', () => {
  const now = new Date(whole.now)
  const kept = (one: PlainCase): boolean => one.end !== null && one.end <= one.due

  test('every month, under both conventions', () => {
    const received = monthlyLog(cases, { ...whole, convention: 'received' })
    const finished = monthlyLog(cases, { ...whole, convention: 'finished' })
    for (const [index, { month, window }] of received.entries()) {
      const come = plainCases.filter(({ row }) => row['case:startdate']?.startsWith(month))
      const gone = plainCases.filter(({ row }) => row['case:enddate']?.startsWith(month))
      const hanging = plainCases.filter(
        ({ row, due }) =>
          (row['case:startdate'] ?? '').slice(0, 10) <= window.to &&
          (row['case:enddate'] === '' || (row['case:enddate'] ?? '').slice(0, 10) > window.to) &&
          (row['case:deadline'] ?? '').slice(0, 10) <= window.to &&
          due < now,
      )
      expect(received[index]?.share.rate).toMatchObject({
        numerator: come.filter(kept).length,
        denominator: come.length,
      })
      expect(finished[index]?.share.rate).toMatchObject({
        numerator: gone.filter(kept).length,
        denominator: gone.length + hanging.length,
      })
      expect(finished[index]?.onTime).toBe(gone.filter(kept).length)
    }
  })

  test('every unit in every month', () => {
    const map = onTimeMap(cases, { ...whole, convention: 'received' })
    expect(map).toHaveLength(3)
    for (const { unit, months } of map)
      for (const { month, share } of months) {
        const own = plainCases.filter(
          ({ row }) => row['case:department'] === unit && row['case:startdate']?.startsWith(month),
        )
        expect([share.rate.numerator, share.rate.denominator]).toEqual([own.filter(kept).length, own.length])
      }
  })

  test('lead time, by unit', () => {
    const { all, groups } = leadTime(cases, { ...whole, by: 'unit' })
    near(all.median, middle(settledCases.map(days)))
    near(all.percentile90, ninety(settledCases.map(days)))
    for (const { key, ...found } of groups) {
      const own = settledCases.filter(({ row }) => row['case:department'] === key).map(days)
      expect(found.count).toBe(own.length)
      near(found.median, middle(own))
      near(found.percentile90, ninety(own))
      near(found.mean, own.reduce((sum, value) => sum + value, 0) / own.length)
    }
  })

  test('waiting by step and work by resource', () => {
    const waits = new Map<string, number[]>()
    const done = new Map<string, string[]>()
    for (const { id, start, events } of plainCases) {
      let before = start
      for (const event of events) {
        const at = plainDate(event['time:timestamp'])
        if (at < start) continue
        const [step, by] = [event['concept:name'] ?? '', event['org:resource'] ?? '']
        waits.set(step, [...(waits.get(step) ?? []), (at.getTime() - before.getTime()) / dayMs])
        done.set(by, [...(done.get(by) ?? []), id])
        before = at
      }
    }
    const { steps, total } = bottlenecks(cases, whole)
    expect(steps).toHaveLength(waits.size)
    for (const { step, count, median, percentile90, share, total: sum } of steps) {
      const own = waits.get(step) ?? []
      expect(count).toBe(own.length)
      near(median, middle(own))
      near(percentile90, ninety(own))
      near(
        sum,
        own.reduce((all, value) => all + value, 0),
      )
      near(share, (sum / total) * 100)
    }
    const { resources, events } = resourceWork(cases, whole)
    expect(resources).toHaveLength(done.size)
    for (const { by, events: count, cases: touched, share } of resources) {
      const own = done.get(by ?? '') ?? []
      expect([count, touched]).toEqual([own.length, new Set(own).size])
      near(share, (own.length / events) * 100)
    }
  })
})

test('with a calendar the days are its working days, and the result names it', () => {
  const { all, timeBase } = leadTime(cases, { ...whole, by: 'unit', calendar: vietnam })
  expect(timeBase).toEqual({
    id: vietnam.id,
    version: vietnam.version,
    unit: 'working-day',
    title: vietnam.name,
  })
  const working = settledCases.map(({ row }) => {
    const [from, to] = [row['case:startdate']?.slice(0, 10) ?? '', row['case:enddate']?.slice(0, 10) ?? '']
    let count = 0
    for (let day = Date.parse(from) + dayMs; day <= Date.parse(to); day += dayMs)
      if (vietnam.isWorking(day / dayMs)) count += 1
    return count
  })
  expect(all.median).toBe(middle(working))
  expect(all.max).toBe(Math.max(...working))
})

test('what happened after the moment is not known', () => {
  const early = { ...whole, now: '2011-06-30T23:59:59+02:00' } as const
  const { counts } = onTimeShare(cases, 'received', early)
  const now = new Date(early.now)
  const come = plainCases.filter(({ start }) => start <= now)
  const open = come.filter(({ end }) => end === null || end > now)
  expect(counts.overdue).toBe(open.filter(({ due }) => due < now).length)
  expect(counts.notYetDue).toBe(open.filter(({ due }) => due >= now).length)
  expect(counts.onTime + counts.late).toBe(come.length - open.length)
  expect(counts.overdue).toBeGreaterThan(0)
})
