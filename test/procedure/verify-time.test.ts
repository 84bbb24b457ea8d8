import { expect, test } from 'vitest'
import * as z from 'zod'
import {
  type LimitRow,
  type LimitRule,
  type Procedure,
  type Step,
  verify,
} from '../../src/procedure/index.ts'

const title = { vi: 'Thử', en: 'Trial' }
const row = (amount: number, more: Partial<LimitRow> = {}): LimitRow => ({
  limit: { amount, unit: 'working-day' },
  basis: 'A',
  confidence: 'setting',
  ...more,
})
const step = (on: Step['on']): Step => ({ title, duty: 'clerk', on: on ?? {} })
const part = (name: string, within: LimitRule['within']): LimitRule => ({
  title,
  runsIn: [name],
  within,
  partOf: 'whole',
})

/** Three steps in a row, with a way back and a way aside; each step has its share of the whole. */
const line = (change: {
  readonly whole?: Partial<LimitRule>
  readonly parts?: Readonly<Record<string, LimitRule['within']>>
  readonly regimes?: Procedure['regimes']
}): Procedure => {
  const within = { a: [row(2)], b: [row(3)], c: [row(4)], ...change.parts }
  return {
    id: 'line',
    version: '1.0.0',
    title,
    clauses: [],
    basis: [],
    ...(change.regimes === undefined ? {} : { regimes: change.regimes }),
    roles: { clerk: { title } },
    facts: z.object({}),
    events: {
      on: { title, by: 'clerk' },
      back: { title, by: 'clerk' },
      aside: { title, by: 'clerk' },
    },
    limits: {
      whole: { title, runsIn: ['a', 'b', 'c'], pausesIn: ['aside'], within: [row(9)], ...change.whole },
      ...Object.fromEntries(Object.entries(within).map(([name, rows]) => [`of-${name}`, part(name, rows)])),
    },
    initial: 'a',
    steps: {
      a: step({ on: 'b' }),
      b: step({ on: 'c', back: 'a', aside: 'aside' }),
      aside: step({ on: 'c' }),
      c: step({ on: 'end', back: 'b' }),
      end: { title, outcome: 'done' },
    },
  }
}

const sums = (procedure: Procedure) =>
  verify(procedure)
    .issues.filter(({ code }) => code === 'QT302')
    .map(({ trace, received }) => `${received}: ${trace?.join(', ')}`)

test('shares that fill the whole exactly fit; loops count once', () => {
  expect(verify(line({})).issues).toEqual([])
})

test('one day less and they do not: the path says where the days go', () => {
  expect(sums(line({ whole: { within: [row(8)] } }))).toEqual(['9 ngày làm việc: a 2, b 3, c 4'])
  const { message } = verify(line({ whole: { within: [row(8)] } })).issues[0] ?? {}
  expect(message?.vi).toBe(
    'Tổng thời gian các bước (9 ngày làm việc) vượt "Thử" (8 ngày làm việc); đường đi: Thử 2 → Thử 3 → Thử 4.',
  )
})

test('a step in which the whole stands still adds nothing, one in which it runs does', () => {
  const aside = { aside: [row(50)] }
  expect(sums(line({ parts: aside }))).toEqual([])
  expect(sums(line({ parts: aside, whole: { runsIn: ['a', 'b', 'c', 'aside'], pausesIn: [] } }))).toEqual([
    '59 ngày làm việc: a 2, b 3, aside 50, c 4',
  ])
})

test('a step outside the whole ends the sum', () => {
  expect(sums(line({ whole: { runsIn: ['a', 'b'], within: [row(5)] } }))).toEqual([])
  expect(sums(line({ whole: { runsIn: ['a', 'b'], pausesIn: [], within: [row(4)] } }))).toEqual([
    '5 ngày làm việc: a 2, b 3',
  ])
})

test('an event that restarts the whole begins a new sum', () => {
  const restarts = ['on', 'back']
  expect(sums(line({ whole: { within: [row(4)], restarts } }))).toEqual([])
  expect(sums(line({ whole: { within: [row(3)], restarts } }))).toEqual(['4 ngày làm việc: c 4'])
})

test('an event that ends the whole cuts the sum, one that ends it under a condition may not', () => {
  expect(sums(line({ whole: { within: [row(4)], ends: ['on', 'back', 'aside'] } }))).toEqual([])
  const ends = [{ at: 'on', when: { any: [] } }] as const
  expect(sums(line({ whole: { within: [row(8)], ends } }))).toEqual(['9 ngày làm việc: a 2, b 3, c 4'])
})

