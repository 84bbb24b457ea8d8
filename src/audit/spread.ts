import type { Candidate } from './population.ts'

const countIn = (counts: ReadonlyMap<string, number>, key = ''): number => counts.get(key) ?? 0

/** Takes so many, each time from the month, then from the officer, taken from least so far. */
export const spread = <Item extends Candidate>(shuffle: readonly Item[], size: number): readonly Item[] => {
  const rest = [...shuffle]
  const taken: Item[] = []
  const [months, officers] = [new Map<string, number>(), new Map<string, number>()]
  while (taken.length < size) {
    const key = ({ month, officer }: Candidate) =>
      [countIn(months, month), countIn(officers, officer)] as const
    let best = 0
    for (const [index, candidate] of rest.entries()) {
      const [month, officer] = key(candidate)
      const [bestMonth, bestOfficer] = key(rest[best] ?? candidate)
      if (month < bestMonth || (month === bestMonth && officer < bestOfficer)) best = index
    }
    const [next] = rest.splice(best, 1)
    if (next === undefined) break
    taken.push(next)
    months.set(next.month ?? '', countIn(months, next.month) + 1)
    officers.set(next.officer ?? '', countIn(officers, next.officer) + 1)
  }
  return taken
}
