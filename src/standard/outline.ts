import { type ClauseId, clauses } from './clause.ts'
import { namesOf } from './terms.ts'

const numbersOf = (clause: string): readonly number[] => clause.split('.').map(Number)

const inOrder = (a: string, b: string): number => {
  const others = numbersOf(b)
  const [difference] = numbersOf(a)
    .map((number, level) => number - (others[level] ?? 0))
    .filter((each) => each !== 0)
  return difference ?? a.length - b.length
}

/** Every clause in the order of the standard: `4`, `4.1`, `4.2`, `4.2.1` … `8.5.3`. */
export const clauseIds: readonly ClauseId[] = Object.freeze(namesOf(clauses).toSorted(inOrder))

/** The level of a clause: 1 for `8`, 2 for `8.5`, 3 for `8.5.2`. */
export const levelOf = (clause: ClauseId): number => numbersOf(clause).length

/** Whether a clause is another one or stands below it: `8.5.2` is within `8.5.2`, `8.5` and `8`. */
export const isWithin = (clause: ClauseId, whole: ClauseId): boolean =>
  clause === whole || clause.startsWith(`${whole}.`)

const headings: ReadonlySet<string> = new Set(clauseIds.map((each) => each.replace(/\.?\d+$/, '')))

/** Whether a clause only heads others and asks for nothing itself. */
export const isHeading = (clause: ClauseId): boolean => headings.has(clause)

/** The clauses within a clause that ask for something: `8.5` → `8.5.1`, `8.5.2`, `8.5.3`; all of them when absent. */
export const leavesOf = (whole?: ClauseId): readonly ClauseId[] =>
  clauseIds.filter((each) => !isHeading(each) && (whole === undefined || isWithin(each, whole)))

/**
 * How sure the Vietnamese title of a clause is: `verified` seen in the contents page of the national standard (levels 1
 * and 2, and `8.5.2`), `unverified` ours.
 */
export const titleConfidence = (clause: ClauseId): 'verified' | 'unverified' =>
  levelOf(clause) < 3 || clause === '8.5.2' ? 'verified' : 'unverified'
