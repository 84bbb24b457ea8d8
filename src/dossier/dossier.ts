import type { Confidence, Names, Outcome, Procedure, Scalar } from '../procedure/index.ts'
import type { ClockEvent, Limit, Moment } from '../time/index.ts'
import type { JournalEntry } from './journal/index.ts'

/** How long a limit is for one dossier, and under which instrument. */
export interface AppliedLimit {
  readonly limit: Limit
  /** For a limit on a fixed day of a year: that day, `MM-DD`, and how many years after the year of the fact. */
  readonly date?: string
  readonly years?: number
  readonly basis: string
  readonly confidence: Confidence
}

/** One run of a limit: its length, and what happened to its clock. */
export interface LimitRun extends AppliedLimit {
  readonly events: readonly ClockEvent[]
  /** For a limit that hangs on a day the dossier knows: what the fact was when the run ended. */
  readonly anchor?: unknown
  /** The day it was extended to, when it was by the time it ended. */
  readonly extendedTo?: string
}

/**
 * One run of a procedure: what is known, where it stands, which clocks run, and the journal of everything accepted.
 * Frozen; a new one is returned for each event. The journal is the truth, all else follows from it.
 */
export interface Dossier<N extends Names = Names> {
  readonly id: string
  readonly procedure: Procedure<N>
  /** The regime of the day of receipt, kept for the life of the dossier; null when the procedure has none. */
  readonly regime: string | null
  readonly settings: Readonly<Record<string, Scalar>>
  /** Limits that sector law sets otherwise for this dossier, by limit. */
  readonly overrides: Readonly<Record<string, AppliedLimit>>
  readonly received: Moment
  readonly step: N['step']
  /** Parts still to be done in a step whose parts run side by side. */
  readonly pending: readonly string[]
  readonly facts: Readonly<N['facts']>
  /** Every run of every limit so far, oldest first, by limit. */
  readonly clocks: Readonly<Record<string, readonly LimitRun[]>>
  readonly journal: readonly JournalEntry[]
  /** How it ended; null while it is open. */
  readonly outcome: Outcome | null
}
