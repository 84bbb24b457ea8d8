import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '../issue/index.ts'
import { type Calendar, parseDecisions, parseSessions, vietnam } from '../time/index.ts'
import { agencyCalendar } from './agency-calendar.ts'
import type { DueRow } from './due-row.ts'
import { readText } from './read-file.ts'
import { version } from './version.ts'
import { profileName } from './workspace-folder.ts'

/** What the day's work is told from. */
export interface DueWork {
  readonly rows: readonly DueRow[]
  /** The procedure roles each role of the agency holds. */
  readonly roles: Readonly<Record<string, readonly string[]>>
  readonly calendar: Calendar
  /** Journals that cannot be read and are left out, one issue each. */
  readonly broken: readonly Issue[]
}

/** The cache's content: derived from profile and journals, so that deleting it is harmless. */
export interface DueCache {
  /** The program, the calendar and the profile it was made from. */
  readonly madeFrom: string
  readonly roles: DueWork['roles']
  readonly daysOff: readonly unknown[]
  readonly sessions: readonly unknown[]
  /** The row of each journal file, and what the file looked like. */
  readonly rows: Readonly<Record<string, { readonly key: string; readonly row: DueRow }>>
}

const sha256 = (value: string): string => createHash('sha256').update(value).digest('hex')

/** Where the cache is kept. */
export const cacheFile = (folder: string): string => join(folder, 'cache', 'due.json')

/** What a cache of this profile must be made from. */
export const cacheOrigin = (folder: string): string =>
  sha256(`3\n${version}\n${vietnam.version}\n${readText(join(folder, profileName))}`)

/** The cache as its file holds it: a hash, then the content it is of. */
export const formatCache = (cache: DueCache): string => {
  const content = JSON.stringify(cache)
  return `${sha256(content)}\n${content}`
}

/** The cache of a folder; undefined when there is none, when it was changed, or when it is of another profile. */
export const readCache = (folder: string): DueCache | undefined => {
  try {
    const [seal = '', content = ''] = readFileSync(cacheFile(folder), 'utf8').split('\n')
    if (sha256(content) !== seal) return undefined
    const cache: DueCache = JSON.parse(content)
    return cache.madeFrom === cacheOrigin(folder) ? cache : undefined
  } catch {
    return undefined
  }
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Every journal file of the workspace and what it looks like now; an append changes it. */
export const journalKeys = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    namesIn(join(folder, 'dossiers'))
      .filter((name) => name.endsWith('.jsonl'))
      .toSorted()
      .map((name) => {
        const { size, mtimeMs, ino } = statSync(join(folder, 'dossiers', name))
        return [name, `${size} ${mtimeMs} ${ino}`]
      }),
  )

const isFresh = ({ rows }: DueCache, keys: ReadonlyMap<string, string>): boolean =>
  Object.keys(rows).length === keys.size && [...keys].every(([name, key]) => rows[name]?.key === key)

/** The work of a folder, from the cache when nothing changed; else only what changed is replayed. */
export const dueWork = async (folder: string): Promise<DueWork> => {
  const keys = journalKeys(folder)
  const cache = readCache(folder)
  if (cache !== undefined && isFresh(cache, keys)) {
    const daysOff = parseDecisions(cache.daysOff)
    const sessions =
      cache.sessions.length === 0 ? ({ ok: true, value: [] } as const) : parseSessions(cache.sessions)
    if (daysOff.ok && sessions.ok)
      return {
        rows: Object.values(cache.rows).map(({ row }) => row),
        roles: cache.roles,
        calendar: agencyCalendar(daysOff.value, sessions.value),
        broken: [],
      }
  }
  const { rebuild } = await import('./due-rebuild.ts')
  return rebuild(folder, keys, cache)
}
