import type { LimitRule, Procedure } from '../literal.ts'
import { type Amount, amountOf } from './amount.ts'
import { areaOf, beginningsOf, certainNames, type StepGraph } from './step-graph.ts'

/** A step on a path and what its limits add. */
export interface Leg {
  readonly step: string
  readonly adds: number
}

/** The path on which the limits of the steps add up to the most. */
export interface WorstPath {
  readonly legs: readonly Leg[]
  readonly sum: number
  /** False when there were more paths than the bound. */
  readonly complete: boolean
}

const maximumMoves = 200_000

/** The limits that are parts of a whole under a regime on a day, with how long each is. */
export const partsOfWhole = (
  procedure: Procedure,
  whole: string,
  regime: string | null,
  day: string,
): readonly { readonly name: string; readonly rule: LimitRule; readonly amount: Amount }[] =>
  Object.entries<LimitRule>(procedure.limits).flatMap(([name, rule]) => {
    if (rule.partOf !== whole) return []
    const amount = amountOf(procedure, name, regime, day)
    return amount === undefined ? [] : [{ name, rule, amount }]
  })

/**
 * The dearest way through the steps in which a whole limit is there. No step is taken twice: a loop counts once.
 * An event that restarts or ends the whole cuts the sum; a step in which the whole stands still adds nothing; a part
 * adds its amount once on entering the steps it runs or pauses in.
 */
export const worstPath = (
  whole: LimitRule,
  parts: readonly { readonly rule: LimitRule; readonly adds: number }[],
  graph: StepGraph,
): WorstPath => {
  const area = areaOf(whole)
  const still = new Set(certainNames(whole.pausesIn))
  const cuts = new Set([...certainNames(whole.restarts), ...certainNames(whole.ends)])
  const areas = parts.map(({ rule, adds }) => ({ steps: areaOf(rule), runs: new Set(rule.runsIn), adds }))
  const next = new Map<string, Set<string>>()
  for (const { from, event, to } of graph.arcs)
    if (area.has(from) && area.has(to) && from !== to && !cuts.has(event))
      next.set(from, (next.get(from) ?? new Set()).add(to))
  const added = (from: string | undefined, step: string): number =>
    still.has(step)
      ? 0
      : areas
          .filter(({ steps, runs }) => runs.has(step) && (from === undefined || !steps.has(from)))
          .reduce((sum, { adds }) => sum + adds, 0)
  let best: readonly Leg[] = []
  let most = 0
  let moves = 0
  const walk = (legs: readonly Leg[], visited: ReadonlySet<string>, sum: number): void => {
    if (sum > most) {
      best = legs
      most = sum
    }
    const last = legs.at(-1)?.step
    for (const step of last === undefined ? [] : (next.get(last) ?? [])) {
      if (visited.has(step) || ++moves > maximumMoves) continue
      const adds = added(last, step)
      walk([...legs, { step, adds }], new Set([...visited, step]), sum + adds)
    }
  }
  for (const step of beginningsOf(whole, graph)) {
    const adds = added(undefined, step)
    walk([{ step, adds }], new Set([step]), adds)
  }
  return { legs: best, sum: most, complete: moves <= maximumMoves }
}
