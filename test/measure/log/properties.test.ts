import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case } from '../../../src/measure/index.ts'
import { bottlenecks } from '../../../src/measure/log/bottlenecks.ts'
import type { CaseKey } from '../../../src/measure/log/groups.ts'
import { leadTime } from '../../../src/measure/log/lead-time.ts'
import { monthlyLog, onTimeMap } from '../../../src/measure/log/monthly.ts'
import { monthsOf } from '../../../src/measure/log/months.ts'
import { earlyShare, onTimeShare } from '../../../src/measure/log/on-time.ts'
import { resourceWork } from '../../../src/measure/log/resource-work.ts'
import { formatDay, parseDay } from '../../../src/time/index.ts'

const hourMs = 3_600_000
const origin = Date.parse('2019-01-01T00:00:00+07:00')
const instant = (hours: number): string =>
  new Date(origin + (hours + 7) * hourMs).toISOString().replace('.000Z', '+07:00')

const name = fc.constantFrom('a', 'b', null)
const hours = (max: number) => fc.integer({ min: 0, max })

const arbitraryCase: fc.Arbitrary<Case> = fc
  .record({
    id: fc.uuid(),
    procedure: fc.constantFrom('p', 'q'),
    unit: name,
    channel: name,
    received: hours(4000),
    due: fc.option(hours(1200)),
    settled: fc.option(hours(1500)),
    stages: fc.array(fc.record({ step: fc.constantFrom('s', 't', 'u'), by: name, hours: hours(300) }), {
      maxLength: 5,
    }),
  })
  .map(({ received, due, settled, stages, ...rest }) => {
    let at = received
    return {
      ...rest,
      receivedAt: instant(received),
      dueAt: due === null ? null : instant(received + due),
      settledAt: settled === null ? null : instant(received + settled),
      stages: stages.map(({ step, by, hours: took }) => {
        const from = at
        at += took
        return { step, by, from: instant(from), to: instant(at) }
      }),
    }
  })

const arbitraryLog = fc.array(arbitraryCase, { maxLength: 40 })
const day = (days: number): string => instant(days * 24).slice(0, 10)
const arbitraryView = fc.tuple(hours(200), hours(200), hours(7000)).map(([from, length, now]) => ({
  window: { from: day(from), to: day(from + length) },
  now: instant(now),
}))
const conventions = ['received', 'finished'] as const
const keys: readonly CaseKey[] = ['unit', 'channel', 'procedure']
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

const holds = (
  check: (cases: readonly Case[], view: { window: { from: string; to: string }; now: string }) => void,
) => fc.assert(fc.property(arbitraryLog, arbitraryView, check), { numRuns: 150 })

describe('whatever the log', () => {
  test('a rate lies between 0 and 100, or there is nothing to divide by', () =>
    holds((cases, view) => {
      const rates = [
        ...conventions.map((convention) => onTimeShare(cases, convention, view).rate),
        earlyShare(cases, view),
      ]
      for (const { value, numerator, denominator } of rates)
        if (denominator === 0) expect([value, numerator]).toEqual([null, 0])
        else {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(100)
        }
    }))

  test('every dossier received in the window stands somewhere, once', () =>
    holds((cases, { window, now }) => {
      const { counts } = onTimeShare(cases, 'received', { window, now })
      const come = cases.filter(
        ({ receivedAt }) =>
          receivedAt.slice(0, 10) >= window.from && receivedAt.slice(0, 10) <= window.to && receivedAt <= now,
      )
      expect(sum(Object.values(counts))).toBe(come.length)
      expect(counts.withoutDeadline).toBe(come.filter(({ dueAt }) => dueAt === null).length)
    }))

  test('the groups add up to the whole', () =>
    holds((cases, view) => {
      for (const by of keys) {
        const { all, groups } = leadTime(cases, { ...view, by })
        expect(sum(groups.map(({ count }) => count))).toBe(all.count)
        expect(sum(groups.map(({ count, mean }) => count * (mean ?? 0)))).toBeCloseTo(
          all.count * (all.mean ?? 0),
          6,
        )
      }
      const { events, resources } = resourceWork(cases, view)
      expect(sum(resources.map((each) => each.events))).toBe(events)
      if (events > 0) expect(sum(resources.map(({ share }) => share ?? 0))).toBeCloseTo(100, 8)
      const { total, steps } = bottlenecks(cases, view)
      expect(sum(steps.map((each) => each.total))).toBeCloseTo(total, 6)
      if (total > 0) expect(sum(steps.map(({ share }) => share ?? 0))).toBeCloseTo(100, 8)
      expect(sum(steps.map(({ count }) => count))).toBe(events)
      for (const convention of conventions) {
        const months = monthlyLog(cases, { ...view, convention })
        const map = onTimeMap(cases, { ...view, convention })
        for (const [at, { share }] of months.entries()) {
          expect(sum(map.map((row) => row.months[at]?.share.rate.numerator ?? 0))).toBe(share.rate.numerator)
          expect(sum(map.map((row) => row.months[at]?.share.rate.denominator ?? 0))).toBe(
            share.rate.denominator,
          )
        }
      }
    }))

  test('what windows that follow on each other count adds up to what the whole counts', () =>
    holds((cases, view) => {
      const months = monthlyLog(cases, { ...view, convention: 'received' })
      const { rate, counts } = onTimeShare(cases, 'received', view)
      for (const key of ['onTime', 'late', 'overdue', 'notYetDue', 'withoutDeadline'] as const)
        expect(sum(months.map(({ share }) => share.counts[key]))).toBe(counts[key])
      expect(sum(months.map(({ share }) => share.rate.denominator ?? 0))).toBe(rate.denominator)
      const finished = onTimeShare(cases, 'finished', view).counts
      expect(sum(months.map(({ onTime }) => onTime))).toBe(finished.onTime)
      expect(sum(months.map(({ settled }) => settled))).toBe(
        leadTime(cases, { ...view, by: 'unit' }).all.count,
      )
      const byMonth = months.map(({ window }) => resourceWork(cases, { ...view, window }).events)
      expect(sum(byMonth)).toBe(resourceWork(cases, view).events)
    }))

  test('a later moment of looking changes nothing by "finished" once the window is over', () =>
    holds((cases, { window, now }) => {
      const over = `${formatDay(parseDay(window.to) + 1)}T00:00:00+07:00`
      const later = now > over ? now : over
      expect(onTimeShare(cases, 'finished', { window, now: later }).counts).toEqual(
        onTimeShare(cases, 'finished', { window, now: over }).counts,
      )
    }))

  test('months cover the window day by day, each once', () =>
    holds((_, { window }) => {
      const months = monthsOf(window)
      const covered = months.flatMap((each) => {
        const [from, to] = [parseDay(each.window.from), parseDay(each.window.to)]
        return Array.from({ length: to - from + 1 }, (__, at) => formatDay(from + at))
      })
      const [from, to] = [parseDay(window.from), parseDay(window.to)]
      expect(covered).toEqual(Array.from({ length: to - from + 1 }, (__, at) => formatDay(from + at)))
      for (const each of months) {
        expect(each.window.from.slice(0, 7)).toBe(each.month)
        expect(each.window.to.slice(0, 7)).toBe(each.month)
      }
      expect(new Set(months.map(({ month }) => month)).size).toBe(months.length)
    }))
})
