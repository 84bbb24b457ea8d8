import { randomUUID } from 'node:crypto'
import { open, rename, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The code of a file system error: `ENOENT`; undefined for anything else. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** The value, or `fallback` when the file is not there. */
export const orMissing = async <Value, Fallback>(
  work: Promise<Value>,
  fallback: Fallback,
): Promise<Value | Fallback> => {
  try {
    return await work
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return fallback
    throw error
  }
}

/** Makes the names in a folder last through a power cut. Windows does this by itself. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes a new file and syncs it. Fails when the file exists. */
export const writeNew = async (path: string, bytes: Uint8Array): Promise<void> => {
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Replaces a file so that, whenever the power goes, either the old or the new content is there in full: written
 * beside it, synced, renamed, and the folder synced.
 */
export const writeFileDurably = async (path: string, content: string | Uint8Array): Promise<void> => {
  const temporary = `${path}.${process.pid}.${randomUUID()}.tmp`
  try {
    await writeNew(temporary, typeof content === 'string' ? new TextEncoder().encode(content) : content)
    await rename(temporary, path)
  } catch (error) {
    await orMissing(unlink(temporary), undefined)
    throw error
  }
  await syncFolder(dirname(path))
}
