export { type Actor, systemActor } from './actor.ts'
export { advance, type Report, tryAdvance } from './advance.ts'
export { type AllowedEvent, allowed } from './allowed.ts'
export { type Deadline, type DeadlineState, deadlines } from './deadlines.ts'
export type { AppliedLimit, Dossier, LimitRun } from './dossier.ts'
export type { DeadlineOptions } from './due-day.ts'
export {
  type CitedDocument,
  canonicalJson,
  type EntryBody,
  formatJournal,
  type Head,
  hashJson,
  headOf,
  type JournalEntry,
  journalLimit,
  type OpeningRecord,
  parseJournal,
  seal,
  sha256Hex,
  verifyJournal,
} from './journal/index.ts'
export { type DossierLink, linksOf } from './links.ts'
export { type Opening, open, procedureHash, tryOpen } from './open.ts'
export { regimeAt } from './regime.ts'
export { replay } from './replay.ts'
export { type Status, status } from './status.ts'
