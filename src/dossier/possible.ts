import { type Condition, eventsOf, holds, type Procedure, transitionsOf } from '../procedure/index.ts'
import type { Moment } from '../time/index.ts'
import type { Dossier } from './dossier.ts'

type Verdict = 'yes' | 'no' | 'maybe'

const negated: Record<Verdict, Verdict> = { yes: 'no', no: 'yes', maybe: 'maybe' }

const asksAny = (condition: Condition, facts: ReadonlySet<string>): boolean => {
  if ('is' in condition) return Object.keys(condition.is).some((fact) => facts.has(fact))
  if ('below' in condition) return Object.keys(condition.below).some((fact) => facts.has(fact))
  if ('atLeast' in condition) return Object.keys(condition.atLeast).some((fact) => facts.has(fact))
  return 'given' in condition && facts.has(condition.given)
}

/** Whether a condition holds when some facts are still to be filled in. */
const judge = (
  condition: Condition,
  situation: Parameters<typeof holds>[1],
  open: ReadonlySet<string>,
): Verdict => {
  if ('not' in condition) return negated[judge(condition.not, situation, open)]
  const parts = condition.all ?? condition.any
  if (parts !== undefined) {
    const verdicts = parts.map((part) => judge(part, situation, open))
    const [decisive, otherwise]: readonly [Verdict, Verdict] =
      condition.all === undefined ? ['yes', 'no'] : ['no', 'yes']
    if (verdicts.includes(decisive)) return decisive
    return verdicts.includes('maybe') ? 'maybe' : otherwise
  }
  if (asksAny(condition, open)) return 'maybe'
  return holds(condition, situation) ? 'yes' : 'no'
}

const fieldsOf = (procedure: Procedure, event: string): ReadonlySet<string> =>
  new Set(Object.keys(procedure.events[event]?.payload?.shape ?? {}))

/** Whether an event could be accepted now, with the right payload. */
export const isPossible = (dossier: Dossier, event: string, lapsed: readonly string[]): boolean => {
  const { procedure, step } = dossier
  const finishing = procedure.steps[step]?.together
  if (
    Object.entries(finishing ?? {}).some(
      ([part, { finishes }]) => finishes === event && dossier.pending.includes(part),
    )
  )
    return true
  const situation = { facts: dossier.facts, regime: dossier.regime, settings: dossier.settings, lapsed }
  const open = fieldsOf(procedure, event)
  return transitionsOf(procedure, step, event).some(
    ({ when }) => when === undefined || judge(when, situation, open) !== 'no',
  )
}

/** Whether an event may happen on the day of a moment, as the law that knows it is in force. */
export const isInForce = ({ procedure }: Dossier, event: string, at: Moment): boolean => {
  const { from, to } = procedure.events[event] ?? {}
  const day = at.slice(0, 10)
  return (from === undefined || day >= from) && (to === undefined || day <= to)
}

/** Every event that could be accepted at a moment, with the right payload, by whoever holds the role. */
export const possibleEvents = (dossier: Dossier, lapsed: readonly string[], at: Moment): readonly string[] =>
  dossier.outcome === null
    ? eventsOf(dossier.procedure, dossier.step).filter(
        (event) => isInForce(dossier, event, at) && isPossible(dossier, event, lapsed),
      )
    : []
