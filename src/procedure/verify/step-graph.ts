import type { LimitRule, Where } from '../literal.ts'
import type { Exploration } from './explore.ts'

/** A move between two steps that some dossier can make. */
export interface Arc {
  readonly from: string
  readonly event: string
  readonly to: string
}

/** The moves between steps that dossiers of a regime can make, and the steps they open in. */
export interface StepGraph {
  readonly openings: readonly string[]
  readonly arcs: readonly Arc[]
}

/** What an exploration comes to when only steps are looked at; of one regime, or of all. */
export const stepGraph = ({ nodes, edges, regimes }: Exploration, regime?: string | null): StepGraph => {
  const walked = typeof regime === 'string' ? regimes.get(regime) : regime
  const belongs = (index: number): boolean => walked === undefined || nodes[index]?.opening.regime === walked
  const arcs = new Map<string, Arc>()
  for (const { from, to, event } of edges) {
    const [start, end] = [nodes[from]?.state.step, nodes[to]?.state.step]
    if (start !== undefined && end !== undefined && belongs(from))
      arcs.set(`${start} ${event} ${end}`, { from: start, event, to: end })
  }
  const openings = nodes.filter(({ index, from }) => from === null && belongs(index))
  return { openings: [...new Set(openings.map(({ state }) => state.step))], arcs: [...arcs.values()] }
}

/** The plain names of a list of places, conditions left aside. */
export const namesOf = (places: readonly Where<string>[] | undefined): readonly string[] =>
  (places ?? []).map((place) => (typeof place === 'string' ? place : place.at))

/** The names of those places that hold under every condition. */
export const certainNames = (places: readonly Where<string>[] | undefined): readonly string[] =>
  (places ?? []).filter((place) => typeof place === 'string')

/** The steps in which the clock of a limit is there, running or standing still. */
export const areaOf = (rule: LimitRule): ReadonlySet<string> =>
  new Set([...rule.runsIn, ...namesOf(rule.pausesIn)])

/** The steps in which a clock begins: opened in, entered, or reached by an event that starts or restarts it. */
export const beginningsOf = (rule: LimitRule, { openings, arcs }: StepGraph): ReadonlySet<string> => {
  const runs = new Set(rule.runsIn)
  const restarts = new Set(namesOf(rule.restarts))
  const begun = arcs.filter(({ from, event, to }) => {
    if (!areaOf(rule).has(to)) return false
    if (restarts.has(event)) return true
    return rule.starts === undefined ? runs.has(to) && !runs.has(from) : namesOf(rule.starts).includes(event)
  })
  return new Set([
    ...(rule.starts === undefined ? openings.filter((step) => runs.has(step)) : []),
    ...begun.map(({ to }) => to),
  ])
}
