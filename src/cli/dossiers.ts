import { type Dossier, type JournalEntry, replay } from '../dossier/index.ts'
import { fileStore } from '../store/index.ts'
import { text } from '../text/index.ts'
import { refused, unreadable } from './fault.ts'
import { inFile } from './frame.ts'
import { openedProcedure } from './opened-procedures.ts'
import type { Workspace } from './workspace.ts'

/** The store of a workspace. */
export const storeOf = ({ folder }: Workspace) => fileStore(folder)

type Store = ReturnType<typeof storeOf>

const unknownDossier = (id: string, known: readonly string[]) => {
  const last = known.slice(-5)
  return unreadable({
    code: 'dossier-unknown',
    path: 'dossier',
    message: text(
      `Không có hồ sơ "${id}". ${last.length === 0 ? 'Chưa có hồ sơ nào.' : `Gần nhất: ${last.join(', ')}.`}`,
      `There is no dossier "${id}". ${last.length === 0 ? 'There are none yet.' : `The last ones: ${last.join(', ')}.`}`,
    ),
    received: id,
  })
}

/** The journal of a dossier; a Fault when there is no such dossier. */
export const loadJournal = async (store: Store, id: string): Promise<readonly JournalEntry[]> => {
  const entries = await store.load(id)
  if (entries.length === 0) throw unknownDossier(id, await store.list())
  return entries
}

/** A dossier rebuilt from its journal; a Fault when the journal does not come out the same. */
export const dossierOf = async (
  entries: readonly JournalEntry[],
  id: string,
  workspace: Workspace,
): Promise<Dossier> => {
  const opening = entries[0]?.opening
  if (opening === undefined) throw unknownDossier(id, [])
  const procedure = await openedProcedure(opening.procedure, workspace)
  const replayed = replay(procedure, entries)
  if (replayed.ok) return replayed.value
  throw refused(...inFile(id, replayed.issues))
}

/** A dossier of the workspace as it stands. */
export const loadDossier = async (store: Store, id: string, workspace: Workspace): Promise<Dossier> =>
  dossierOf(await loadJournal(store, id), id, workspace)
