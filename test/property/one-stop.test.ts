import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { oneStop } from '../../processes/public-service/one-stop.ts'
import { type Dossier, open, replay, tryAdvance } from '../../src/dossier/index.ts'
import {
  attempt,
  initialState,
  machineOf,
  type Procedure,
  rolesOf,
  tableOf,
} from '../../src/procedure/index.ts'
import { arbitraryEvent } from '../../src/testing/index.ts'

const procedure: Procedure = oneStop
const receipts = ['2010-05-04', '2016-05-04', '2019-03-04', '2025-07-07', '2026-08-05']

const momentAfter = (day: string, hours: number): string =>
  new Date(Date.parse(`${day}T09:00:00+07:00`) + hours * 3_600_000).toISOString().replace('.000Z', '+00:00')

/** A dossier after whatever was accepted among random events, each by one person for the role that may report it. */
const wander = (day: string, events: readonly { readonly type: string }[], hours: number): Dossier => {
  const start = open(procedure, {
    id: 'H58-1',
    at: momentAfter(day, 0),
    by: { id: 'receiver', roles: ['receiver'] },
    facts: { channel: 'online', instant: true },
  })
  return events.reduce((dossier, event, index) => {
    const role = rolesOf(procedure, event.type)[index % 2] ?? rolesOf(procedure, event.type)[0] ?? ''
    const tried = tryAdvance(dossier, event, {
      at: momentAfter(day, (index + 1) * hours),
      by: { id: role, roles: [role] },
    })
    return tried.ok ? tried.value : dossier
  }, start)
}

const wandering = fc.tuple(
  fc.constantFrom(...receipts),
  fc.array(arbitraryEvent(fc, procedure), { minLength: 30, maxLength: 120 }),
  fc.constantFrom(1, 5, 30),
)

const count = (dossier: Dossier, event: string, from?: string): number =>
  dossier.journal.filter((entry) => entry.event === event && (from === undefined || entry.from === from))
    .length

describe('whatever is reported at the one-stop desk', () => {
  test('since Decree 61 each supplement is asked for at most once, and an apology is given at most once', () => {
    fc.assert(
      fc.property(wandering, ([day, events, hours]) => {
        const dossier = wander(day, events, hours)
        if (day < '2018-06-21') return
        expect(count(dossier, 'requestIntakeSupplement')).toBeLessThanOrEqual(1)
        expect(count(dossier, 'requestSupplement')).toBeLessThanOrEqual(1)
        expect(count(dossier, 'apologise')).toBeLessThanOrEqual(1)
      }),
      { numRuns: 60, seed: 11 },
    )
  })

  test('stopping, automatic closing and correction happen only since Decree 118', () => {
    fc.assert(
      fc.property(wandering, ([day, events, hours]) => {
        const dossier = wander(day, events, hours)
        if (day >= '2025-07-01') return
        for (const event of ['stop', 'closeInactive', 'reportError', 'amend'])
          expect(count(dossier, event)).toBe(0)
      }),
      { numRuns: 60, seed: 12 },
    )
  })

  test('the journal alone gives the same dossier again', () => {
    fc.assert(
      fc.property(wandering, ([day, events, hours]) => {
        const dossier = wander(day, events, hours)
        const again = replay(procedure, dossier.journal)
        expect(again.ok ? again.value : again.issues).toEqual(dossier)
      }),
      { numRuns: 30, seed: 13 },
    )
  })

  test('the XState machine is where the dossier is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(procedure.regimes ?? {})),
        fc.array(
          fc.tuple(
            arbitraryEvent(fc, procedure),
            fc.subarray(['consultation', 'apology', 'supplementByApplicant']),
          ),
          {
            maxLength: 80,
          },
        ),
        (regime, events) => {
          const machine = machineOf(procedure)
          const table = tableOf(procedure)
          const settings = { financePause: true, silenceIsConsent: true }
          let [snapshot] = initialTransition(machine, { regime, settings })
          let state = initialState(table, {}, { regime, settings, lapsed: [] })
          for (const [{ type, ...payload }, lapsed] of events) {
            const tried = attempt(table, state, type, payload, { regime, settings, lapsed })
            if (tried.accepted) state = tried.state
            const [next] = transition(machine, snapshot, { type, ...payload, lapsed })
            snapshot = next
            const value: unknown = next.value
            expect(typeof value === 'string' ? value : Object.keys(value ?? {})[0]).toBe(state.step)
            expect(next.context.facts).toEqual(state.facts)
          }
        },
      ),
      { numRuns: 60, seed: 14 },
    )
  })
})
