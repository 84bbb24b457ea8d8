import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type OpeningRecord, procedureHash } from '../dossier/index.ts'
import { type Procedure, procedureJson } from '../procedure/index.ts'
import { writeFileDurably } from '../store/index.ts'
import { readProcedure } from './procedure-files.ts'
import { findProcedure, knownProcedures } from './procedures.ts'
import type { Workspace } from './workspace.ts'

const folderOf = ({ folder }: Workspace): string => join(folder, 'opened')

const fileOf = (workspace: Workspace, hash: string): string => join(folderOf(workspace), `${hash}.json`)

/** Keeps the procedure a dossier is about to be opened under: it can then be replayed after any upgrade. */
export const keepOpened = async (workspace: Workspace, procedure: Procedure): Promise<void> => {
  const file = fileOf(workspace, procedureHash(procedure))
  if (existsSync(file)) return
  mkdirSync(folderOf(workspace), { recursive: true })
  await writeFileDurably(file, `${JSON.stringify(procedureJson(procedure))}\n`)
}

/** The very procedure a dossier was opened under: the one at hand when it is still the same, else the one kept. */
export const openedProcedure = async (
  { id, version, hash }: OpeningRecord['procedure'],
  workspace: Workspace,
): Promise<Procedure> => {
  const file = fileOf(workspace, hash)
  const isKept = /^[0-9a-f]{64}$/.test(hash) && existsSync(file)
  const isKnown = knownProcedures(workspace).some((known) => known.id === id)
  if (!isKnown && isKept) return readProcedure(file)
  const current = await findProcedure(id, workspace, version)
  return isKept && procedureHash(current) !== hash ? readProcedure(file) : current
}
