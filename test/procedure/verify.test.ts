import { describe, expect, test } from 'vitest'
import {
  attempt,
  initialState,
  type Procedure,
  rules,
  type Step,
  tableOf,
  verify,
} from '../../src/procedure/index.ts'
import { but, good, mutants, sideBySide } from './mutants.ts'

const title = { vi: 'Thử', en: 'Trial' }
const codes = (procedure: Procedure) => verify(procedure).issues.map(({ code, path }) => `${code} ${path}`)

describe('good procedures are clean', () => {
  test('a loop with a counted guard, looked at exactly', () => {
    expect(verify(good)).toMatchObject({ issues: [], accepted: [], exact: true })
  })
  test('parts, regimes, settings; a guard that asks the time makes it an over-approximation', () => {
    const { issues, exact, assumptions } = verify(sideBySide)
    expect(issues).toEqual([])
    expect(exact).toBe(false)
    expect(assumptions).toHaveLength(2)
  })
})

describe('every seeded fault is found at its place', () => {
  test.each(mutants)('$code at $path', ({ code, path, trace, procedure }) => {
    const found = verify(procedure).issues.find((issue) => issue.code === code && issue.path === path)
    expect(found, codes(procedure).join('\n')).toBeDefined()
    expect(found?.message.vi).not.toBe(found?.message.en)
    if (trace !== undefined) expect(found?.trace).toEqual(trace)
  })
  test('each rule but the bound on states has its mutant, and its title', () => {
    const tried = new Set(mutants.map(({ code }) => code))
    expect(Object.keys(rules).filter((code) => !tried.has(code))).toEqual(['QT000', 'QT201'])
  })
})

test('a step that nobody owes, as untyped data may have it', () => {
  const bare: Step = JSON.parse(JSON.stringify({ title, on: { approve: 'approved', giveBack: 'draft' } }))
  expect(codes(but(good, { steps: { asked: bare } }))).toContain('QT201 steps.asked.duty')
})

test('an accepted deviation is listed apart, with its reason kept in the procedure', () => {
  const lost = but(good, {
    steps: { lost: { title, duty: 'officer', unlimited: title, on: { ask: 'asked' } } },
    accepted: [{ code: 'QT101', path: 'steps.lost', reason: title }],
  })
  const { issues, accepted } = verify(lost)
  expect(issues).toEqual([])
  expect(accepted.map(({ code, path }) => `${code} ${path}`)).toEqual(['QT101 steps.lost'])
})

test('an unknown name comes with the names there are and the one that was meant', () => {
  const [issue] = verify(but(good, { initial: 'darft' })).issues
  expect(issue?.message.vi).toBe(
    '"darft" không phải bước đã khai báo. Có phải "draft"? Có: draft, asked, approved.',
  )
  expect(issue?.expected).toEqual(['draft', 'asked', 'approved'])
})

test('a guard gap on a payload tells the values that decide', () => {
  const gap = but(sideBySide, {
    steps: {
      open: {
        title,
        duty: 'officer',
        on: {
          check: [{ to: 'asking', when: { any: [{ is: { verify: true } }, { is: { consult: true } }] } }],
        },
      },
    },
  })
  const found = verify(gap).issues.find(({ code }) => code === 'QT108')
  expect(found?.trace).toEqual(['open {regime: "old"}', 'check {verify: false, consult: false}'])
})

test('a guard that hangs on the regime, and on a setting, is tried under each', () => {
  const stuck = but(sideBySide, {
    across: [],
    steps: {
      ready: {
        title,
        duty: 'leader',
        on: {
          sign: {
            to: 'signed',
            when: { any: [{ regime: 'old' }, { setting: { strict: true } }] },
            refuse: title,
          },
        },
      },
    },
  })
  const found = verify(stuck).issues.find(({ code }) => code === 'QT102')
  expect(found).toMatchObject({ path: 'steps.ready' })
  expect(found?.trace?.[0]).toBe('open {regime: "new", strict: false}')
})

test('a fact that only the opening can tell is tried with every value', () => {
  const { issues } = verify(
    but(good, {
      steps: {
        draft: {
          title,
          duty: 'officer',
          unlimited: title,
          on: { ask: { to: 'asked', when: { is: { returns: 7 } }, refuse: title } },
        },
        asked: { title, duty: 'head', on: { approve: 'approved', giveBack: 'draft' } },
      },
    }),
  )
  expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(['QT102 steps.draft'])
})

test('forty steps and forty events are verified in a fraction of a second', () => {
  const names = Array.from({ length: 40 }, (_, index) => `s${index + 100}`)
  const next = (index: number) => names[index + 1] ?? 'approved'
  const big = but(good, {
    initial: 's100',
    limits: { answer: { title, runsIn: names, within: [] } },
    events: Object.fromEntries(names.map((name) => [`e-${name}`, { title, by: ['officer', 'head'] }])),
    steps: Object.fromEntries(
      names.map((name, index) => [
        name,
        {
          title,
          duty: 'officer',
          on: {
            [`e-${name}`]: { to: next(index), do: [{ increment: 'returns' }] },
            giveBack: { to: 's100', when: { below: { returns: 30 } }, refuse: title },
            approve: { to: 'approved', when: { atLeast: { returns: 30 } }, refuse: title },
          },
        },
      ]),
    ),
  })
  const start = performance.now()
  const { states } = verify(big)
  expect(states).toBeGreaterThan(500)
  expect(performance.now() - start).toBeLessThan(1000)
})

test('the trace of a dead end replays to the step it names', () => {
  const mutant = mutants.find(({ code }) => code === 'QT102')?.procedure ?? good
  const trace = verify(mutant).issues.find(({ code }) => code === 'QT102')?.trace ?? []
  const around = { regime: null, settings: {}, lapsed: [] }
  let state = initialState(tableOf(mutant), {}, around)
  for (const event of trace) {
    const tried = attempt(tableOf(mutant), state, event, {}, around)
    if (tried.accepted) state = tried.state
  }
  expect(state.step).toBe('asked')
})
