import { unaccent } from '../text/index.ts'

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, left] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, right] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (left === right ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

const plain = (name: string): string => unaccent(name).replace(/[\s_-]/g, '')

/** The known name someone most likely meant; undefined when none is near. */
export const suggestion = (name: string, known: readonly string[]): string | undefined => {
  if (name.length > 60) return undefined
  const wanted = plain(name)
  const ranked = known
    .map((candidate) => ({ candidate, away: distance(wanted, plain(candidate)) }))
    .toSorted((a, b) => a.away - b.away)
  const [best] = ranked
  return best !== undefined && best.away <= Math.ceil(wanted.length / 3) ? best.candidate : undefined
}
