import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod'
import {
  attempt,
  type Condition,
  initialState,
  type Procedure,
  type State,
  type Step,
  type Surroundings,
  stepOf,
  type Transition,
  tableOf,
  verify,
} from '../../src/procedure/index.ts'
import { sideBySide } from './mutants.ts'

const title = { vi: 'Thử', en: 'Trial' }
const around: Surroundings = { regime: null, settings: {}, lapsed: [] }

const atom: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  { is: { flag: true } },
  { is: { flag: false } },
  { is: { note: 'x' } },
  { given: 'note' },
  { given: 'list' },
  { below: { count: 2 } },
  { atLeast: { count: 1 } },
)
const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 4, arbitrary: atom },
  { weight: 1, arbitrary: atom.map((not): Condition => ({ not })) },
  { weight: 1, arbitrary: fc.tuple(atom, atom).map((all): Condition => ({ all })) },
  { weight: 1, arbitrary: fc.tuple(atom, atom).map((any): Condition => ({ any })) },
)
const stepNames = ['s0', 's1', 's2', 's3', 'end'] as const
const eventNames = ['tell', 'write', 'tick'] as const
const transition: fc.Arbitrary<Transition> = fc.record(
  {
    to: fc.constantFrom(...stepNames),
    when: condition,
    do: fc.array(
      fc.constantFrom(
        { increment: 'count' },
        { clear: 'note' },
        { set: { flag: true } },
        { append: { from: 'note', to: 'list' } },
      ),
      { maxLength: 2 },
    ),
    refuse: fc.constant(title),
  },
  { requiredKeys: [] },
)
const working: fc.Arbitrary<Step> = fc
  .dictionary(fc.constantFrom(...eventNames), fc.array(transition, { minLength: 1, maxLength: 2 }), {
    maxKeys: 2,
  })
  .map((on) => ({ title, duty: 'clerk', unlimited: title, on }))
const apart: fc.Arbitrary<Step> = fc
  .record({ next: fc.constantFrom('s0', 's2', 's3', 'end'), first: condition, second: condition })
  .map(({ next, first, second }) => ({
    title,
    duty: 'clerk',
    unlimited: title,
    next,
    together: {
      first: { title, duty: 'clerk', finishes: 'tell', when: first },
      second: { title, duty: 'clerk', finishes: 'tick', when: second },
    },
  }))

const procedures: fc.Arbitrary<Procedure> = fc
  .record({ s0: working, s1: fc.oneof(working, apart), s2: working, s3: working })
  .map((steps) => ({
    id: 'random',
    version: '1.0.0',
    title,
    clauses: [],
    basis: [],
    roles: { clerk: { title } },
    facts: z.object({
      flag: z.boolean().optional(),
      note: z.string().optional(),
      count: z.number().optional(),
      list: z.array(z.string()).optional(),
    }),
    events: {
      tell: { title, by: 'clerk', payload: z.object({ flag: z.boolean().optional() }) },
      write: { title, by: 'clerk', payload: z.object({ note: z.string() }) },
      tick: { title, by: 'clerk' },
    },
    limits: {},
    initial: 's0',
    steps: {
      ...steps,
      end: { title, outcome: 'done' },
      // Nobody comes here: it only makes every fact one that the way may write.
      limbo: {
        title,
        duty: 'clerk',
        unlimited: title,
        on: { tick: { to: 'end', do: [{ increment: 'count' }, { append: { from: 'note', to: 'list' } }] } },
      },
    },
  }))

const payloads: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  tell: [{}, { flag: true }, { flag: false }],
  write: [{ note: '' }, { note: 'x' }, { note: 'y' }],
  tick: [{}],
}

/** What the states of a procedure come to, by walking every one of them without any cleverness. */
const naively = (procedure: Procedure) => {
  const table = tableOf(procedure)
  const plain = ({ facts, ...state }: State): State => {
    const { count, list } = facts
    return {
      ...state,
      facts: {
        ...facts,
        ...(typeof count === 'number' ? { count: Math.min(count, 5) } : {}),
        ...(Array.isArray(list) ? { list: list.slice(0, 1) } : {}),
      },
    }
  }
  const keyOf = (state: State) =>
    JSON.stringify([state.step, state.pending, Object.entries(state.facts).sort()])
  const start = plain(initialState(table, {}, around))
  const states = new Map([[keyOf(start), start]])
  const arrows = new Map<string, Set<string>>()
  const accepted = new Set<string>()
  const refused = new Set<string>()
  for (const [key, state] of states) {
    const leads = new Set<string>()
    for (const [event, choices] of Object.entries(payloads))
      for (const payload of choices) {
        const tried = attempt(table, state, event, payload, around)
        if (tried.accepted) {
          const next = plain(tried.state)
          states.set(keyOf(next), states.get(keyOf(next)) ?? next)
          leads.add(keyOf(next))
          accepted.add(event)
        } else if (tried.refusal === 'guard' && tried.transitions.at(-1)?.refuse === undefined)
          refused.add(`${state.step} ${event}`)
      }
    arrows.set(key, leads)
  }
  const isEnd = (state: State) => stepOf(procedure, state.step)?.outcome !== undefined
  const dead = [...states].filter(([key, state]) => !isEnd(state) && arrows.get(key)?.size === 0)
  const fine = new Set([...[...states].filter(([, state]) => isEnd(state)), ...dead].map(([key]) => key))
  for (let size = -1; size !== fine.size; ) {
    size = fine.size
    for (const [key, leads] of arrows) if ([...leads].some((each) => fine.has(each))) fine.add(key)
  }
  return {
    reached: new Set([...states.values()].map(({ step }) => step)),
    dead: new Set(dead.map(([, { step }]) => step)),
    trapped: [...states.keys()].some((key) => !fine.has(key)),
    accepted,
    refused,
  }
}

