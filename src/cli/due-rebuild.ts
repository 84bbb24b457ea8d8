import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Issue, parseJsonText } from '../issue/index.ts'
import { writeFileDurably } from '../store/index.ts'
import { text } from '../text/index.ts'
import { issuesOf, leftOut } from './broken-journal.ts'
import { loadDossier, storeOf } from './dossiers.ts'
import { cacheFile, cacheOrigin, type DueCache, type DueWork, formatCache } from './due-cache.ts'
import { type DueRow, dueRow } from './due-row.ts'
import { bareRole } from './held-roles.ts'
import { readWorkspace } from './workspace.ts'

const nameless: Issue = {
  code: 'journal-shape',
  path: '[0]',
  message: text('Dòng 1 không mở hồ sơ nào.', 'Line 1 opens no dossier.'),
}

/** The first line of a journal file; undefined while it was never finished: nothing was acknowledged yet. */
const firstLine = (file: string): string | undefined => {
  const [line = '', ...rest] = readFileSync(file, 'utf8').split('\n', 2)
  return rest.length === 0 ? undefined : line
}

const dossierIn = (line: string): string | undefined => {
  const id = /"opening":\{"dossier":("(?:[^"\\]|\\.)*")/.exec(line)?.[1]
  const read = id === undefined ? undefined : parseJsonText(id, '')
  return read?.ok === true && typeof read.value === 'string' ? read.value : undefined
}

/** Keeps the cache for the next time. A folder that cannot be written only costs time. */
const keep = async (folder: string, cache: DueCache): Promise<void> => {
  try {
    await mkdir(dirname(cacheFile(folder)), { recursive: true })
    await writeFileDurably(cacheFile(folder), formatCache(cache))
  } catch {
    return
  }
}

/**
 * The work of a folder: journals that look as the cache knows them keep their row, the others are replayed. One that
 * cannot be read is named and left out, and read again the next time.
 */
export const rebuild = async (
  folder: string,
  keys: ReadonlyMap<string, string>,
  cache: DueCache | undefined,
): Promise<DueWork> => {
  const workspace = readWorkspace(folder)
  const store = storeOf(workspace)
  const rows: Record<string, { readonly key: string; readonly row: DueRow }> = {}
  const broken: Issue[] = []
  for (const [name, key] of keys) {
    const known = cache?.rows[name]
    if (known?.key === key) {
      rows[name] = known
      continue
    }
    const line = firstLine(join(folder, 'dossiers', name))
    if (line === undefined) continue
    const id = dossierIn(line)
    if (id === undefined) {
      broken.push(leftOut(name, [nameless]))
      continue
    }
    try {
      rows[name] = { key, row: dueRow(await loadDossier(store, id, workspace), workspace) }
    } catch (error) {
      broken.push(leftOut(id, issuesOf(error)))
    }
  }
  const { profile, calendar } = workspace
  const roles = Object.fromEntries(
    Object.entries(profile.roles).map(([role, { holds }]) => [role, holds.map(bareRole)]),
  )
  await keep(folder, {
    madeFrom: cacheOrigin(folder),
    roles,
    daysOff: profile.daysOff ?? [],
    sessions: profile.sessions ?? [],
    rows,
  })
  return { rows: Object.values(rows).map(({ row }) => row), roles, calendar, broken }
}