test('each dated row is added up against the rows of its own days', () => {
  const dated = [row(4, { to: '2018-06-20' }), row(5, { from: '2018-06-21' })]
  const whole = [row(9, { to: '2018-06-20' }), row(10, { from: '2018-06-21' })]
  expect(sums(line({ parts: { c: dated }, whole: { within: whole } }))).toEqual([])
  expect(sums(line({ parts: { c: dated } }))).toEqual(['10 ngày làm việc: a 2, b 3, c 5'])
})

test('a row for one regime counts only there, and the finding says which', () => {
  const regimes = {
    old: { title, from: '2015-01-01', to: '2018-06-20', basis: 'A', confidence: 'setting' },
    new: { title, from: '2018-06-21', basis: 'A', confidence: 'setting' },
  } as const
  const tight = [row(3, { regime: 'new' }), row(9, { regime: 'old' })]
  const { issues } = verify(line({ regimes, whole: { within: tight } }))
  expect(issues.map(({ code, message }) => `${code} ${/new|old/.exec(message.en)?.[0]}`)).toEqual([
    'QT302 new',
  ])
})

test('units that compare are compared; hours of work against days of work', () => {
  const hours = [row(0, { limit: { amount: 32, unit: 'working-hour' } })]
  expect(verify(line({ parts: { c: hours } })).issues).toEqual([])
  expect(sums(line({ parts: { c: [row(0, { limit: { amount: 33, unit: 'working-hour' } })] } }))).toEqual([
    '9,125 ngày làm việc: a 2, b 3, c 4.125',
  ])
})

test('a number that a payload sets is tried on both sides of the bound', () => {
  const base = line({})
  const split: Procedure = {
    ...base,
    facts: z.object({ size: z.number().int().min(0).max(100).optional() }),
    events: {
      ...base.events,
      on: { title, by: 'clerk', payload: z.object({ size: z.number().int().min(0).max(100) }) },
    },
    steps: {
      ...base.steps,
      a: step({
        on: [
          { to: 'b', when: { below: { size: 7 } } },
          { to: 'big', when: { atLeast: { size: 7 } } },
        ],
      }),
      big: { title, outcome: 'refused' },
      c: step({
        back: 'b',
        on: [
          { to: 'end', when: { is: { size: 42 } } },
          { to: 'huge', when: { atLeast: { size: 101 } }, refuse: title },
        ],
      }),
      huge: { title, outcome: 'refused' },
    },
  }
  expect(verify(split).issues.map(({ code, path }) => `${code} ${path}`)).toEqual(['QT101 steps.huge'])
})

test('a gap of one number between two bounds is found', () => {
  const base = line({})
  const payload = z.object({ size: z.number().int().min(0) })
  const holed: Procedure = {
    ...base,
    facts: z.object({ size: z.number().int().min(0).max(100).optional() }),
    events: { ...base.events, on: { title, by: 'clerk', payload } },
    steps: {
      ...base.steps,
      a: step({
        on: [
          { to: 'b', when: { below: { size: 7 } } },
          { to: 'b', when: { atLeast: { size: 8 } } },
        ],
      }),
    },
  }
  expect(verify(holed).issues).toMatchObject([
    { code: 'QT108', path: 'steps.a.on.on', trace: [expect.stringMatching(/^on \{size: 7\}$/)] },
  ])
})

test('where there are too many ways to add them all up, the verdict says so', () => {
  const names = Array.from({ length: 12 }, (_, index) => `s${index + 100}`)
  const base = line({})
  const everywhere = Object.fromEntries(names.map((name) => [`to-${name}`, name]))
  const web: Procedure = {
    ...base,
    initial: 's100',
    events: Object.fromEntries([...names, 'end'].map((name) => [`to-${name}`, { title, by: 'clerk' }])),
    limits: {
      whole: { title, runsIn: names, within: [row(100)] },
      ...Object.fromEntries(names.map((name) => [`of-${name}`, part(name, [row(1)])])),
    },
    steps: {
      ...Object.fromEntries(names.map((name) => [name, step({ ...everywhere, 'to-end': 'end' })])),
      end: { title, outcome: 'done' },
    },
  }
  expect(verify(web).issues.map(({ code, path }) => `${code} ${path}`)).toEqual(['QT000 limits.whole'])
})
