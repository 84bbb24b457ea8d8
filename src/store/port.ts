import type { JournalEntry } from '../dossier/index.ts'

/** Where journals are kept. A store holds nothing else: every dossier is replayed from its journal. */
export interface DossierStore {
  /** The ids of all dossiers, in the order of their code units. */
  readonly list: () => Promise<readonly string[]>
  /**
   * The journal of a dossier, checked; empty when the id is unknown.
   *
   * @throws QuytrinhError with every fault of a journal that is not intact.
   */
  readonly load: (id: string) => Promise<readonly JournalEntry[]>
  /**
   * Adds entries to the end of a journal: all of them or none. When it resolves they are kept.
   *
   * @param expectedSeq the last `seq` the writer knows of; 0 for a new dossier.
   * @throws QuytrinhError `store-conflict` when another writer was first; the faults found when the entries do not
   * continue the stored journal.
   */
  readonly append: (id: string, entries: readonly JournalEntry[], expectedSeq: number) => Promise<void>
}
