import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Head, headOf, type JournalEntry, verifyJournal } from '../dossier/index.ts'
import { failure, type Issue, type Result, success, unwrap } from '../issue/index.ts'
import { nfc } from '../text/index.ts'
import { belongs, checkContinues } from './continue.ts'
import { readHead, writeHead } from './file-heads.ts'
import { extendJournalFile, type JournalFile, readJournalFile } from './file-journal.ts'
import { type LockOptions, withLock } from './file-lock.ts'
import { fileNameOf, idOfFileName } from './file-name.ts'
import { orMissing, syncFolder } from './file-write.ts'
import type { DossierStore } from './port.ts'

const journalEnd = '.jsonl'
const headEnd = '.json'

/** A store in a folder, which can also be checked and noted down. */
export interface FileStore extends DossierStore {
  /** The heads noted so far, by dossier: to be kept or signed elsewhere. */
  readonly heads: () => Promise<readonly Head[]>
  /** Every fault of a dossier's journal, held against its noted head and against one kept elsewhere. */
  readonly verify: (id: string, head?: Pick<Head, 'seq' | 'hash'>) => Promise<readonly Issue[]>
}

const namesIn = async (folder: string, end: string): Promise<readonly string[]> =>
  (await orMissing(readdir(folder), []))
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length))

const distinct = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((issue) => [`${issue.code} ${issue.path}`, issue])).values(),
]

/**
 * A store in a folder, for one machine: `dossiers/` holds a journal per dossier, one line an entry; `heads/` the last
 * entry of each, so that a journal cut at its end is found; `lock` lets one writer in at a time. Each append is on
 * disk before it resolves. A line torn by a crash was never acknowledged and is passed over; any other fault in a file
 * is an error and nothing is written after it.
 */
export const fileStore = (folder: string, options: LockOptions = {}): FileStore => {
  const journals = join(folder, 'dossiers')
  const noted = join(folder, 'heads')
  const journalPath = (id: string): string => join(journals, fileNameOf(id) + journalEnd)
  const headPathOf = (name: string): string => join(noted, name + headEnd)
  const headPath = (id: string): string => headPathOf(fileNameOf(id))

  /** The head is read first: a writer at work can then only make the journal longer than it says. */
  const readOnce = async (
    id: string,
    others: readonly Pick<Head, 'seq' | 'hash'>[],
  ): Promise<Result<JournalFile>> => {
    const head = await readHead(headPath(id))
    if (!head.ok) return head
    const file = await readJournalFile(journalPath(id))
    if (!file.ok) return file
    const { entries } = file.value
    const heads = head.value === null ? others : [head.value, ...others]
    if (entries.length === 0 && heads.length === 0) return file
    const faults =
      heads.length === 0
        ? verifyJournal(entries)
        : heads.flatMap((each) => verifyJournal(entries, { head: each }))
    const issues = distinct([...faults, ...belongs(id, entries)])
    return issues.length === 0
      ? success(file.value)
      : failure(...issues.map((issue) => ({ ...issue, path: `${journalPath(id)}${issue.path}` })))
  }
  /** A reader takes no lock: what it finds amiss may be a write under way, so it looks again. */
  const read = async (
    id: string,
    others: readonly Pick<Head, 'seq' | 'hash'>[] = [],
  ): Promise<Result<JournalFile>> => {
    const first = await readOnce(id, others)
    return first.ok ? first : readOnce(id, others)
  }

  /** The dossier of a file name; null when none is: not made here, or nothing acknowledged before a crash. */
  const dossierOf = async (name: string, isNoted: boolean): Promise<string | null> => {
    const id = idOfFileName(name)
    if (id === null && !name.startsWith('~')) return null
    if (isNoted && id !== null) return id
    const head = isNoted ? await readHead(headPathOf(name)) : undefined
    if (head?.ok === true && head.value !== null) return head.value.dossier
    const file = await readJournalFile(join(journals, name + journalEnd)).catch(() => null)
    if (file === null || !file.ok) return id
    const [first] = file.value.entries
    return first === undefined ? null : (id ?? first.opening?.dossier ?? null)
  }

  const prepare = async (): Promise<void> => {
    await mkdir(journals, { recursive: true })
    await mkdir(noted, { recursive: true })
    await syncFolder(folder)
  }

  return Object.freeze({
    list: async () => {
      const heads = new Set(await namesIn(noted, headEnd))
      const names = new Set([...(await namesIn(journals, journalEnd)), ...heads])
      const ids = await Promise.all([...names].map((name) => dossierOf(name, heads.has(name))))
      return ids.filter((id) => id !== null).sort()
    },
    load: async (id: string) => unwrap(await read(nfc(id))).entries,
    append: (id: string, entries: readonly JournalEntry[], expectedSeq: number) =>
      withLock(
        folder,
        async () => {
          const dossier = nfc(id)
          const file = unwrap(await readOnce(dossier, []))
          checkContinues(dossier, file.entries, entries, expectedSeq)
          const head = headOf(entries)
          if (head === null) return
          await prepare()
          await extendJournalFile(journalPath(dossier), file, entries)
          await writeHead(headPath(dossier), { ...head, dossier })
        },
        options,
      ),
    heads: async () => {
      const names = await namesIn(noted, headEnd)
      const heads = await Promise.all(names.map(async (name) => unwrap(await readHead(headPathOf(name)))))
      return heads.filter((head) => head !== null).sort((a, b) => (a.dossier < b.dossier ? -1 : 1))
    },
    verify: async (id: string, head?: Pick<Head, 'seq' | 'hash'>) => {
      const file = await read(nfc(id), head === undefined ? [] : [head])
      return file.ok ? [] : file.issues
    },
  })
}
