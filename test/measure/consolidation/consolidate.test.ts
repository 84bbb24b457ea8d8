import { describe, expect, test } from 'vitest'
import { unwrap } from '../../../src/issue/index.ts'
import { consolidate, parseCounts, type ToConsolidate } from '../../../src/measure/index.ts'

const window = { from: '2019-12-15', to: '2020-03-14' }
const counts = (numerator: number, denominator: number) =>
  unwrap(parseCounts([{ indicator: 'edoc.rate', ...window, numerator, denominator }]))

const given: ToConsolidate = {
  window,
  units: ['so-noi-vu', 'so-tu-phap', 'so-tai-chinh', 'so-y-te'],
  due: '2020-03-16',
  today: '2020-03-20',
  reports: [
    { unit: 'so-noi-vu', receivedAt: '2020-03-16T16:59:00+07:00', counts: counts(90, 100) },
    { unit: 'so-tu-phap', receivedAt: '2020-03-16T18:00:00Z', counts: counts(300, 300) },
    { unit: 'so-tai-chinh', receivedAt: '2020-03-15T08:00:00+07:00', counts: [] },
  ],
}

test('who has sent, who late by Vietnam’s day, who not', () => {
  const { standings, complete } = unwrap(consolidate(given))
  expect(standings).toEqual([
    { unit: 'so-noi-vu', state: 'onTime', receivedOn: '2020-03-16', daysLate: 0 },
    { unit: 'so-tu-phap', state: 'late', receivedOn: '2020-03-17', daysLate: 1 },
    { unit: 'so-tai-chinh', state: 'onTime', receivedOn: '2020-03-15', daysLate: 0 },
    { unit: 'so-y-te', state: 'missing', receivedOn: null, daysLate: 4 },
  ])
  expect(complete).toBe(false)
})

test('a figure over all who told of it names who did not', () => {
  const { values, without } = unwrap(consolidate(given))
  expect(values).toMatchObject([{ indicator: 'edoc.rate', numerator: 390, denominator: 400, value: 97.5 }])
  expect(without).toEqual({ 'edoc.rate': ['so-tai-chinh', 'so-y-te'] })
})

test('before the due day a missing report is not late', () => {
  const { standings } = unwrap(consolidate({ ...given, today: '2020-03-10' }))
  expect(standings.at(-1)).toMatchObject({ state: 'missing', daysLate: 0 })
})

describe('refused', () => {
  const [first] = given.reports
  if (first === undefined) throw new Error('no report')
  const strange = unwrap(
    parseCounts([{ indicator: 'edoc.rate', ...window, unit: 'so-y-te', numerator: 1, denominator: 2 }]),
  )
  test.each([
    ['unit-unknown', [{ ...first, unit: 'so-gtvt' }]],
    ['report-twice', [first, first]],
    ['counts-of-another', [{ ...first, counts: strange }]],
  ])('%s', (code, reports) => {
    const found = consolidate({ ...given, reports })
    expect(found.ok ? [] : found.issues.map((issue) => issue.code)).toEqual([code])
  })
})
