import type { Procedure } from '../literal.ts'
import { attempt, initialState, type State, tableOf } from '../table.ts'
import { eventsOf, rolesOf, stepOf, transitionsOf } from '../transitions.ts'
import { type Choice, lapseChoices, payloadChoices } from './choices.ts'
import { mentionsOf } from './mentions.ts'
import { type Opening, openingsOf } from './openings.ts'
import { reducer } from './reduce.ts'

/** One thing that happens on the way: the event with the values that decide, and the limits that have run out. */
export interface Move extends Choice {
  readonly event: string
}

/** A state that can be reached, and how. */
export interface Node {
  readonly index: number
  readonly opening: Opening
  readonly state: State
  readonly from: number | null
  readonly move: Move | null
}

/** A move from one state to another. */
export interface Edge {
  readonly from: number
  readonly to: number
  readonly event: string
}

/** An event that a step lists and that is refused without a reason. */
export interface Gap {
  readonly node: number
  readonly move: Move
}

/** Everything a procedure can do, as far as its guards can tell states apart. */
export interface Exploration {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
  readonly gaps: readonly Gap[]
  /** The regime that was walked for each regime: those that guards do not tell apart share one. */
  readonly regimes: ReadonlyMap<string, string>
  /** False when a guard asks the time, or a field's schema could not be read: then more is allowed than can be. */
  readonly exact: boolean
  /** False when there were more states than the bound. */
  readonly complete: boolean
}

const maximumStates = 200_000

/** An event as one step lists it. */
interface Listing {
  readonly event: string
  /** Every way the limits it asks about may have run out. */
  readonly lapses: readonly (readonly string[])[]
  /** Whether a refusal gives a reason, or is the software's own. */
  readonly excused: boolean
}

const listingsOf = (procedure: Procedure, step: string): readonly Listing[] =>
  stepOf(procedure, step)?.outcome !== undefined
    ? []
    : eventsOf(procedure, step).map((event) => ({
        event,
        lapses: lapseChoices(procedure, step, event),
        excused:
          transitionsOf(procedure, step, event).at(-1)?.refuse !== undefined ||
          rolesOf(procedure, event).every((role) => role === 'system'),
      }))

/** Walks every state a procedure can reach, breadth first, by the same functions that dossiers are advanced with. */
export const explore = (procedure: Procedure, bound = maximumStates): Exploration => {
  const table = tableOf(procedure)
  const mentions = mentionsOf(procedure)
  const reduced = reducer(procedure, mentions)
  const openings = openingsOf(procedure, mentions)
  const payloads = payloadChoices(procedure, mentions)
  const nodes: Node[] = []
  const edges: Edge[] = []
  const gaps: Gap[] = []
  const known = new Map<string, number>()
  const seenGaps = new Set<Listing>()
  let complete = true
  const reach = (
    raw: State,
    opening: Opening,
    from: number | null,
    move: Move | null,
  ): number | undefined => {
    const { key: place, state } = reduced(raw)
    const key = `${opening.surroundings} ${place}`
    const found = known.get(key)
    if (found !== undefined) return found
    if (nodes.length >= bound) {
      complete = false
      return undefined
    }
    const index = nodes.length
    known.set(key, index)
    nodes.push({ index, opening, state: state(), from, move })
    return index
  }
  const around = ({ regime, settings }: Opening, lapsed: readonly string[]) => ({ regime, settings, lapsed })
  for (const opening of openings.list)
    reach(initialState(table, opening.facts, around(opening, [])), opening, null, null)
  const listed = new Map(Object.keys(procedure.steps).map((step) => [step, listingsOf(procedure, step)]))
  const tryMove = (node: Node, move: Move, listing: Listing): void => {
    const tried = attempt(table, node.state, move.event, move.payload, around(node.opening, move.lapsed))
    if (tried.accepted) {
      const to = reach(tried.state, node.opening, node.index, move)
      if (to !== undefined) edges.push({ from: node.index, to, event: move.event })
    } else if (tried.refusal === 'guard' && !listing.excused && !seenGaps.has(listing)) {
      seenGaps.add(listing)
      gaps.push({ node: node.index, move })
    }
  }
  // The list grows while it is walked: that is the queue of the search.
  for (const node of nodes)
    for (const listing of listed.get(node.state.step) ?? [])
      for (const payload of payloads.of(listing.event))
        for (const lapsed of listing.lapses) tryMove(node, { event: listing.event, payload, lapsed }, listing)
  const exact = mentions.lapses.size === 0 && payloads.exact && openings.exact
  return {
    nodes,
    edges,
    gaps,
    exact,
    regimes: openings.regimes,
    complete: complete && payloads.complete && openings.complete,
  }
}
