import type { Json } from '../../issue/index.ts'

/** What a dossier was opened with; stands in its first entry alone. */
export interface OpeningRecord {
  readonly dossier: string
  readonly procedure: { readonly id: string; readonly version: string; readonly hash: string }
  readonly received: string
  readonly regime: string | null
  readonly settings: Readonly<Record<string, Json>>
  readonly limits: Readonly<Record<string, Json>>
  /** The controlled documents it follows, as they were cited. */
  readonly documents?: readonly CitedDocument[]
}

/** A controlled document a dossier follows: its code, and the revision when one is named. */
export interface CitedDocument {
  readonly code: string
  readonly revision?: string | number
}

/** One accepted event of one dossier. Entries are chained: each holds the hash of the one before. */
export interface JournalEntry {
  /** 1 for the opening, then without gaps. */
  readonly seq: number
  /** The moment reported, `+07:00`. */
  readonly at: string
  readonly by: { readonly id: string; readonly name?: string; readonly role: string }
  /** The event; `open` for the first entry. */
  readonly event: string
  readonly payload: Readonly<Record<string, Json>>
  readonly from: string | null
  readonly to: string
  readonly opening?: OpeningRecord
  /** The limits found to have run out, among those the step's guards ask about. */
  readonly lapsed?: readonly string[]
  /** The limits this event started, with the row that applied. */
  readonly limits: readonly {
    readonly limit: string
    readonly amount: number
    readonly unit: string
    readonly basis: string
  }[]
  readonly calendar: { readonly id: string; readonly version: string }
  /** The hash of the entry before; 64 zeros for the first. */
  readonly previous: string
  /** SHA-256 over the canonical JSON of the entry without this field. */
  readonly hash: string
}

/** An entry before it is chained. */
export type EntryBody = Omit<JournalEntry, 'previous' | 'hash'>

/** The head of a journal, to note down or sign elsewhere: it shows later whether the tail was cut. */
export interface Head {
  readonly dossier: string
  readonly seq: number
  readonly hash: string
}
