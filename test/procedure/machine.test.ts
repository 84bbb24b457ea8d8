import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createActor, initialTransition, transition } from 'xstate'
import { attempt, initialState, machineOf, type Procedure, tableOf } from '../../src/procedure/index.ts'
import { leave } from './fixture.ts'
import { appraisal } from './together.ts'

/** Step and pending parts as XState has them. */
const standing = (value: unknown): { step: string; pending: string[] } => {
  if (typeof value === 'string') return { step: value, pending: [] }
  const [step = '', parts] = Object.entries(value ?? {})[0] ?? []
  const pending = Object.entries(parts ?? {}).filter(([, state]) => state === 'pending')
  return { step, pending: pending.map(([part]) => part) }
}

const payloads: Record<string, fc.Arbitrary<Record<string, unknown>>> = {
  check: fc.record({ verify: fc.boolean(), consult: fc.boolean() }),
  answered: fc.record({ opinion: fc.constantFrom('', 'đồng ý') }),
  ask: fc.constant({ reason: 'việc riêng', days: 2 }),
}

const run = (procedure: Procedure, limits: string[], regimes: string[]) =>
  fc.assert(
    fc.property(
      fc.constantFrom(...regimes),
      fc.boolean(),
      fc.array(
        fc
          .constantFrom(...Object.keys(procedure.events))
          .chain((type) =>
            fc.tuple(fc.constant(type), payloads[type] ?? fc.constant({}), fc.subarray(limits)),
          ),
        { maxLength: 25 },
      ),
      (regime, strict, events) => {
        const machine = machineOf(procedure)
        const table = tableOf(procedure)
        const settings = { strict }
        let [snapshot] = initialTransition(machine, { regime, settings })
        let state = initialState(table, {}, { regime, settings, lapsed: [] })
        for (const [type, payload, lapsed] of events) {
          const tried = attempt(table, state, type, payload, { regime, settings, lapsed })
          const [next] = transition(machine, snapshot, { type, ...payload, lapsed })
          if (tried.accepted) state = tried.state
          expect({ ...standing(next.value), facts: next.context.facts }).toEqual(state)
          snapshot = next
        }
      },
    ),
    { numRuns: 300, seed: 7 },
  )

describe('the XState machine and the compact table mean the same', () => {
  test('a loop with a counted guard', () => run(leave, ['answer'], ['none']))
  test('parts side by side, regimes, settings, lapses and shared events', () =>
    run(appraisal, ['total'], ['old', 'new']))
})

test('the machine is typed by the procedure', () => {
  const [start] = initialTransition(machineOf(leave), {})
  const [next] = transition(machineOf(leave), start, { type: 'ask', reason: 'việc riêng', days: 1 })
  expect(next.value).toBe('asked')
  expect(next.context.facts).toEqual({ reason: 'việc riêng', days: 1 })
  // @ts-expect-error
  transition(machineOf(leave), start, { type: 'aks' })
})

test('an actor runs it without any input', () => {
  const actor = createActor(machineOf(leave)).start()
  actor.send({ type: 'ask', reason: 'việc riêng', days: 1 })
  expect(actor.getSnapshot().matches('asked')).toBe(true)
})

test('a refused event leaves the snapshot as it was', () => {
  const [start] = initialTransition(machineOf(leave), {})
  const [next] = transition(machineOf(leave), start, { type: 'approve' })
  expect(next).toBe(start)
})
