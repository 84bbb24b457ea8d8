import { type ClauseId, clauses, type Edition, inEdition } from '../../standard/index.ts'
import type { Print, Wording } from '../print.ts'
import { worded } from '../print.ts'

/** Who prints a document of an audit or a nonconformity, with the names of units and persons by their ids. */
export interface AuditPrint extends Print {
  readonly units?: Readonly<Record<string, Wording>>
  readonly people?: Readonly<Record<string, string>>
  /** The edition clauses are cited in; 2008 unless given. */
  readonly edition?: Edition
}

/** The name of a unit, or its id where no name is given. */
export const unitName = (id: string, { units = {}, language = 'vi' }: AuditPrint): string =>
  worded((Object.hasOwn(units, id) ? units[id] : undefined) ?? id, language)

/** The name of a person, or their id where no name is given. */
export const personName = (id: string, { people = {} }: AuditPrint): string =>
  (Object.hasOwn(people, id) ? people[id] : undefined) ?? id

/** The number of a clause in the edition the agency applies. */
export const clauseNumber = (clause: ClauseId, { edition = '2008' }: AuditPrint): string =>
  inEdition(clause, edition).join(', ')

/** The number of a clause with its title. */
export const clauseHeading = (clause: ClauseId, print: AuditPrint): string =>
  `${clauseNumber(clause, print)} ${clauses[clause][print.language ?? 'vi']}`

/** The numbers of several clauses in the edition the agency applies, each once. */
export const clauseNumbers = (clauses: readonly ClauseId[], { edition = '2008' }: AuditPrint): string =>
  [...new Set(clauses.flatMap((clause) => inEdition(clause, edition)))].join(', ')
