/** An agency’s place; null while its index is not known. */
export interface Place {
  readonly agency: string
  readonly index: number | null
  readonly place: number | null
}

/**
 * The place of each agency, the highest index first; unrounded indices are compared and equal ones share a place (1, 2,
 * 2, 4). A province’s rule for ties is given as further figures, looked at in turn, the higher first. An agency without
 * an index has no place and comes last.
 *
 * @example
 * ```ts
 * import { placesOf } from 'quytrinh/measure'
 *
 * placesOf({ a: 80, b: 95, c: 80 }).map(({ agency, place }) => `${place} ${agency}`) //=> ['1 b', '2 a', '2 c']
 * placesOf({ a: 80, c: 80 }, { a: 70, c: 75 }).map(({ agency }) => agency) //=> ['c', 'a']
 * ```
 */
export const placesOf = (
  indices: Readonly<Record<string, number | null>>,
  ...ties: readonly Readonly<Record<string, number>>[]
): readonly Place[] => {
  const keys = [indices, ...ties]
  const before = (a: string, b: string): number => {
    for (const key of keys) {
      const [one, other] = [key[a] ?? Number.NEGATIVE_INFINITY, key[b] ?? Number.NEGATIVE_INFINITY]
      if (one !== other) return one > other ? -1 : 1
    }
    return 0
  }
  const sorted = Object.keys(indices).toSorted(before)
  let place = 0
  return sorted.map((agency, at) => {
    const previous = sorted[at - 1]
    if (previous === undefined || before(previous, agency) !== 0) place = at + 1
    const index = indices[agency] ?? null
    return { agency, index, place: index === null ? null : place }
  })
}
