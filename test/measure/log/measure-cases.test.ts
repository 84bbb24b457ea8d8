import { describe, expect, test } from 'vitest'
import { type Case, measureCases } from '../../../src/measure/index.ts'

const one = (id: string, more: Partial<Case> = {}): Case => ({
  id,
  procedure: 'one-stop',
  unit: 'a',
  channel: null,
  receivedAt: '2019-03-04T08:00:00+07:00',
  dueAt: '2019-03-20T17:00:00+07:00',
  settledAt: '2019-03-18T10:00:00+07:00',
  stages: [],
  ...more,
})
const many = (count: number, name: string, more: Partial<Case>): readonly Case[] =>
  Array.from({ length: count }, (_, at) => one(`${name}${at}`, more))

const view = { window: { from: '2019-01-01', to: '2019-03-31' }, now: '2019-03-31T23:59:00+07:00' }
/** 100 received: 80 on time, 3 late, 2 overdue, 15 not yet due. */
const hundred = [
  ...many(80, 'on-time', {}),
  ...many(3, 'late', { settledAt: '2019-03-21T08:00:00+07:00' }),
  ...many(2, 'overdue', { settledAt: null }),
  ...many(15, 'running', { settledAt: null, dueAt: '2019-04-20T17:00:00+07:00' }),
]

test.each([
  ['received', 80, 100],
  ['finished', 80, 85],
])('on time by "%s": %d of %d', (convention, numerator, denominator) => {
  expect(measureCases(hundred, { indicator: 'dossier.onTime.rate', convention }, view)).toMatchObject({
    indicator: 'dossier.onTime.rate',
    convention,
    numerator,
    denominator,
    source: 'journal',
    window: view.window,
  })
})

test('early is before the due day, not merely before the hour', () => {
  const cases = [one('early'), one('same-day', { settledAt: '2019-03-20T08:00:00+07:00' })]
  expect(measureCases(cases, { indicator: 'dossier.early.rate' }, view)).toMatchObject({
    numerator: 1,
    denominator: 2,
  })
})

test('online are those noted as online, of all received', () => {
  const cases = [one('1', { channel: 'online' }), one('2', { channel: 'paper' }), one('3'), one('4')]
  expect(measureCases(cases, { indicator: 'online.dossier.rate' }, view)?.value).toBe(25)
})

describe('an indicator of named procedures', () => {
  const petitions = [
    one('p1', { procedure: 'feedback-petition' }),
    one('p2', { procedure: 'feedback-petition', settledAt: null }),
    one('p3', { procedure: 'feedback-petition', settledAt: null, dueAt: '2019-05-02T17:00:00+07:00' }),
    one('desk'),
  ]

  test('counts no other dossiers; petitions are taken of all received', () => {
    expect(measureCases(petitions, { indicator: 'pakn.onTime.rate' }, view)).toMatchObject({
      indicator: 'pakn.onTime.rate',
      convention: 'counted',
      numerator: 1,
      denominator: 3,
    })
  })

  test('tasks are taken of those done or overdue', () => {
    const tasks = petitions.map((each) => ({ ...each, procedure: 'reform-task' }))
    expect(measureCases(tasks, { indicator: 'task.onTime.rate' }, view)).toMatchObject({
      numerator: 2,
      denominator: 3,
    })
  })
})

test('of one unit; without dossiers there is no data', () => {
  const cases = [one('1'), one('2', { unit: 'b', settledAt: '2019-03-29T10:00:00+07:00' })]
  expect(measureCases(cases, { indicator: 'dossier.onTime.rate', unit: 'a' }, view)?.value).toBe(100)
  expect(measureCases(cases, { indicator: 'dossier.onTime.rate', unit: 'c' }, view)?.value).toBeNull()
})

test('what dossiers do not tell of is left to counts', () => {
  expect(measureCases([one('1')], { indicator: 'edoc.rate' }, view)).toBeUndefined()
})
