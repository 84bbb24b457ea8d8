import type { JournalEntry } from '../dossier/index.ts'
import { nfc } from '../text/index.ts'
import { checkContinues } from './continue.ts'
import type { DossierStore } from './port.ts'

/** A store that lasts as long as the process: for tests and for trying things out. */
export const memoryStore = (): DossierStore => {
  const journals = new Map<string, readonly JournalEntry[]>()
  const stored = (id: string): readonly JournalEntry[] => journals.get(nfc(id)) ?? []
  return Object.freeze({
    list: async () => [...journals.keys()].sort(),
    load: async (id: string) => stored(id),
    append: async (id: string, entries: readonly JournalEntry[], expectedSeq: number) => {
      const before = stored(id)
      checkContinues(nfc(id), before, entries, expectedSeq)
      if (entries.length > 0) journals.set(nfc(id), Object.freeze([...before, ...entries]))
    },
  })
}
