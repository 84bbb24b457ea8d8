import { limitsAsked } from '../condition.ts'
import type { Event, Procedure } from '../literal.ts'
import { transitionsOf } from '../transitions.ts'
import { domainOf } from './domain.ts'
import type { Mentions } from './mentions.ts'

type Payload = Readonly<Record<string, unknown>>

/** One way an event may come: what it brings, and what has run out by then. */
export interface Choice {
  readonly payload: Payload
  readonly lapsed: readonly string[]
}

const maximumChoices = 4096

/** Every combination of one value for each field; a field that may be left out is, once. */
export const combinations = (
  fields: readonly (readonly [name: string, values: readonly unknown[], optional: boolean])[],
): { readonly list: readonly Payload[]; readonly complete: boolean } => {
  let list: readonly Payload[] = [{}]
  for (const [name, values, optional] of fields) {
    const next = list.flatMap((chosen) => [
      ...(optional ? [chosen] : []),
      ...values.map((value) => ({ ...chosen, [name]: value })),
    ])
    if (next.length > maximumChoices) return { list, complete: false }
    list = next
  }
  return { list, complete: true }
}

/** For each event, the payloads that guards can tell apart. */
export const payloadChoices = (procedure: Procedure, mentions: Mentions) => {
  const events = Object.entries<Event>(procedure.events).map(([name, { payload }]) => {
    const fields = Object.entries(payload?.shape ?? {}).flatMap(([field, schema]) => {
      const mention = mentions.facts.get(field)
      return mention === undefined ? [] : [{ field, domain: domainOf(schema, mention) }]
    })
    const chosen = combinations(
      fields.map(({ field, domain }) => [field, domain.values, domain.optional] as const),
    )
    return { name, ...chosen, exact: fields.every(({ domain }) => domain.exact) }
  })
  const lists = new Map(events.map(({ name, list }) => [name, list]))
  return {
    of: (event: string): readonly Payload[] => lists.get(event) ?? [{}],
    exact: events.every(({ exact }) => exact),
    complete: events.every(({ complete }) => complete),
  }
}

const subsets = (names: readonly string[]): readonly (readonly string[])[] => {
  let sets: readonly (readonly string[])[] = [[]]
  for (const name of names) sets = sets.flatMap((set) => [set, [...set, name]])
  return sets.toSorted((a, b) => a.length - b.length)
}

/** Every way the limits an event asks about may have run out. */
export const lapseChoices = (
  procedure: Procedure,
  step: string,
  event: string,
): readonly (readonly string[])[] => {
  const asked = transitionsOf(procedure, step, event).flatMap(({ when }) =>
    when === undefined ? [] : limitsAsked(when),
  )
  return subsets([...new Set(asked)].slice(0, 6))
}
