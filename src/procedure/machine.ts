import { type AnyStateMachine, type EventObject, type StateMachine, setup } from 'xstate'
import { type Condition, holds } from './condition.ts'
import { applyEffects, type Effect } from './effect.ts'
import type { EventOf } from './event.ts'
import type { Part, Procedure, Transition } from './literal.ts'
import type { Names, Scalar } from './names.ts'
import { eventsOf, partsOf, stepOf, transitionsOf } from './transitions.ts'

/** What the machine of a procedure knows. */
export interface MachineContext<N extends Names = Names> {
  facts: N['facts']
  regime: string | null
  settings: Readonly<Record<string, Scalar>>
  /** Parts of the current step still to be done. */
  pending: readonly string[]
}

/** What the machine of a procedure starts with. */
export interface MachineInput<N extends Names = Names> {
  readonly facts?: Partial<N['facts']>
  readonly regime?: string
  readonly settings?: Readonly<Record<string, Scalar>>
}

/**
 * An event of the machine: the event with its payload, and the limits that have run out at its moment. Time is told
 * with the event, never waited for: an XState delay fires at once beyond 24.8 days and does not survive storing.
 */
export type MachineEvent<N extends Names = Names> = EventOf<N> & { readonly lapsed?: readonly N['limit'][] }

/** The state value: a step, or a step with the state of each of its parts. */
export type MachineValue<N extends Names = Names> =
  | N['step']
  | { [S in N['step']]?: { [part: string]: 'pending' | 'done' } }

/** The XState machine of a procedure, for `createActor`, `transition`, the inspector and every XState tool. */
export type ProcedureMachine<N extends Names = Names> = StateMachine<
  MachineContext<N>,
  MachineEvent<N>,
  Record<string, never>,
  never,
  never,
  never,
  never,
  MachineValue<N>,
  string,
  MachineInput<N> | undefined,
  unknown,
  EventObject,
  Record<string, never>,
  Record<string, never>
>

interface LooseEvent {
  type: string
  lapsed?: readonly string[]
  [field: string]: unknown
}

const frame = setup({
  types: {} as { context: MachineContext; events: LooseEvent; input: MachineInput | undefined },
})

type Scene = { context: MachineContext; event: LooseEvent }

/** The context once the payload of an event has been merged in. */
const merged = ({ context, event: { type: _, lapsed: __, ...payload } }: Scene): MachineContext => ({
  ...context,
  facts: { ...context.facts, ...payload },
})

const guardOf = (when: Condition) => (scene: Scene) =>
  holds(when, { ...merged(scene), lapsed: scene.event.lapsed ?? [] })

const update = (effects: readonly Effect[]) =>
  frame.assign((scene: Scene) => ({ facts: applyEffects(merged(scene).facts, effects) }))

const transitionConfig = ({ to, when, do: effects = [] }: Transition) => ({
  ...(to === undefined ? {} : { target: to, reenter: true }),
  ...(when === undefined ? {} : { guard: guardOf(when) }),
  actions: update(effects),
})

const onOf = (procedure: Procedure, step: string) =>
  Object.fromEntries(
    eventsOf(procedure, step).map((event) => [
      event,
      transitionsOf(procedure, step, event).map(transitionConfig),
    ]),
  )

const partConfig = (name: string, { finishes }: Part) => ({
  initial: 'pending',
  states: {
    pending: {
      always: { guard: ({ context }: Scene) => !context.pending.includes(name), target: 'done' },
      on: {
        [finishes]: {
          target: 'done',
          actions: frame.assign((scene: Scene) => ({
            ...merged(scene),
            pending: scene.context.pending.filter((part) => part !== name),
          })),
        },
      },
    },
    done: { type: 'final' as const },
  },
})

const stepConfig = (procedure: Procedure, name: string) => {
  const step = stepOf(procedure, name)
  if (step?.outcome !== undefined) return { type: 'final' as const }
  const on = onOf(procedure, name)
  if (step?.together === undefined) return { on }
  const parts = partsOf(procedure, name)
  return {
    type: 'parallel' as const,
    entry: frame.assign(({ context }: { context: MachineContext }) => ({
      pending: parts
        .filter(([, { when }]) => when === undefined || holds(when, { ...context, lapsed: [] }))
        .map(([part]) => part),
    })),
    states: Object.fromEntries(parts.map(([part, definition]) => [part, partConfig(part, definition)])),
    on,
    onDone: { target: step.next },
  }
}

const machines = new WeakMap<Procedure, AnyStateMachine>()

/**
 * The typed XState v5 machine of a procedure; made once for each procedure. It carries no delays: every limit is
 * evaluated from the clock ledger of a dossier. Roles and payload shapes are the dossier's to check.
 *
 * @example
 * ```ts
 * import { machineOf } from 'quytrinh'
 * import { oneStop } from 'quytrinh/processes/one-stop'
 * import { initialTransition, transition } from 'xstate'
 *
 * const machine = machineOf(oneStop)
 * const [start] = initialTransition(machine, { regime: 'r2018' })
 * start.value //=> 'intakeCheck'
 * ```
 */
export function machineOf<N extends Names>(procedure: Procedure<N>): ProcedureMachine<N>
export function machineOf(procedure: Procedure): AnyStateMachine {
  const known = machines.get(procedure)
  if (known !== undefined) return known
  const machine = frame.createMachine({
    id: procedure.id,
    version: procedure.version,
    initial: procedure.initial,
    context: ({ input }) => ({
      facts: { ...input?.facts },
      regime: input?.regime ?? null,
      settings: { ...input?.settings },
      pending: [],
    }),
    states: Object.fromEntries(
      Object.keys(procedure.steps).map((name) => [name, stepConfig(procedure, name)]),
    ),
  })
  machines.set(procedure, machine)
  return machine
}
