import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { errorCode, orMissing } from './file-write.ts'

/** Who holds a lock or a claim. */
export interface Owner {
  readonly token: string
  readonly pid: number
  readonly host: string
  /** When the process started, in milliseconds since the epoch. */
  readonly started: number
}

const startedAt = Math.round(Date.now() - process.uptime() * 1000)

/** How far two readings of one process's start may lie apart when the clock was set in between. */
const startTolerance = 60_000

/** This process as an owner. */
export const ownerOf = (token: string): Owner => ({
  token,
  pid: process.pid,
  host: hostname(),
  started: startedAt,
})

const isOwner = (value: unknown): value is Owner =>
  typeof value === 'object' &&
  value !== null &&
  'token' in value &&
  typeof value.token === 'string' &&
  /^[\w-]{1,64}$/.test(value.token) &&
  'pid' in value &&
  typeof value.pid === 'number' &&
  Number.isSafeInteger(value.pid) &&
  value.pid > 0 &&
  'host' in value &&
  typeof value.host === 'string' &&
  'started' in value &&
  typeof value.started === 'number'

/** The owner a file names: null when there is no file, `unknown` when it names none. */
export const readOwner = async (path: string): Promise<Owner | 'unknown' | null> => {
  const content = await orMissing(readFile(path, 'utf8'), null)
  if (content === null) return null
  try {
    const value: unknown = JSON.parse(content)
    return isOwner(value) ? value : 'unknown'
  } catch {
    return 'unknown'
  }
}

/**
 * Whether an owner is certainly gone. A process of another machine cannot be asked and counts as living; so does one
 * whose number was given to a new process, except when that process is this one.
 */
export const isDead = ({ pid, host, started }: Owner): boolean => {
  if (host !== hostname()) return false
  if (pid === process.pid) return Math.abs(started - startedAt) > startTolerance
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return errorCode(error) === 'ESRCH'
  }
}
