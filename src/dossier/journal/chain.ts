import { freeze } from 'immer'
import type { EntryBody, Head, JournalEntry } from './entry.ts'
import { hashJson } from './hash.ts'

/** What stands in place of a previous hash in the first entry. */
export const noPrevious = '0'.repeat(64)

/** The hash an entry should carry. */
export const hashOf = ({ hash: _, ...body }: JournalEntry): string => hashJson(body)

/** Chains an entry to the one before it, or starts a journal with it. */
export const seal = (body: EntryBody, previous: JournalEntry | null): JournalEntry => {
  const chained = { ...body, previous: previous?.hash ?? noPrevious }
  return freeze({ ...chained, hash: hashJson(chained) }, true)
}

/** The head of a journal; null when it is empty. */
export const headOf = (entries: readonly JournalEntry[]): Head | null => {
  const last = entries.at(-1)
  return last === undefined
    ? null
    : { dossier: entries[0]?.opening?.dossier ?? '', seq: last.seq, hash: last.hash }
}
