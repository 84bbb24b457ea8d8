import { expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import { defineProcedure, type Procedure } from '../../src/procedure/index.ts'
import { leave } from './fixture.ts'

const text = { vi: 'a', en: 'a' }
const roles = { clerk: { title: text }, head: { title: text } }
const facts = z.object({ reason: z.string().optional(), count: z.number().optional() })
const events = {
  send: { title: text, by: 'clerk', payload: z.object({ reason: z.string() }) },
  sign: { title: text, by: 'head' },
} as const
const base = {
  id: 'p',
  version: '1.0.0',
  title: text,
  clauses: ['8.5.2'],
  basis: [],
  roles,
  facts,
  events,
} as const
const limits = {}
const steps = {
  drafting: { title: text, duty: 'clerk', on: { send: 'sent' } },
  sent: { title: text, duty: 'head', on: { sign: 'signed' } },
  signed: { title: text, outcome: 'done' },
} as const

test('a sound literal compiles and keeps its names', () => {
  const sound = defineProcedure({ ...base, limits, initial: 'drafting', steps })
  expectTypeOf(sound.initial).toEqualTypeOf<'drafting' | 'sent' | 'signed'>()
  expectTypeOf<keyof typeof sound.events>().toEqualTypeOf<'send' | 'sign'>()
  expectTypeOf(leave).toExtend<Procedure>()
})

test('a misspelt initial step', () => {
  // @ts-expect-error
  defineProcedure({ ...base, limits, initial: 'draftin', steps })
})

test('a misspelt target', () => {
  defineProcedure({
    ...base,
    limits,
    initial: 'drafting',
    steps: {
      ...steps,
      drafting: {
        title: text,
        duty: 'clerk',
        // @ts-expect-error
        on: { send: 'snet' },
      },
    },
  })
})

test('a misspelt target inside a guarded transition', () => {
  defineProcedure({
    ...base,
    limits,
    initial: 'drafting',
    steps: {
      ...steps,
      drafting: {
        title: text,
        duty: 'clerk',
        // @ts-expect-error
        on: { send: { to: 'snet', when: { given: 'reason' } } },
      },
    },
  })
})

test('a misspelt role of a step', () => {
  defineProcedure({
    ...base,
    limits,
    initial: 'drafting',
    // @ts-expect-error
    steps: { ...steps, sent: { title: text, duty: 'haed', on: { sign: 'signed' } } },
  })
})

test('a misspelt role of an event', () => {
  defineProcedure({
    ...base,
    limits,
    initial: 'drafting',
    // @ts-expect-error
    events: { ...events, sign: { title: text, by: 'haed' } },
    steps,
  })
})

test('a misspelt event', () => {
  defineProcedure({
    ...base,
    limits,
    initial: 'drafting',
    steps: {
      ...steps,
      // @ts-expect-error
      sent: { title: text, duty: 'head', on: { sgin: 'signed' } },
    },
  })
})

test('a misspelt clause', () => {
  defineProcedure({
    ...base,
    // @ts-expect-error
    clauses: ['8.5.9'],
    limits,
    initial: 'drafting',
    steps,
  })
})

test('a limit that runs in a step there is not', () => {
  defineProcedure({
    ...base,
    // @ts-expect-error
    limits: { answer: { title: text, runsIn: ['snet'], within: [] } },
    initial: 'drafting',
    steps,
  })
})

test('a condition on a limit there is not', () => {
  defineProcedure({
    ...base,
    limits: { answer: { title: text, runsIn: ['sent'], within: [] } },
    initial: 'drafting',
    steps: {
      ...steps,
      // @ts-expect-error
      sent: { title: text, duty: 'head', on: { sign: { to: 'signed', when: { lapsed: 'anwser' } } } },
    },
  })
})

test('a condition on a fact there is not, or of another type', () => {
  defineProcedure({
    ...base,
    limits,
    initial: 'drafting',
    steps: {
      ...steps,
      // @ts-expect-error
      sent: { title: text, duty: 'head', on: { sign: { to: 'signed', when: { below: { cuont: 1 } } } } },
    },
  })
  defineProcedure({
    ...base,
    limits,
    initial: 'drafting',
    steps: {
      ...steps,
      // @ts-expect-error
      sent: { title: text, duty: 'head', on: { sign: { to: 'signed', when: { is: { reason: 3 } } } } },
    },
  })
})

test('a payload field that no fact is named after, or of another type', () => {
  defineProcedure({
    ...base,
    // @ts-expect-error
    events: { ...events, send: { title: text, by: 'clerk', payload: z.object({ raeson: z.string() }) } },
    limits,
    initial: 'drafting',
    steps,
  })
  defineProcedure({
    ...base,
    // @ts-expect-error
    events: { ...events, send: { title: text, by: 'clerk', payload: z.object({ reason: z.number() }) } },
    limits,
    initial: 'drafting',
    steps,
  })
})

test('a missing translation', () => {
  defineProcedure({
    ...base,
    // @ts-expect-error
    title: { vi: 'Chỉ tiếng Việt' },
    limits,
    initial: 'drafting',
    steps,
  })
  defineProcedure({
    ...base,
    limits,
    initial: 'drafting',
    // @ts-expect-error
    steps: { ...steps, sent: { title: { en: 'Only English' }, duty: 'head', on: { sign: 'signed' } } },
  })
})

test('a step without a role, and a final step with one', () => {
  defineProcedure({
    ...base,
    limits,
    initial: 'drafting',
    // @ts-expect-error
    steps: { ...steps, sent: { title: text, on: { sign: 'signed' } } },
  })
})

test('separation of roles there are not', () => {
  defineProcedure({
    ...base,
    // @ts-expect-error
    separate: [['clerk', 'boss']],
    limits,
    initial: 'drafting',
    steps,
  })
})

test('a fact there is not, naming who may not report an event', () => {
  defineProcedure({
    ...base,
    // @ts-expect-error
    events: { ...base.events, sign: { title: text, by: 'head', notBy: 'writer' } },
    limits,
    initial: 'drafting',
    steps,
  })
})

test('a condition or an effect of two forms at once', () => {
  defineProcedure({
    ...base,
    limits,
    initial: 'drafting',
    steps: {
      ...steps,
      sent: {
        title: text,
        duty: 'head',
        on: {
          // @ts-expect-error
          sign: { to: 'signed', when: { below: { count: 3 }, given: 'reason' } },
        },
      },
    },
  })
  defineProcedure({
    ...base,
    limits,
    initial: 'drafting',
    steps: {
      ...steps,
      sent: {
        title: text,
        duty: 'head',
        on: {
          // @ts-expect-error
          sign: { to: 'signed', do: [{ increment: 'count', clear: 'reason' }] },
        },
      },
    },
  })
})
