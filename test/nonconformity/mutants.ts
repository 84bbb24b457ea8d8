import type { Effect, Procedure, Step, Transition } from '../../src/procedure/index.ts'

/** A procedure with one safeguard taken away. */
export interface Mutant {
  readonly name: string
  /** The effect that is missing, when it is one. */
  readonly effect?: string
  readonly procedure: Procedure
}

const listOf = (entry: unknown): readonly Transition[] =>
  typeof entry === 'string' ? [{ to: entry }] : Array.isArray(entry) ? entry : [Object(entry)]

const withoutGuard = ({ when: _, refuse: __, ...rest }: Transition): Transition => rest

const withoutEffect = (transition: Transition, gone: Effect): Transition => ({
  ...transition,
  do: (transition.do ?? []).filter((effect) => effect !== gone),
})

type On = Readonly<Record<string, unknown>>

/** Every `on` that differs from the given one by a guard, or an effect, of one transition. */
const variants = (on: On): readonly { readonly name: string; readonly effect?: string; readonly on: On }[] =>
  Object.entries(on).flatMap(([event, entry]) => {
    const list = listOf(entry)
    const put = (index: number, transition: Transition) => ({ ...on, [event]: list.with(index, transition) })
    return list.flatMap((transition, index) => [
      ...(transition.when === undefined
        ? []
        : [{ name: `${event}[${index}] without its guard`, on: put(index, withoutGuard(transition)) }]),
      ...(transition.do ?? []).map((effect) => ({
        name: `${event}[${index}] without ${JSON.stringify(effect)}`,
        effect: JSON.stringify(effect),
        on: put(index, withoutEffect(transition, effect)),
      })),
    ])
  })

const kept = ({ effect }: { readonly effect?: string }) => (effect === undefined ? {} : { effect })

/** Every mutant of a procedure: without one guard, one effect, one exclusion of people, or one separation. */
export const mutantsOf = (procedure: Procedure): readonly Mutant[] => {
  const inSteps = Object.entries<Step>(procedure.steps).flatMap(([name, step]) =>
    step.on === undefined
      ? []
      : variants(step.on).map((variant) => ({
          ...kept(variant),
          name: `${name}: ${variant.name}`,
          procedure: {
            ...procedure,
            steps: { ...procedure.steps, [name]: Object.assign({}, step, { on: variant.on }) },
          },
        })),
  )
  const across = procedure.across ?? []
  const shared = across.flatMap((group, index) =>
    variants(group.on).map((variant) => ({
      ...kept(variant),
      name: `across: ${variant.name}`,
      procedure: { ...procedure, across: across.with(index, Object.assign({}, group, { on: variant.on })) },
    })),
  )
  const excluded = Object.entries(procedure.events).flatMap(([name, { notBy, ...event }]) =>
    notBy === undefined
      ? []
      : [
          {
            name: `${name} without notBy`,
            procedure: { ...procedure, events: { ...procedure.events, [name]: event } },
          },
        ],
  )
  const { separate = [], ...rest } = procedure
  const together = separate.map((pair, index) => ({
    name: `${pair.join(' and ')} not separate`,
    procedure: { ...rest, separate: separate.toSpliced(index, 1) },
  }))
  return [...inSteps, ...shared, ...excluded, ...together]
}
