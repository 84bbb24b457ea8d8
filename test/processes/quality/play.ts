import { describe, expect, test } from 'vitest'
import {
  type Actor,
  type Dossier,
  deadlines,
  type Opening,
  open,
  replay,
  systemActor,
  tryAdvance,
} from '../../../src/dossier/index.ts'
import type { Result } from '../../../src/issue/index.ts'
import {
  type EventOf,
  eventsOf,
  type Names,
  type Outcome,
  type Procedure,
  parseProcedure,
  partsOf,
  procedureJson,
  transitionsOf,
  verify,
} from '../../../src/procedure/index.ts'
import { vietnam } from '../../../src/time/index.ts'

/** The names of a procedure: `NamesIn<typeof training>`. */
export type NamesIn<P> = P extends Procedure<infer N> ? N : never

/** When (office time of Vietnam, `2026-02-06 09:15`), who (a role, or a person with roles), what. */
export type Row<N extends Names> = readonly [at: string, who: N['role'] | 'system' | Actor, event: EventOf<N>]

/** How one limit should stand at the end: state, due day, and whether it is late. */
export interface Expected<N extends Names> {
  readonly limit: N['limit']
  readonly state: 'running' | 'paused' | 'met' | 'lapsed' | 'void'
  readonly due: string
  readonly late?: boolean
}

/** One rule as a dossier: how it opens, what happens, what is refused then, and what must hold. */
export interface Scenario<N extends Names> {
  /** The rule in words, with its article. */
  readonly name: string
  /** When the dossier was received and, unless `at` says otherwise, opened. */
  readonly received: string
  readonly at?: string
  /** Who opens it; the role the scenarios are played with otherwise. */
  readonly by?: N['role'] | Actor
  readonly facts?: Opening<N>['facts']
  readonly settings?: Opening<N>['settings']
  readonly limits?: Opening<N>['limits']
  readonly events: readonly Row<N>[]
  /** Events tried one by one on the dossier as it stands at the end; each is refused with a piece of the reason. */
  readonly refused?: readonly { readonly row: Row<N>; readonly because: string }[]
  readonly regime?: N['regime']
  readonly step: N['step']
  readonly outcome?: Outcome
  readonly holding?: { readonly [F in keyof N['facts']]?: N['facts'][F] }
  /** When the deadlines are judged; the last event otherwise. */
  readonly now?: string
  readonly deadlines?: readonly Expected<N>[]
  /** Limits that must not be there. */
  readonly unbound?: readonly N['limit'][]
}

/** Scenarios by the part of the procedure they tell of. */
export type Groups<N extends Names> = { readonly [group: string]: readonly Scenario<N>[] }

/** `2026-02-06 09:15` in Vietnam as a moment. */
export const momentOf = (at: string): string => `${at.replace(' ', 'T')}:00+07:00`

/** One person for each role, so that separation of duties is kept. */
export const actorOf = (who: string | Actor): Actor => {
  if (typeof who !== 'string') return who
  return who === 'system' ? systemActor : { id: `${who}-1`, name: who, roles: [who] }
}

/** Reports one event of a scenario. */
export const send = <N extends Names>(dossier: Dossier<N>, [at, who, event]: Row<N>): Result<Dossier<N>> =>
  tryAdvance(dossier, event, { at: momentOf(at), by: actorOf(who) })

/** Plays a scenario up to what is refused; throws when an event on the way is refused. */
export const play = <N extends Names>(
  procedure: Procedure<N>,
  opener: N['role'],
  scenario: Omit<Scenario<N>, 'name' | 'step'>,
): Dossier<N> => {
  const { facts, settings, limits, received, at = received, by = opener } = scenario
  let dossier = open(procedure, {
    id: 'HS-0001',
    at: momentOf(at),
    received: momentOf(received),
    by: actorOf(by),
    ...(facts === undefined ? {} : { facts }),
    ...(settings === undefined ? {} : { settings }),
    ...(limits === undefined ? {} : { limits }),
  })
  for (const row of scenario.events) {
    const next = send(dossier, row)
    if (!next.ok)
      throw new Error(`${row[0]} ${row[2].type}: ${next.issues.map(({ message }) => message.vi).join('; ')}`)
    dossier = next.value
  }
  return dossier
}

/** Every reason for refusing that a procedure states, in Vietnamese. */
const reasonsOf = (procedure: Procedure): ReadonlySet<string> =>
  new Set(
    Object.keys(procedure.steps).flatMap((step) =>
      eventsOf(procedure, step).flatMap((event) =>
        transitionsOf(procedure, step, event).flatMap(({ refuse }) =>
          [refuse ?? []].flat().map(({ vi }) => vi),
        ),
      ),
    ),
  )

