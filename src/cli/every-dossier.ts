import type { Dossier } from '../dossier/index.ts'
import type { Issue } from '../issue/index.ts'
import { issuesOf, leftOut } from './broken-journal.ts'
import { loadDossier, storeOf } from './dossiers.ts'
import type { Workspace } from './workspace.ts'

/** Every dossier of a workspace that can be read, and an issue for each that cannot. */
export interface EveryDossier {
  readonly dossiers: readonly Dossier[]
  readonly broken: readonly Issue[]
}

/** Reads every dossier of a workspace; only those of some procedures when they are named. */
export const everyDossier = async (
  workspace: Workspace,
  procedures?: readonly string[],
): Promise<EveryDossier> => {
  const store = storeOf(workspace)
  const dossiers: Dossier[] = []
  const broken: Issue[] = []
  for (const id of await store.list())
    try {
      const dossier = await loadDossier(store, id, workspace)
      if (procedures === undefined || procedures.includes(dossier.procedure.id)) dossiers.push(dossier)
    } catch (error) {
      broken.push(leftOut(id, issuesOf(error)))
    }
  return { dossiers, broken }
}
