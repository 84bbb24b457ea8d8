import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeFileDurably } from '../store/index.ts'
import type { Moment } from '../time/index.ts'
import { loadDossier, storeOf } from './dossiers.ts'
import { cacheFile, cacheOrigin, type DueCache, type DueWork, formatCache } from './due-cache.ts'
import { type DueRow, dueRow } from './due-row.ts'
import { readWorkspace } from './workspace.ts'

/** The dossier a journal file is of; undefined for a file whose first line was never finished. */
const dossierIn = (file: string): string | undefined => {
  const [line = '', ...rest] = readFileSync(file, 'utf8').split('\n', 2)
  if (rest.length === 0) return undefined
  const id = /"opening":\{"dossier":("(?:[^"\\]|\\.)*")/.exec(line)?.[1]
  const read: unknown = id === undefined ? undefined : JSON.parse(id)
  return typeof read === 'string' ? read : undefined
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

/** The work of a folder: journals that look as the cache knows them keep their row, the others are replayed. */
export const rebuild = async (
  folder: string,
  keys: ReadonlyMap<string, string>,
  cache: DueCache | undefined,
  now: Moment,
): Promise<DueWork> => {
  const workspace = readWorkspace(folder)
  const store = storeOf(workspace)
  const rows: Record<string, { readonly key: string; readonly row: DueRow }> = {}
  for (const [name, key] of keys) {
    const known = cache?.rows[name]
    if (known?.key === key) {
      rows[name] = known
      continue
    }
    const id = dossierIn(join(folder, 'dossiers', name))
    if (id !== undefined)
      rows[name] = { key, row: dueRow(await loadDossier(store, id, workspace), workspace, now) }
  }
  const { profile, calendar } = workspace
  const roles = Object.fromEntries(Object.entries(profile.roles).map(([role, { holds }]) => [role, holds]))
  await keep(folder, {
    madeFrom: cacheOrigin(folder),
    roles,
    daysOff: profile.daysOff ?? [],
    sessions: profile.sessions ?? [],
    rows,
  })
  return { rows: Object.values(rows).map(({ row }) => row), roles, calendar }
}