/** Every `step event next` of the steps' own events; events that several steps share count once, by their name. */
const arcsOf = (procedure: Procedure): readonly string[] => {
  const shared = new Set((procedure.across ?? []).flatMap(({ on }) => Object.keys(on)))
  return Object.keys(procedure.steps).flatMap((step) =>
    eventsOf(procedure, step)
      .filter(
        (event) =>
          !shared.has(event) && partsOf(procedure, step).every(([, part]) => part.finishes !== event),
      )
      .flatMap((event) =>
        transitionsOf(procedure, step, event).map(({ to }) => `${step} ${event} ${to ?? step}`),
      ),
  )
}

const rowsOf = ({ within }: Procedure['limits'][string]): readonly { readonly basis: string }[] => {
  if ('rows' in within) return within.rows
  return 'basis' in within ? [within] : within
}

/**
 * Registers the tests of a procedure: each scenario holds, its journal replays to the same dossier, every transition
 * is walked, every event happens, every refusal is met, every row of every limit binds somewhere, every limit is judged by
 * its due day, and the procedure survives its JSON and is verified without a finding.
 */
export function proveByScenarios<N extends Names>(
  procedure: Procedure<N>,
  opener: N['role'],
  groups: Groups<N>,
): void
export function proveByScenarios(procedure: Procedure, opener: string, groups: Groups<Names>): void {
  const scenarios = Object.values(groups).flat()
  const run = (scenario: Scenario<Names>) => play(procedure, opener, scenario)

  describe.each(Object.entries(groups))(`${procedure.id}: %s`, (_, group) => {
    test.each(group)('$name', (scenario) => {
      const dossier = run(scenario)
      expect(dossier.step).toBe(scenario.step)
      expect(dossier.outcome).toBe(scenario.outcome ?? null)
      if (scenario.regime !== undefined) expect(dossier.regime).toBe(scenario.regime)
      expect(dossier.facts).toMatchObject(scenario.holding ?? {})
      const now = momentOf(scenario.now ?? scenario.events.at(-1)?.[0] ?? scenario.at ?? scenario.received)
      const all = deadlines(dossier, vietnam, now)
      for (const { limit, ...expected } of scenario.deadlines ?? []) {
        const found = all.findLast((deadline) => deadline.limit === limit)
        expect({ limit, ...found }).toMatchObject({ limit, ...expected })
      }
      const bound: readonly string[] = all.map(({ limit }) => limit)
      for (const limit of scenario.unbound ?? []) expect(bound).not.toContain(limit)
      for (const { row, because } of scenario.refused ?? []) {
        const tried = send(dossier, row)
        expect(tried.ok ? 'accepted' : tried.issues[0]?.message.vi).toContain(because)
      }
    })
  })

  describe(`${procedure.id}: the scenarios`, () => {
    const journeys = scenarios.map(run)

    test('replay to the same dossier from their journals alone', () => {
      for (const dossier of journeys) {
        const again = replay(procedure, dossier.journal)
        expect(again.ok ? again.value : again.issues).toEqual(dossier)
      }
    })

    test('walk every transition of every step', () => {
      const walked = new Set(
        journeys.flatMap(({ journal }) => journal.map(({ from, event, to }) => `${from} ${event} ${to}`)),
      )
      expect(arcsOf(procedure).filter((arc) => !walked.has(arc))).toEqual([])
      const happened = new Set(journeys.flatMap(({ journal }) => journal.map(({ event }) => event)))
      expect(Object.keys(procedure.events).filter((event) => !happened.has(event))).toEqual([])
    })

    test('meet every refusal', () => {
      const met = scenarios.flatMap((scenario) =>
        (scenario.refused ?? []).flatMap(({ row }) => {
          const tried = send(run(scenario), row)
          return tried.ok ? [] : [tried.issues[0]?.message.vi ?? '']
        }),
      )
      const unmet = [...reasonsOf(procedure)].filter(
        (vi) => !met.some((message) => message.includes(vi.replace(/\.$/, ''))),
      )
      expect(unmet).toEqual([])
    })

    test('start every row of every limit', () => {
      const started = new Set(
        journeys.flatMap(({ clocks }) =>
          Object.entries(clocks).flatMap(([limit, runs]) => runs.map(({ basis }) => `${limit}: ${basis}`)),
        ),
      )
      const wanted = Object.entries(procedure.limits).flatMap(([name, rule]) =>
        rowsOf(rule).map(({ basis }) => `${name}: ${basis}`),
      )
      expect(wanted.filter((line) => !started.has(line))).toEqual([])
    })

    test('judge every limit by its due day', () => {
      const judged = new Set(
        scenarios.flatMap((scenario) => (scenario.deadlines ?? []).map(({ limit }) => limit)),
      )
      expect(Object.keys(procedure.limits).filter((limit) => !judged.has(limit))).toEqual([])
    })
  })

  test(`${procedure.id} is printed as JSON and read back as it was`, () => {
    const again = parseProcedure(procedureJson(procedure))
    expect(again.ok ? procedureJson(again.value) : again.issues).toEqual(procedureJson(procedure))
  })

  test(`${procedure.id} is verified without a finding`, () => {
    expect(verify(procedure).issues).toEqual([])
  })
}
