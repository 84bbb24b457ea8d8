import { QuytrinhError } from '../../issue/index.ts'
import { nfc } from '../../text/index.ts'
import type { EntryBody, Head, JournalEntry } from './entry.ts'
import { hashJson } from './hash.ts'
import { deepest, type Fault, isJournalEntry, isJsonParent, jsonFault } from './shape.ts'

/** What stands in place of a previous hash in the first entry. */
export const noPrevious = '0'.repeat(64)

const refused = (faults: readonly Fault[]): QuytrinhError =>
  new QuytrinhError(
    faults.map(({ path, expected, received }) => ({
      code: 'journal-shape',
      path,
      message: {
        vi: `Không ghi được vào nhật ký: "${path}" phải là ${expected.vi}.`,
        en: `This cannot be written into a journal: "${path}" must be ${expected.en}.`,
      },
      expected,
      received,
    })),
  )

const settle = (value: unknown, depth: number): unknown => {
  if (typeof value === 'string') return nfc(value)
  if (!isJsonParent(value) || depth >= deepest) return value
  if (Array.isArray(value)) return Object.freeze(value.map((item) => settle(item, depth + 1)))
  return Object.freeze(settleFields(value, depth))
}

/** A copy with every text composed and all that lies deeper frozen; fields that are undefined are left out. */
const settleFields = (value: object, depth: number): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([key, field]) => [key, settle(field, depth + 1)]),
  )

/** The hash an entry should carry: over everything in it but the hash itself. */
export const hashOf = (entry: object): string =>
  hashJson(Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'hash')))

/**
 * Chains an entry to the one before it: a frozen copy with its texts composed (NFC), the hash of the entry before,
 * and its own. What is sealed can be written with `formatJournal` and read back with `parseJournal`.
 *
 * @throws QuytrinhError `journal-shape` when the body is not that of an entry or holds what a journal cannot.
 */
export const seal = (body: EntryBody, previous: JournalEntry | null): JournalEntry => {
  const fields = settleFields({ ...body, previous: previous?.hash ?? noPrevious }, 0)
  const fault = jsonFault(fields)
  if (fault !== undefined) throw refused([fault])
  const sealed: unknown = Object.freeze({ ...fields, hash: hashOf(fields) })
  const faults: Fault[] = []
  if (!isJournalEntry(sealed, '', faults)) throw refused(faults)
  return sealed
}

/** The head of a journal; null when it is empty. */
export const headOf = (entries: readonly JournalEntry[]): Head | null => {
  const last = entries.at(-1)
  return last === undefined
    ? null
    : { dossier: entries[0]?.opening?.dossier ?? '', seq: last.seq, hash: last.hash }
}
