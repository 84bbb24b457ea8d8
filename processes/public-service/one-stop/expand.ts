import * as z from 'zod'
import type { Event, LimitRule, Procedure, Step, Where } from '../../../src/procedure/index.ts'

/** Which names stand for a name of the desk once the agency's own steps have taken its place; none when it falls away. */
export type Replacement = (name: string) => readonly string[]

const distinct = (names: readonly string[], replace: Replacement): readonly string[] => [
  ...new Set(names.flatMap(replace)),
]

const places = (list: readonly Where<string>[], replace: Replacement): readonly Where<string>[] =>
  list.flatMap((place): readonly Where<string>[] =>
    typeof place === 'string' ? replace(place) : replace(place.at).map((at) => ({ ...place, at })),
  )

/** A limit whose steps are replaced; its duty too. */
export const expandLimit = (rule: LimitRule, steps: Replacement, roles: Replacement): LimitRule => {
  const { pausesIn, duty, ...rest } = rule
  const owed = duty === undefined ? undefined : roles(duty)[0]
  return {
    ...rest,
    runsIn: distinct(rule.runsIn, steps),
    ...(pausesIn === undefined ? {} : { pausesIn: places(pausesIn, steps) }),
    ...(owed === undefined ? {} : { duty: owed }),
  }
}

/** An event whose roles are replaced. */
export const expandEvent = (event: Event, roles: Replacement): Event => ({
  ...event,
  by: distinct(typeof event.by === 'string' ? [event.by] : event.by, roles),
})

/** A step whose duty is replaced. */
export const expandStep = (step: Step, roles: Replacement): Step => {
  const { duty } = step
  if (duty === undefined) return step
  return { ...step, duty: roles(duty)[0] ?? duty }
}

/** What several steps share, with the steps replaced. */
export const expandAcross = (
  across: Procedure['across'],
  steps: Replacement,
): NonNullable<Procedure['across']> =>
  (across ?? []).map((group) => ({ ...group, in: distinct(group.in, steps) }))

/** The events that some step, part or group of a procedure accepts. */
export const acceptedEvents = ({ steps, across }: Pick<Procedure, 'steps' | 'across'>): ReadonlySet<string> =>
  new Set([
    ...Object.values(steps).flatMap((step) => [
      ...Object.keys(step.on ?? {}),
      ...Object.values(step.together ?? {}).map(({ finishes }) => finishes),
    ]),
    ...(across ?? []).flatMap(({ on }) => Object.keys(on)),
  ])

/** The entries of a record whose names are wanted. */
export const pick = <Value>(
  record: Readonly<Record<string, Value>>,
  wanted: (name: string) => boolean,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => wanted(name)))

/** Acceptance of a procedure whose time is published: no other can be given with the receipt. */
export const acceptWithout = ({ payload = z.object({}), ...accept }: Event): Event => ({
  ...accept,
  payload: z.object(pick(payload.shape, (name) => name !== 'limit')),
})
