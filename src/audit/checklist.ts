import { freeze } from 'immer'
import { hashJson } from '../dossier/index.ts'
import type { Procedure } from '../procedure/index.ts'
import { type ClauseId, clauseIds, clauseLabel, type Edition, isWithin } from '../standard/index.ts'
import type { Text } from '../text/index.ts'
import { itemsOf } from './procedure-items.ts'
import { questions } from './questions.ts'
import type { Respondent } from './respondent.ts'
import { standardItems } from './standard-items.ts'

/** One thing to ask in an audit. */
export interface ChecklistItem {
  /** Stable: `8.2.2#5`, `CL-041`, `one-stop/limit/processing`. Adding an item renumbers none. */
  readonly id: string
  readonly clause: ClauseId
  readonly question: Text
  /** What to look at for the answer. */
  readonly evidence: Text
  /** Whom a general question is put to. */
  readonly to?: readonly Respondent[]
  /** The procedure an item was made from, by id, and the roles it asks about. */
  readonly procedure?: string
  readonly roles?: readonly string[]
  /** The article behind it. */
  readonly rule?: string
}

/** An item with its clause as offices cite it, in the edition the agency applies. */
export interface CitedItem extends ChecklistItem {
  readonly citation: string
}

/** A checklist: what is asked, and the hash that says which checklist it is. */
export interface Checklist {
  readonly edition: Edition
  readonly items: readonly CitedItem[]
  /** SHA-256 over the canonical JSON of edition and items. */
  readonly hash: string
}

/** What a checklist is made of; all of it when nothing is left out. */
export interface ChecklistScope {
  readonly procedures?: readonly Procedure[]
  /** The edition clauses are cited in; 2008 unless given. */
  readonly edition?: Edition
  /** Only these clauses and their parts. */
  readonly clauses?: readonly ClauseId[]
  /** Only general questions put to these, or to every unit. */
  readonly to?: readonly Respondent[]
  /** Only the items of procedures that ask about these roles, or about none in particular. */
  readonly roles?: readonly string[]
}

const asksOneOf = (asked: readonly string[] | undefined, wanted: readonly string[] | undefined): boolean =>
  wanted === undefined ||
  asked === undefined ||
  asked.length === 0 ||
  asked.some((each) => wanted.includes(each))

/**
 * Makes a checklist: what the standard gives to check, the general questions, and what the procedures give to ask about their steps, limits, records,
 * forms and separated roles, in the order of the clauses. The same scope gives the same checklist with the same hash.
 *
 * @example
 * ```ts
 * import { makeChecklist } from 'quytrinh/audit'
 * import { oneStop } from 'quytrinh/processes/one-stop'
 *
 * const checklist = makeChecklist({ procedures: [oneStop], clauses: ['7.2.3'], to: ['oneStop'], roles: ['receiver'] })
 * checklist.items.every(({ clause }) => clause === '7.2.3') //=> true
 * ```
 */
export const makeChecklist = ({
  procedures = [],
  edition = '2008',
  clauses,
  to,
  roles,
}: ChecklistScope = {}): Checklist => {
  const asked = to === undefined ? undefined : ['all', ...to]
  const all = [
    ...standardItems,
    ...questions.filter((question) => asksOneOf(question.to, asked)),
    ...procedures.flatMap(itemsOf).filter((item) => asksOneOf(item.roles, roles)),
  ]
  const items = clauseIds
    .filter((clause) => clauses === undefined || clauses.some((whole) => isWithin(clause, whole)))
    .flatMap((clause) => all.filter((item) => item.clause === clause))
    .map((item): CitedItem => ({ ...item, citation: clauseLabel(item.clause, edition) }))
  return freeze({ edition, items, hash: hashJson({ edition, items }) }, true)
}
