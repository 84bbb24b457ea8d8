import type { ClauseId } from './clause.ts'
import { movedIn2026, quotedIn2015, rememberedIn2015 } from './correspondence.ts'
import { clauseIds } from './outline.ts'

/** An edition of TCVN ISO 9001 that agencies have been told to apply. */
export type Edition = '2008' | '2015'

/** An edition known only from drafts: nothing rests on it, and what is said of it may change. */
export type ProvisionalEdition = '2026'

const in2015: { readonly [C in ClauseId]: readonly string[] } = { ...quotedIn2015, ...rememberedIn2015 }
const in2026: { readonly [C in ClauseId]: readonly string[] } = { ...in2015, ...movedIn2026 }

/**
 * The clauses of an edition that hold what a clause of the 2008 edition asks for. `2026` is provisional.
 *
 * @example
 * import { inEdition } from 'quytrinh/standard'
 *
 * inEdition('4.2.3', '2015') //=> ['7.5.2', '7.5.3']
 */
export const inEdition = (clause: ClauseId, edition: Edition | ProvisionalEdition): readonly string[] => {
  if (edition === '2008') return [clause]
  return [...(edition === '2015' ? in2015 : in2026)[clause]]
}

/**
 * How sure {@link inEdition} is: `secondary` quoted from the matrix of ISO/TC 176 (clauses 4 to 7.2 in 2015),
 * `unverified` from memory, and all of 2026.
 */
export const editionConfidence = (
  clause: ClauseId,
  edition: Exclude<Edition, '2008'> | ProvisionalEdition,
): 'secondary' | 'unverified' =>
  edition === '2015' && Object.hasOwn(quotedIn2015, clause) ? 'secondary' : 'unverified'

/** The clauses of the 2008 edition that a clause of the 2015 edition took over, in order; none for an unknown number. */
export const from2015 = (clause: string): readonly ClauseId[] =>
  clauseIds.filter((each) => in2015[each].includes(clause))

/**
 * A clause as offices cite it, in the edition an agency applies.
 *
 * @example
 * import { clauseLabel } from 'quytrinh/standard'
 *
 * clauseLabel('8.5.2') //=> 'TCVN ISO 9001:2008, 8.5.2'
 * clauseLabel('8.5.2', '2015') //=> 'TCVN ISO 9001:2015, 10.2'
 */
export const clauseLabel = (clause: ClauseId, edition: Edition = '2008'): string =>
  `TCVN ISO 9001:${edition}, ${inEdition(clause, edition).join(', ')}`
