import { excludingFact, separatedRole } from '../../src/dossier/separation.ts'
import {
  attempt,
  eventsOf,
  initialState,
  type Procedure,
  rolesOf,
  type State,
  tableOf,
} from '../../src/procedure/index.ts'
import { lapseChoices, payloadChoices } from '../../src/procedure/verify/choices.ts'
import { mentionsOf } from '../../src/procedure/verify/mentions.ts'
import { openingsOf } from '../../src/procedure/verify/openings.ts'
import { reducer } from '../../src/procedure/verify/reduce.ts'

/** The people of the proof. All hold every role; who may do what is left to the procedure. */
const people = ['an', 'binh', 'chi'] as const

/** Those who are named to do the work; the third is there so that somebody else can judge it. */
const workers = people.slice(0, 2)

/** One accepted event: who reported it in which role, with what, when which limits had run out. */
export interface Done {
  readonly event: string
  readonly by: string
  readonly role: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly lapsed: readonly string[]
  readonly before: State
  readonly after: State
}

/** What an observer remembers of the past, independently of what the procedure remembers. */
export type Memory = Readonly<Record<string, boolean | string | null>>

/** An observer: what it remembers after an event, and which rule the event has broken. */
export interface Observer {
  readonly start: Memory
  /** The events for which it matters who reports them, beside those of separated roles. */
  readonly judging: readonly string[]
  readonly remember: (memory: Memory, done: Done) => Memory
  readonly broken: (memory: Memory, done: Done) => string | undefined
}

interface Place {
  readonly state: State
  readonly memory: Memory
  /** `person role` for everyone who has acted in a separated role. */
  readonly acted: readonly string[]
  readonly regime: string | null
  readonly from: Place | null
  readonly line: string
}

const traceTo = (place: Place | null): readonly string[] =>
  place === null ? [] : [...traceTo(place.from), place.line]

const named = (state: State): string =>
  `${state.facts['owner']} ${[...new Set([state.facts['involved'] ?? []].flat())].sort()}`

/** The roles someone may act in. Separation looks at who did what in the journal and at nothing else. */
const rolesFor = (procedure: Procedure, acted: readonly string[], by: string, event: string) => {
  const journal = acted.map((each) => {
    const [id = '', role = ''] = each.split(' ')
    return { by: { id, role } }
  })
  const dossier = Object.assign(Object.create(null), { procedure, journal })
  return rolesOf(procedure, event).filter((role) => separatedRole(dossier, by, role) === undefined)
}

const mayReport = (
  procedure: Procedure,
  by: string,
  event: string,
  facts: Readonly<Record<string, unknown>>,
): boolean => excludingFact(Object.assign(Object.create(null), { procedure }), by, event, facts) === undefined

type Payload = Readonly<Record<string, unknown>>

/** Every payload guards can tell apart, with every way to fill in the people it names. */
const payloadsOf = (procedure: Procedure, event: string, chosen: readonly Payload[]): readonly Payload[] =>
  Object.keys(procedure.events[event]?.payload?.shape ?? {})
    .filter((field) => ['owner', 'doer'].includes(field))
    .reduce(
      (list, field) => list.flatMap((payload) => workers.map((person) => ({ ...payload, [field]: person }))),
      chosen,
    )

const reportersOf = (procedure: Procedure, event: string, { judging }: Observer): readonly string[] => {
  const roles = rolesOf(procedure, event)
  if (judging.includes(event) || roles.includes('verifier')) return people
  return roles.includes('owner') ? workers : people.slice(0, 1)
}

/** What a walk over every state found: the first breach with its path, and the steps it saw. */
export interface Walk {
  readonly broken: string | undefined
  readonly steps: ReadonlySet<string>
}

/**
 * Walks everything a procedure can do, by the functions dossiers are advanced with: every opening, every payload and
 * lapse that its guards, or those of `whole`, can tell apart, by everyone for whom it makes a difference. Stops at the
 * first breach the observer sees.
 */
export const walk = (procedure: Procedure, observer: Observer, whole = procedure): Walk => {
  const table = tableOf(procedure)
  const mentions = mentionsOf(whole)
  const [reduced, alike] = [reducer(procedure, mentions), reducer(whole, mentions)]
  const chosen = payloadChoices(whole, mentions)
  const ways = new Map(
    Object.keys(procedure.events).map((event) => [
      event,
      {
        payloads: payloadsOf(procedure, event, chosen.of(event)),
        reporters: reportersOf(procedure, event, observer),
      },
    ]),
  )
  const known = new Set<string>()
  const places: Place[] = []
  const steps = new Set<string>()
  const reach = (place: Place): void => {
    const { state, memory, acted, regime } = place
    const key = `${reduced(state).key}|${alike(state).key}|${Object.values(memory)}|${acted}|${regime}|${named(state)}`
    if (known.has(key)) return
    known.add(key)
    steps.add(state.step)
    places.push(place)
  }
  for (const { facts, regime, settings } of openingsOf(whole, mentions).list) {
    const state = initialState(table, facts, { regime, settings, lapsed: [] })
    reach({ state, memory: observer.start, acted: [], regime, from: null, line: 'open' })
  }
  const tryOne = (place: Place, event: string, payload: Payload, lapsed: readonly string[], by: string) => {
    const { state, memory, acted, regime } = place
    if (!mayReport(procedure, by, event, { ...state.facts, ...payload })) return undefined
    const tried = attempt(table, state, event, payload, { regime, settings: {}, lapsed })
    if (!tried.accepted) return undefined
    for (const role of rolesFor(procedure, acted, by, event)) {
      const done = { event, by, role, payload, lapsed, before: state, after: tried.state }
      const line = `${event} (${by}, ${role})`
      const broken = observer.broken(memory, done)
      if (broken !== undefined) return `${broken}: ${[...traceTo(place), line].join(' → ')}`
      reach({
        state: tried.state,
        memory: observer.remember(memory, done),
        acted:
          role === 'owner' || role === 'verifier' ? [...new Set([...acted, `${by} ${role}`])].sort() : acted,
        regime,
        from: place,
        line,
      })
    }
    return undefined
  }
  // The list grows while it is walked: that is the queue of the search.
  for (const place of places)
    for (const event of eventsOf(procedure, place.state.step)) {
      const { payloads = [], reporters = [] } = ways.get(event) ?? {}
      const lapses = lapseChoices(procedure, place.state.step, event)
      for (const payload of payloads)
        for (const lapsed of lapses)
          for (const by of reporters) {
            const broken = tryOne(place, event, payload, lapsed, by)
            if (broken !== undefined) return { broken, steps }
          }
    }
  return { broken: undefined, steps }
}
