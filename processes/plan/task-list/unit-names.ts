import { unaccent } from '../../../src/text/index.ts'
import type { PlanUnit } from '../data/units.ts'

const folded = (name: string): string =>
  unaccent(name)
    .replace(/uy ban nhan dan/g, 'ubnd')
    .replace(/\s*,\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s-]+|[\s.]+$/g, '')

/** A finder of units by id, by name in either language or by another way the name is written. */
export const unitFinder = (units: readonly PlanUnit[]): ((name: string) => string | undefined) => {
  const byName = new Map<string, string>()
  for (const { id, title, alsoWritten = [] } of units)
    for (const name of [id, title.vi, title.en, ...alsoWritten])
      if (!byName.has(folded(name))) byName.set(folded(name), id)
  return (name) => byName.get(folded(name))
}

/** The units named in a part of a cell: a name may itself hold commas, so the longest run that is a name is taken. */
const inPart = (
  part: string,
  find: (name: string) => string | undefined,
): { readonly ids: readonly string[]; readonly unknown: readonly string[] } => {
  const pieces = part.split(',').map((piece) => piece.trim())
  const ids: string[] = []
  const unknown: string[] = []
  for (let at = 0; at < pieces.length; ) {
    const ends = Array.from({ length: pieces.length - at }, (_, index) => pieces.length - index)
    const end = ends.find((until) => find(pieces.slice(at, until).join(', ')) !== undefined)
    const name = pieces.slice(at, end ?? at + 1).join(', ')
    const id = find(name)
    if (id !== undefined) ids.push(id)
    else if (name !== '') unknown.push(name)
    at = end ?? at + 1
  }
  return { ids, unknown }
}

/** The units named in a cell, parted by `;`, line ends or commas, and the names that are no unit. */
export const readUnits = (
  cell: string,
  find: (name: string) => string | undefined,
): { readonly ids: readonly string[]; readonly unknown: readonly string[] } => {
  const parts = cell.split(/[;\n\r]+/).map((part) => inPart(part, find))
  return {
    ids: [...new Set(parts.flatMap(({ ids }) => ids))],
    unknown: parts.flatMap(({ unknown }) => unknown),
  }
}
