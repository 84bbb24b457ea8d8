import type { Procedure } from '../literal.ts'
import type { State } from '../table.ts'
import { capped, signatureOf } from './domain.ts'
import { liveFacts } from './live.ts'
import type { FactMention, Mentions } from './mentions.ts'

interface Class {
  readonly id: number
  readonly value: unknown
}

/** Gives every value of a fact its class: values that no guard can tell apart share one. */
const classesOf = (mention: FactMention): ((value: unknown) => Class) => {
  const bySignature = new Map<string, Class>()
  const byValue = new Map<unknown, Class>()
  return (value) => {
    const seen = byValue.get(value)
    if (seen !== undefined) return seen
    const signature = signatureOf(value, mention)
    const found = bySignature.get(signature) ?? { id: bySignature.size, value: capped(value, mention) }
    bySignature.set(signature, found)
    // Lists and groups are made anew all the time: only plain values are worth remembering.
    if (typeof value !== 'object' || value === null) byValue.set(value, found)
    return found
  }
}

/** A state with all that cannot decide anything left out, and a key that equal states share. */
export interface Reduced {
  readonly key: string
  /** The state itself; made on demand, most are known already. */
  readonly state: () => State
}

/** Reduces states to what later guards can tell apart. */
export const reducer = (procedure: Procedure, mentions: Mentions): ((state: State) => Reduced) => {
  const live = liveFacts(procedure)
  const classes = new Map([...mentions.facts].map(([name, mention]) => [name, classesOf(mention)]))
  for (const [, of] of classes) of(undefined)
  const tracked = new Map(
    Object.keys(procedure.steps).map((step, index) => [
      step,
      {
        index,
        facts: [...(live.get(step) ?? [])].flatMap((name) => {
          const of = classes.get(name)
          return of === undefined ? [] : [{ name, of }]
        }),
      },
    ]),
  )
  return ({ step, pending, facts }) => {
    const known = tracked.get(step)
    let key = `${known?.index} ${pending.join()}`
    for (const { name, of } of known?.facts ?? []) key += ` ${of(facts[name]).id}`
    const kept = (): State['facts'] =>
      Object.fromEntries(
        (known?.facts ?? [])
          .map(({ name, of }) => [name, of(facts[name]).value] as const)
          .filter(([, value]) => value !== undefined),
      )
    return { key, state: () => ({ step, pending, facts: kept() }) }
  }
}
