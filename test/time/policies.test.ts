import { describe, expect, it } from 'vitest'
import type { Text } from '../../src/text/index.ts'
import {
  type DueOptions,
  days,
  defineCalendar,
  due,
  type Limit,
  type Policies,
  policies,
  resolvePolicies,
  sameDay,
  tryDue,
  vietnam,
  workingDays,
  years,
} from '../../src/time/index.ts'

const shortDays = defineCalendar({
  ...vietnam.definition,
  id: 'short',
  hours: [
    {
      sessions: [
        { start: 480, end: 690 },
        { start: 780, end: 990 },
      ],
    },
  ],
})

const cases: {
  readonly [Name in keyof Policies]: {
    readonly limit: Limit
    readonly from: string
    readonly options?: DueOptions
    readonly calendar?: typeof vietnam
    readonly results: { readonly [value: string]: string }
  }
} = {
  pauseArithmetic: {
    limit: workingDays(5),
    from: '2026-03-02',
    options: { pauses: [{ from: '2026-03-06', to: '2026-03-08' }] },
    results: {
      'event-day-counts': '2026-03-09T17:00:00+07:00',
      'resume-day-counts': '2026-03-10T17:00:00+07:00',
    },
  },
  workedSaturday: {
    limit: workingDays(5),
    from: '2026-08-17',
    results: { working: '2026-08-22T17:00:00+07:00', rest: '2026-08-24T17:00:00+07:00' },
  },
  halfDay: {
    limit: workingDays(0.5),
    from: '2026-03-02T08:00:00+07:00',
    calendar: shortDays,
    results: { 'four-hours': '2026-03-02T13:30:00+07:00', 'share-of-day': '2026-03-02T11:30:00+07:00' },
  },
  cutoffExact: {
    limit: sameDay({ after: '15:00' }),
    from: '2026-03-02T15:00:00+07:00',
    results: { 'in-time': '2026-03-02T17:00:00+07:00', late: '2026-03-03T17:00:00+07:00' },
  },
  leapDay: {
    limit: years(1),
    from: '2024-02-29',
    results: {
      'last-of-february': '2025-02-28T17:00:00+07:00',
      'first-of-march': '2025-03-03T17:00:00+07:00',
    },
  },
  endOfDay: {
    limit: workingDays(1),
    from: '2026-03-02',
    results: { 'office-close': '2026-03-03T17:00:00+07:00', midnight: '2026-03-03T23:59:59+07:00' },
  },
  rollOnSwapOff: {
    limit: days(4),
    from: '2025-12-29',
    results: { roll: '2026-01-05T17:00:00+07:00', stay: '2026-01-02T17:00:00+07:00' },
  },
}

const names = Object.keys(policies).filter((name): name is keyof Policies => name in policies)

describe.each(names)('policy %s', (name) => {
  const { limit, from, options = {}, calendar = vietnam, results } = cases[name]
  const policy = policies[name]

  it('has a result for each value', () =>
    expect(Object.keys(results).toSorted()).toEqual([...policy.values].toSorted()))

  it.each(Object.entries(results))('%s', (value, expected) => {
    const found = due(limit, from, calendar, { ...options, policies: { [name]: value } })
    expect(found.dueAt).toBe(expected)
    expect(found.why.some(({ code }) => code === 'policy')).toBe(value !== policy.default)
  })

  it('takes its default when none is chosen, and says why in both languages', () => {
    expect(due(limit, from, calendar, options).dueAt).toBe(results[policy.default])
    expect(policy.reason.vi && policy.reason.en && policy.name.vi && policy.name.en).toBeTruthy()
  })

  it('changes the result', () => expect(new Set(Object.values(results)).size).toBe(policy.values.length))
})

describe('policies that arrive as data', () => {
  const chosen = (json: string) =>
    tryDue(workingDays(1), '2026-03-02', vietnam, { policies: JSON.parse(json) })

  it('are refused with the values that exist', () => {
    expect(chosen('{"endOfDay":"zzz"}')).toEqual({
      ok: false,
      issues: [
        {
          code: 'policy-unknown',
          path: 'policies.endOfDay',
          message: {
            vi: 'policies.endOfDay không có "zzz"; chọn office-close (hết giờ làm việc), midnight (24 giờ)',
            en: 'policies.endOfDay has no "zzz"; choose office-close (close of office), midnight (24:00)',
          },
          expected: ['office-close', 'midnight'],
          received: 'zzz',
        },
      ],
    })
    expect(chosen('{"endOfDay":null}')).toMatchObject({
      issues: [{ code: 'policy-unknown', received: 'null' }],
    })
    expect(chosen('{"endOfDay":"toString"}')).toMatchObject({ issues: [{ code: 'policy-unknown' }] })
  })

  it.each(['{"endofday":"midnight"}', '{"toString":"midnight"}'])(
    'are refused with the names that exist: %s',
    (json) =>
      expect(chosen(json)).toMatchObject({
        ok: false,
        issues: [{ code: 'policy-unknown', expected: names }],
      }),
  )

  it('count as not chosen when a value is left out', () => {
    const given: { readonly policies: object } = { policies: { endOfDay: undefined } }
    expect(tryDue(workingDays(1), '2026-03-02', vietnam, given).ok).toBe(true)
    expect(() => resolvePolicies(JSON.parse('{"halfDay":1}'))).toThrow('halfDay')
  })
})

describe('policies for people', () => {
  it('are shown in words, in both languages', () => {
    for (const name of names) {
      const { limit, from, options = {}, calendar = vietnam } = cases[name]
      for (const value of policies[name].values) {
        const { why } = due(limit, from, calendar, { ...options, policies: { [name]: value } })
        const said = why.find(({ code }) => code === 'policy')?.text
        const words: { readonly [value: string]: Text } = policies[name].words
        expect(Boolean(words[value]?.vi && words[value].en)).toBe(true)
        if (said === undefined) continue
        expect(said.vi).toBe(`Cách tính đã chọn, ${policies[name].name.vi}: ${words[value]?.vi}`)
        expect(said.en).toBe(`Chosen policy, ${policies[name].name.en}: ${words[value]?.en}`)
        expect(said.vi + said.en).not.toContain(value.includes('-') ? value : `: ${value}.`)
      }
      expect(policies[name].reason.vi + policies[name].reason.en).not.toContain('midnight')
    }
  })
})
