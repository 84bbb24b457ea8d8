import { randomUUID } from 'node:crypto'
import { link, mkdir, readdir, unlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { QuytrinhError } from '../issue/index.ts'
import { text } from '../text/index.ts'
import { isDead, type Owner, ownerOf, readOwner } from './file-lock-owner.ts'
import { errorCode, orMissing, writeNew } from './file-write.ts'

const lockName = 'lock'

const locked = (path: string, owner: Owner | 'unknown' | null, milliseconds: number): QuytrinhError => {
  const pid = owner === null || owner === 'unknown' ? '?' : String(owner.pid)
  const host = owner === null || owner === 'unknown' ? '?' : owner.host
  return new QuytrinhError([
    {
      code: 'store-locked',
      path,
      message: text(
        `Đã chờ ${milliseconds / 1000} giây mà kho vẫn bị khoá bởi tiến trình ${pid} trên máy ${host} (tệp ${path}). Nếu chắc chắn tiến trình đó không còn, hãy xoá tệp này.`,
        `After ${milliseconds / 1000} seconds the store is still locked by process ${pid} on ${host} (file ${path}). If that process is certainly gone, delete the file.`,
      ),
      received: pid,
    },
  ])
}

/** Puts a file with an owner in place, content and all in one step; false when the name is taken. */
const place = async (folder: string, name: string, owner: Owner): Promise<boolean> => {
  const temporary = join(folder, `${lockName}.${randomUUID()}.tmp`)
  await writeNew(temporary, new TextEncoder().encode(JSON.stringify(owner)))
  try {
    await link(temporary, join(folder, name))
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  } finally {
    await orMissing(unlink(temporary), undefined)
  }
}

const remove = (path: string): Promise<void> => orMissing(unlink(path), undefined)

/**
 * Removes what dead processes left beside the lock: their temporary files, and claims on locks that are gone. The
 * names are read before the lock: a claim among them was made on a lock that stood by then, so when the lock bears
 * another token now, that one is gone for good.
 */
const sweep = async (folder: string): Promise<void> => {
  const names = await readdir(folder)
  const current = await readOwner(join(folder, lockName))
  if (current === 'unknown') return
  for (const name of names) {
    const path = join(folder, name)
    const token = /^lock\.claim\.([\w-]+)\.\d+$/.exec(name)?.[1]
    if (token !== undefined && token !== current?.token) await remove(path)
    if (!/^lock\.[\w-]+\.tmp$/.test(name)) continue
    const owner = await readOwner(path)
    if (owner !== null && owner !== 'unknown' && isDead(owner)) await remove(path)
  }
}

/**
 * Removes the lock of a dead owner. Only the holder of a claim on that very lock may do so, and only while the lock
 * still bears its token; a claim whose holder died is passed over by the next number. So no lock that someone took
 * in the meantime is ever removed. Returns whether to try for the lock at once.
 */
const takeAway = async (folder: string, dead: Owner, self: Owner): Promise<boolean> => {
  for (let number = 1; ; number += 1) {
    const claim = `${lockName}.claim.${dead.token}.${number}`
    if (!(await place(folder, claim, self))) {
      const holder = await readOwner(join(folder, claim))
      if (holder === null) return true
      if (holder === 'unknown' || !isDead(holder)) return false
      continue
    }
    const current = await readOwner(join(folder, lockName))
    if (current !== null && current !== 'unknown' && current.token === dead.token)
      await remove(join(folder, lockName))
    await sweep(folder)
    return true
  }
}

const acquire = async (folder: string, self: Owner, timeout: number): Promise<void> => {
  const path = join(folder, lockName)
  const end = performance.now() + timeout
  for (let pause = 4; ; pause = Math.min(pause * 1.5, 100)) {
    const owner = await readOwner(path)
    if (owner === null && (await place(folder, lockName, self))) return
    const stale = owner !== null && owner !== 'unknown' && isDead(owner)
    if (stale && (await takeAway(folder, owner, self))) continue
    if (performance.now() >= end) throw locked(path, owner, timeout)
    await wait(pause * (0.5 + Math.random()))
  }
}

/** How long to wait for a lock. */
export interface LockOptions {
  /** Milliseconds; 10 000 unless given. */
  readonly timeout?: number
}

const queues = new Map<string, Promise<unknown>>()

const settled = async (work: Promise<unknown> | undefined): Promise<void> => {
  try {
    await work
  } catch {
    // The one before answers for itself.
  }
}

/**
 * Runs a function while no other process, and nothing else in this one, holds the lock of a folder. The lock is the
 * file `lock` in it; that of a process which died is taken over.
 *
 * @throws QuytrinhError `store-locked`, with the file and the process, when it is not free in time.
 */
export const withLock = async <Value>(
  folder: string,
  work: () => Promise<Value>,
  { timeout = 10_000 }: LockOptions = {},
): Promise<Value> => {
  const key = resolve(folder)
  const before = queues.get(key)
  const run = async (): Promise<Value> => {
    await settled(before)
    const self = ownerOf(randomUUID())
    await mkdir(folder, { recursive: true })
    await acquire(folder, self, timeout)
    try {
      return await work()
    } finally {
      const owner = await readOwner(join(folder, lockName))
      if (owner !== null && owner !== 'unknown' && owner.token === self.token)
        await remove(join(folder, lockName))
    }
  }
  const running = run()
  queues.set(key, running)
  try {
    return await running
  } finally {
    if (queues.get(key) === running) queues.delete(key)
  }
}