/** Whether a part of two steps that lead to each other at once would never come to rest. */
const rests = (procedure: Procedure) => !verify(procedure).issues.some(({ code }) => code === 'QT110')

const readMove = (line: string) => {
  const [, event = '', fields = '', lapsed = ''] =
    /^([\w-]+)(?: \{(.*)\})?(?: \[lapsed: (.*)\])?$/.exec(line) ?? []
  const payload: Record<string, unknown> = JSON.parse(`{${fields.replace(/(\w+): /g, '"$1": ')}}`)
  return { event, payload, lapsed: lapsed === '' ? [] : lapsed.split(', ') }
}

/** Plays a printed trace; the states it passes, and whether the last move was accepted. */
const play = (procedure: Procedure, trace: readonly string[]) => {
  const moves = trace.map(readMove)
  const opened = moves[0]?.event === 'open' ? moves.shift()?.payload : undefined
  const { regime = null, ...rest } = opened ?? {}
  const settings = Object.fromEntries(
    Object.entries(procedure.settings ?? {}).map(([name, s]) => [name, s.default]),
  )
  const surroundings = { regime: typeof regime === 'string' ? regime : null, settings: { ...settings } }
  const facts: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(rest))
    if (name in settings && typeof value === 'boolean') surroundings.settings[name] = value
    else facts[name] = value
  const table = tableOf(procedure)
  let state = initialState(table, facts, { ...surroundings, lapsed: [] })
  let last = true
  for (const { event, payload, lapsed } of moves) {
    const tried = attempt(table, state, event, payload, { ...surroundings, lapsed })
    last = tried.accepted
    if (tried.accepted) state = tried.state
  }
  return { state, last }
}

const pathsOf = (procedure: Procedure, code: string) =>
  new Set(
    verify(procedure)
      .issues.filter((issue) => issue.code === code)
      .map(({ path }) => path),
  )

test('on random procedures the proof agrees with walking every state naively', () => {
  fc.assert(
    fc.property(procedures, (procedure) => {
      fc.pre(rests(procedure))
      const plain = naively(procedure)
      const steps = Object.keys(procedure.steps)
      expect(pathsOf(procedure, 'QT101')).toEqual(
        new Set(steps.filter((step) => !plain.reached.has(step)).map((step) => `steps.${step}`)),
      )
      expect(pathsOf(procedure, 'QT102')).toEqual(new Set([...plain.dead].map((step) => `steps.${step}`)))
      expect(pathsOf(procedure, 'QT103').size > 0).toBe(plain.trapped)
      for (const path of pathsOf(procedure, 'QT105')) expect(plain.accepted.has(path.slice(7))).toBe(false)
      expect(pathsOf(procedure, 'QT108')).toEqual(
        new Set([...plain.refused].map((place) => `steps.${place.replace(' ', '.on.')}`)),
      )
    }),
    { numRuns: 400, seed: 11 },
  )
})

test('every printed trace replays to what it claims', () => {
  let played = 0
  fc.assert(
    fc.property(procedures, (procedure) => {
      for (const { code, path, trace } of verify(procedure).issues) {
        if (trace === undefined) continue
        played++
        const { state, last } = play(procedure, trace)
        expect(path.startsWith(`steps.${state.step}`)).toBe(true)
        expect(last).toBe(code !== 'QT108')
      }
    }),
    { numRuns: 300, seed: 12 },
  )
  expect(played).toBeGreaterThan(200)
})

test('a trace with regime, setting and a lapse replays too', () => {
  const stuck: Procedure = {
    ...sideBySide,
    across: [],
    steps: {
      ...sideBySide.steps,
      ready: {
        title,
        duty: 'leader',
        on: { sign: { to: 'limbo', when: { lapsed: 'total' }, refuse: title } },
      },
      limbo: {
        title,
        duty: 'leader',
        on: {
          sign: {
            to: 'signed',
            when: { all: [{ regime: 'old' }, { setting: { strict: true } }] },
            refuse: title,
          },
        },
      },
    },
  }
  const found = verify(stuck).issues.find(({ code }) => code === 'QT102')
  expect(found?.trace?.at(-1)).toBe('sign [lapsed: total]')
  const { state, last } = play(stuck, found?.trace ?? [])
  expect({ step: state.step, last }).toEqual({ step: 'limbo', last: true })
})

test('a random walk never reaches a step that is called unreachable', () => {
  fc.assert(
    fc.property(
      procedures,
      fc.array(fc.tuple(fc.constantFrom(...eventNames), fc.boolean(), fc.string({ maxLength: 2 })), {
        maxLength: 30,
      }),
      (procedure, events) => {
        fc.pre(rests(procedure))
        const unreachable = pathsOf(procedure, 'QT101')
        const table = tableOf(procedure)
        let state = initialState(table, {}, around)
        for (const [event, flag, note] of events) {
          const payload = event === 'tell' ? { flag } : event === 'write' ? { note } : {}
          const tried = attempt(table, state, event, payload, around)
          if (tried.accepted) state = tried.state
          expect(unreachable.has(`steps.${state.step}`)).toBe(false)
        }
      },
    ),
    { numRuns: 300, seed: 13 },
  )
})
