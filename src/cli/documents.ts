import { documentControl } from '../../processes/quality/document-control.ts'
import { type MasterList, masterList } from '../document/index.ts'
import type { CitedDocument } from '../dossier/index.ts'
import type { Issue } from '../issue/index.ts'
import { everyDossier } from './every-dossier.ts'
import type { Workspace } from './workspace.ts'

/** The master list of a workspace, from its document-control dossiers in the order they were opened. */
export const workspaceDocuments = async (
  workspace: Workspace,
): Promise<{ readonly list: MasterList; readonly broken: readonly Issue[] }> => {
  const { dossiers, broken } = await everyDossier(workspace, [documentControl.id])
  const openedAt = ({ journal }: (typeof dossiers)[number]): string => journal[0]?.at ?? ''
  return { list: masterList(dossiers.toSorted((a, b) => (openedAt(a) < openedAt(b) ? -1 : 1))), broken }
}

/**
 * A document as it is cited: `QT-HT 04`, `QT-HT 04/2` in its revision 2. A code on the list that ends in `/` and a
 * number is that code.
 */
export const citedDocument = (given: string, { rows }: MasterList): CitedDocument => {
  const [, code, revision] = /^(.*\S)\s*\/\s*(\d+)$/su.exec(given) ?? []
  const known = rows.some((row) => row.code === given)
  return known || code === undefined || revision === undefined ? { code: given } : { code, revision }
}
