import type { Case } from '../case.ts'

/** What cases can be told apart by. */
export type CaseKey = 'unit' | 'channel' | 'procedure'

/** Names in the order of their characters, what has no name last. */
export const byName = (a: string | null, b: string | null): number => {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}

/** The cases under each value of a key, by name; those without a value under null, last. */
export const groupsOf = (
  cases: readonly Case[],
  key: CaseKey,
): readonly (readonly [key: string | null, cases: readonly Case[]])[] => {
  const groups = new Map<string | null, Case[]>()
  for (const one of cases) {
    const group = groups.get(one[key])
    if (group === undefined) groups.set(one[key], [one])
    else group.push(one)
  }
  return [...groups].sort(([a], [b]) => byName(a, b))
}
