import type { Condition } from '../condition.ts'
import { limitsAsked } from '../condition.ts'
import type { Procedure, Transition } from '../literal.ts'
import type { Scalar } from '../names.ts'
import { eventsOf, partsOf, transitionsOf } from '../transitions.ts'

/** What the guards of a procedure ask of one fact. */
export interface FactMention {
  readonly values: Set<Scalar>
  readonly bounds: Set<number>
  given: boolean
  counted: boolean
}

/** What the guards of a procedure ask at all; nothing else can decide where a dossier goes. */
export interface Mentions {
  readonly facts: ReadonlyMap<string, FactMention>
  readonly settings: ReadonlyMap<string, ReadonlySet<Scalar>>
  readonly regimes: ReadonlySet<string>
  readonly lapses: ReadonlySet<string>
}

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** Every transition of a procedure, wherever it is written. */
export const everyTransition = (procedure: Procedure): readonly Transition[] =>
  Object.keys(procedure.steps).flatMap((step) =>
    eventsOf(procedure, step).flatMap((event) => transitionsOf(procedure, step, event)),
  )

/** Gathers what the guards of transitions and parts ask of facts, settings and time. */
export const mentionsOf = (procedure: Procedure): Mentions => {
  const facts = new Map<string, FactMention>()
  const settings = new Map<string, Set<Scalar>>()
  const regimes = new Set<string>()
  const fact = (name: string): FactMention => {
    const known = facts.get(name) ?? { values: new Set(), bounds: new Set(), given: false, counted: false }
    facts.set(name, known)
    return known
  }
  const setting = (name: string, value: unknown): void => {
    if (isScalar(value)) settings.set(name, (settings.get(name) ?? new Set()).add(value))
  }
  const look = (condition: Condition): void => {
    if ('all' in condition) condition.all.forEach(look)
    else if ('any' in condition) condition.any.forEach(look)
    else if ('not' in condition) look(condition.not)
    else if ('is' in condition)
      for (const [name, value] of Object.entries<unknown>(condition.is)) {
        if (isScalar(value)) fact(name).values.add(value)
      }
    else if ('below' in condition || 'atLeast' in condition)
      for (const [name, bound] of Object.entries<unknown>(condition.below ?? condition.atLeast ?? {}))
        fact(name).bounds.add(typeof bound === 'number' ? bound : 0)
    else if ('given' in condition) fact(condition.given).given = true
    else if ('regime' in condition) for (const name of [condition.regime].flat()) regimes.add(name)
    else if ('setting' in condition)
      for (const [name, value] of Object.entries(condition.setting)) setting(name, value)
  }
  const transitions = everyTransition(procedure)
  const guards = transitions.flatMap(({ when }) => (when === undefined ? [] : [when]))
  const entries = Object.keys(procedure.steps)
    .flatMap((step) => partsOf(procedure, step))
    .flatMap(([, { when }]) => (when === undefined ? [] : [when]))
  for (const guard of [...guards, ...entries]) look(guard)
  for (const effect of transitions.flatMap((transition) => transition.do ?? []))
    if ('increment' in effect) {
      const counted = facts.get(effect.increment)
      if (counted !== undefined) counted.counted = true
    }
  return { facts, settings, regimes, lapses: new Set(guards.flatMap(limitsAsked)) }
}
