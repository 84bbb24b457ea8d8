import type * as z from 'zod'
import type { Dossier, JournalEntry } from '../dossier/index.ts'
import { failure, type Result, success } from '../issue/index.ts'
import { issuesOfZod } from '../procedure/index.ts'

/** A dossier of `document-control`, as far as it is read here: one document through all its revisions. */
export type ControlledDocument = Pick<Dossier, 'id' | 'journal'>

/** One entry of a document's journal, with what was known by then. */
export interface Told {
  readonly entry: JournalEntry
  /** Where it stands, for issues: `TL-0001[4]`. */
  readonly path: string
  /** The civil day of the entry. */
  readonly day: string
  readonly facts: Readonly<Record<string, unknown>>
  /** The number of the revision approved last; 0 before the first, and for an external document. */
  readonly revision: number
}

/** The entries of a journal in order; revisions are numbered on from the one the dossier was opened with. */
export const toldBy = ({ id, journal }: ControlledDocument): readonly Told[] => {
  const first = journal[0]?.payload['revision']
  let revision = typeof first === 'number' ? first : 0
  let facts: Told['facts'] = {}
  return journal.map((entry, at) => {
    facts = { ...facts, ...entry.payload }
    if (entry.event === 'approve') revision += 1
    return { entry, path: `${id}[${at}]`, day: entry.at.slice(0, 10), facts, revision }
  })
}

/** Reads what an entry tells against a schema. */
export const readTold = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  path: string,
): Result<z.output<Schema>> => {
  const read = schema.safeParse(value)
  return read.success ? success(read.data) : failure(...issuesOfZod(read.error, path, value))
}
