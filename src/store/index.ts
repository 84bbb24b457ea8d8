/**
 * Where journals are kept: the port, in memory, and in append-only files with fsync and a lock (Node).
 *
 * @module quytrinh/store
 */

export { type FileStore, fileStore } from './file.ts'
export { type LockOptions, withLock } from './file-lock.ts'
export { writeFileDurably } from './file-write.ts'
export { memoryStore } from './memory.ts'
export type { DossierStore } from './port.ts'
