import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Procedure, parseProcedure, procedureJson } from '../procedure/index.ts'
import { writeFileDurably } from '../store/index.ts'
import { text } from '../text/index.ts'
import { refused, unreadable } from './fault.ts'
import { inFile } from './frame.ts'
import { readJson } from './json-file.ts'
import type { Workspace } from './workspace.ts'

const folderOf = ({ folder }: Workspace): string => join(folder, 'procedures')

const plain = (name: string): string => encodeURIComponent(name).replace(/\*/g, '%2A')

const fileOf = (workspace: Workspace, { id, version }: Pick<Procedure, 'id' | 'version'>): string =>
  join(folderOf(workspace), `${plain(id)}@${plain(version)}.json`)

const newer = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })

/** The procedures an agency keeps, by id and version, as their file names tell. */
export interface KeptProcedure {
  readonly id: string
  readonly version: string
  readonly file: string
}

/** Every procedure the workspace keeps, the newest version of each first. */
export const keptProcedures = (workspace: Workspace): readonly KeptProcedure[] => {
  const folder = folderOf(workspace)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => {
      const [, id, version] = /^([^@]+)@([^@]+)\.json$/.exec(name) ?? []
      return id === undefined || version === undefined
        ? []
        : [{ id: decodeURIComponent(id), version: decodeURIComponent(version), file: join(folder, name) }]
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : newer(b.version, a.version)))
}

/** A procedure of an agency read from its file; a Fault with every issue when it is none. */
export const readProcedure = (file: string): Procedure => {
  const read = parseProcedure(readJson(file))
  if (read.ok) return read.value
  throw unreadable(...inFile(file, read.issues))
}

/**
 * Keeps a procedure in the workspace. A version once kept stays as it is: dossiers were opened under it. Returns
 * whether it was written now; the same text again is no change.
 */
export const keepProcedure = async (workspace: Workspace, procedure: Procedure): Promise<boolean> => {
  const file = fileOf(workspace, procedure)
  const wanted = `${JSON.stringify(procedureJson(procedure), null, 2)}\n`
  if (existsSync(file)) {
    const same = JSON.stringify(readJson(file)) === JSON.stringify(JSON.parse(wanted))
    if (same) return false
    throw refused({
      code: 'procedure-version-kept',
      path: file,
      message: text(
        `Đã lưu quy trình "${procedure.id}" bản ${procedure.version} với nội dung khác; sửa thì phải tăng số phiên bản.`,
        `Procedure "${procedure.id}" ${procedure.version} is kept with other content; a change needs a new version.`,
      ),
      received: procedure.version,
    })
  }
  mkdirSync(folderOf(workspace), { recursive: true })
  await writeFileDurably(file, new TextEncoder().encode(wanted))
  return true
}
