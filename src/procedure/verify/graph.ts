import type { Procedure } from '../literal.ts'
import { stepOf } from '../transitions.ts'
import type { Edge, Exploration } from './explore.ts'

/** Whether a step ends the dossier. */
export const isFinal = (procedure: Procedure, step: string): boolean =>
  stepOf(procedure, step)?.outcome !== undefined

/** Everything that can be reached over arrows from some starts, the starts included. */
export const closure = <Item>(
  starts: Iterable<Item>,
  next: (item: Item) => Iterable<Item>,
): ReadonlySet<Item> => {
  const seen = new Set(starts)
  for (const item of seen) for (const other of next(item)) seen.add(other)
  return seen
}

const grouped = (
  edges: readonly Edge[],
  key: 'from' | 'to',
  value: 'from' | 'to',
): ReadonlyMap<number, readonly number[]> => {
  const map = new Map<number, number[]>()
  for (const edge of edges) {
    const list = map.get(edge[key])
    if (list === undefined) map.set(edge[key], [edge[value]])
    else list.push(edge[value])
  }
  return map
}

/** The states each state leads to. */
export const successors = ({ edges }: Exploration): ReadonlyMap<number, readonly number[]> =>
  grouped(edges, 'from', 'to')

/** The states that lead to each state. */
export const predecessors = ({ edges }: Exploration): ReadonlyMap<number, readonly number[]> =>
  grouped(edges, 'to', 'from')
