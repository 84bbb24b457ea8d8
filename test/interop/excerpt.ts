import { readFileSync } from 'node:fs'

const read = (name: string): string =>
  readFileSync(new URL(`../data/interop/${name}`, import.meta.url), 'utf8')

/** Fifteen real workflows. */
export const workflowsText = read('one-stop-workflows.json')
/** Real entries of the national portal. */
export const nationalText = read('national-procedures.jsonl')

export const countBy = (keys: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}
