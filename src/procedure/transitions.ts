import type { Part, Procedure, Step, Transition, Transitions } from './literal.ts'

const listed = (transitions: Transitions | undefined): readonly Transition[] => {
  if (transitions === undefined) return []
  if (typeof transitions === 'string') return [{ to: transitions }]
  return 'length' in transitions ? transitions : [transitions]
}

/** The step of a name, when the procedure has it. */
export const stepOf = (procedure: Procedure, name: string): Step | undefined =>
  Object.hasOwn(procedure.steps, name) ? procedure.steps[name] : undefined

/** What an event leads to in a step, in the order tried: the step's own first, then what several steps share. */
export const transitionsOf = (procedure: Procedure, step: string, event: string): readonly Transition[] => {
  const own = stepOf(procedure, step)?.on
  const shared = (procedure.across ?? []).filter((group) => group.in.includes(step))
  return [own, ...shared.map((group) => group.on)].flatMap((on) =>
    on !== undefined && Object.hasOwn(on, event) ? listed(on[event]) : [],
  )
}

/** The parts that run side by side in a step, by name. */
export const partsOf = (procedure: Procedure, step: string): readonly (readonly [string, Part])[] =>
  Object.entries(stepOf(procedure, step)?.together ?? {})

/** Every event a step knows, whether or not its guard holds, in the order of the procedure's events. */
export const eventsOf = (procedure: Procedure, step: string): readonly string[] =>
  Object.keys(procedure.events).filter(
    (event) =>
      transitionsOf(procedure, step, event).length > 0 ||
      partsOf(procedure, step).some(([, part]) => part.finishes === event),
  )

/** The roles that may report an event. */
export const rolesOf = (procedure: Procedure, event: string): readonly string[] => {
  const by = Object.hasOwn(procedure.events, event) ? procedure.events[event]?.by : undefined
  if (by === undefined) return []
  return typeof by === 'string' ? [by] : by
}
