import { type Condition, holds, type Situation } from './condition.ts'
import { applyEffects } from './effect.ts'
import type { Procedure, Transition } from './literal.ts'
import { eventsOf, partsOf, stepOf, transitionsOf } from './transitions.ts'

/** Where a dossier stands: its step, the parts of that step still to be done, and what is known. */
export interface State {
  readonly step: string
  /** Parts not yet done, in a step whose parts run side by side; empty elsewhere. */
  readonly pending: readonly string[]
  readonly facts: Readonly<Record<string, unknown>>
}

/** What surrounds an event: the regime and settings of the dossier, and the limits that have run out. */
export type Surroundings = Omit<Situation, 'facts'>

/** What an event does to a state: the next state and the transition taken, or why nothing happens. */
export type Attempt =
  | { readonly accepted: true; readonly state: State; readonly transition: Transition }
  | { readonly accepted: false; readonly refusal: 'unknown-here' }
  | { readonly accepted: false; readonly refusal: 'guard'; readonly transitions: readonly Transition[] }

/** What an event does in one step: the transitions tried, and the parts it finishes. */
export interface TableRow {
  readonly transitions: readonly Transition[]
  readonly parts: readonly string[]
}

/** What one step does: its rows by event, its parts, and where it leads when they are done. */
export interface TableEntry {
  readonly rows: ReadonlyMap<string, TableRow>
  readonly parts: readonly (readonly [string, Condition | undefined])[]
  readonly next: string | undefined
}

/** A procedure compiled for replaying and proving: a look-up by step and event, hundreds of times XState's speed. */
export interface Table {
  readonly initial: string
  readonly entries: ReadonlyMap<string, TableEntry>
}

const compileStep = (procedure: Procedure, name: string): TableEntry => {
  const parts = partsOf(procedure, name)
  const rows = eventsOf(procedure, name).map((event): [string, TableRow] => [
    event,
    {
      transitions: transitionsOf(procedure, name, event),
      parts: parts.filter(([, part]) => part.finishes === event).map(([part]) => part),
    },
  ])
  const step = stepOf(procedure, name)
  return {
    rows: new Map(rows),
    parts: parts.map(([part, definition]) => [part, definition.when] as const),
    next: step?.together === undefined ? undefined : step.next,
  }
}

const tables = new WeakMap<Procedure, Table>()

/** The table of a procedure; made once for each procedure. */
export const tableOf = (procedure: Procedure): Table => {
  const known = tables.get(procedure)
  if (known !== undefined) return known
  const entries = Object.keys(procedure.steps).map((name) => [name, compileStep(procedure, name)] as const)
  const table = { initial: procedure.initial, entries: new Map(entries) }
  tables.set(procedure, table)
  return table
}

const noParts: readonly string[] = []

const enter = (table: Table, name: string, facts: State['facts'], around: Surroundings): State => {
  const entry = table.entries.get(name)
  if (entry?.next === undefined) return { step: name, pending: noParts, facts }
  const pending = entry.parts
    .filter(([, when]) => when === undefined || holds(when, { ...around, facts, lapsed: [] }))
    .map(([part]) => part)
  return pending.length === 0 ? enter(table, entry.next, facts, around) : { step: name, pending, facts }
}

/** The state a dossier opens in. */
export const initialState = (table: Table, facts: State['facts'], around: Surroundings): State =>
  enter(table, table.initial, facts, around)

const finishParts = (
  table: Table,
  state: State,
  row: TableRow,
  facts: State['facts'],
  around: Surroundings,
): State => {
  const pending = state.pending.filter((part) => !row.parts.includes(part))
  const next = table.entries.get(state.step)?.next
  return pending.length === 0 && next !== undefined
    ? enter(table, next, facts, around)
    : { step: state.step, pending, facts }
}

/**
 * Tries an event on a state. The payload is merged into the facts first; guards and effects see the merged facts.
 * Nothing is thrown and nothing changes when the event is not accepted.
 */
export const attempt = (
  table: Table,
  state: State,
  event: string,
  payload: Readonly<Record<string, unknown>>,
  around: Surroundings,
): Attempt => {
  const row = table.entries.get(state.step)?.rows.get(event)
  if (row === undefined) return { accepted: false, refusal: 'unknown-here' }
  const facts = { ...state.facts, ...payload }
  if (row.parts.some((part) => state.pending.includes(part)))
    return { accepted: true, state: finishParts(table, state, row, facts, around), transition: {} }
  if (row.transitions.length === 0) return { accepted: false, refusal: 'unknown-here' }
  const situation = { ...around, facts }
  const transition = row.transitions.find(({ when }) => when === undefined || holds(when, situation))
  if (transition === undefined) return { accepted: false, refusal: 'guard', transitions: row.transitions }
  const changed = transition.do === undefined ? facts : applyEffects(facts, transition.do)
  const next =
    transition.to === undefined
      ? { step: state.step, pending: state.pending, facts: changed }
      : enter(table, transition.to, changed, around)
  return { accepted: true, state: next, transition }
}
