import { factsAsked } from '../condition.ts'
import type { Effect } from '../effect.ts'
import type { Procedure, Transition } from '../literal.ts'
import { eventsOf, partsOf, stepOf, transitionsOf } from '../transitions.ts'

type Facts = ReadonlySet<string>

const beforeEffect = (after: Facts, effect: Effect): Facts => {
  const facts = new Set(after)
  if ('set' in effect) for (const name of Object.keys(effect.set)) facts.delete(name)
  else if ('clear' in effect) facts.delete(effect.clear)
  return facts
}

const required = (procedure: Procedure, event: string): readonly string[] =>
  Object.entries(procedure.events[event]?.payload?.shape ?? {})
    .filter(([, field]) => field._zod.optin !== 'optional')
    .map(([name]) => name)

interface Arc {
  readonly to: string
  readonly transition: Transition
  readonly event: string
}

const arcsOf = (procedure: Procedure, step: string): readonly Arc[] => {
  const definition = stepOf(procedure, step)
  return eventsOf(procedure, step).flatMap((event) => [
    ...transitionsOf(procedure, step, event).map((transition) => ({
      to: transition.to ?? step,
      transition,
      event,
    })),
    ...(definition?.together === undefined ||
    !partsOf(procedure, step).some(([, { finishes }]) => finishes === event)
      ? []
      : [
          { to: step, transition: {}, event },
          { to: definition.next, transition: {}, event },
        ]),
  ])
}

/**
 * The facts that can still decide anything once a dossier stands in a step. What no later guard reads before it is
 * told anew may be forgotten: the proof stays exact and the states stay few.
 */
export const liveFacts = (procedure: Procedure): ReadonlyMap<string, Facts> => {
  const steps = Object.keys(procedure.steps)
  const arcs = new Map(steps.map((step) => [step, arcsOf(procedure, step)]))
  const live = new Map<string, Facts>(steps.map((step) => [step, new Set()]))
  const onEntry = (step: string): Facts => {
    const definition = stepOf(procedure, step)
    const asked = partsOf(procedure, step).flatMap(([, { when }]) =>
      when === undefined ? [] : factsAsked(when),
    )
    const next = definition?.together === undefined ? [] : (live.get(definition.next) ?? [])
    return new Set([...(live.get(step) ?? []), ...asked, ...next])
  }
  for (let changed = true; changed; ) {
    changed = false
    for (const step of steps) {
      const before = new Set(live.get(step))
      if (stepOf(procedure, step)?.together !== undefined) for (const fact of onEntry(step)) before.add(fact)
      for (const { to, transition, event } of arcs.get(step) ?? []) {
        const after = to === step ? (live.get(step) ?? new Set<string>()) : onEntry(to)
        const merged = new Set((transition.do ?? []).reduceRight<Facts>(beforeEffect, after))
        for (const fact of transition.when === undefined ? [] : factsAsked(transition.when)) merged.add(fact)
        for (const fact of required(procedure, event)) merged.delete(fact)
        for (const fact of merged) before.add(fact)
      }
      if (before.size !== live.get(step)?.size) changed = true
      live.set(step, before)
    }
  }
  return live
}
