import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { formatNumber, type Text, text } from '../text/index.ts'
import { unreadable } from './fault.ts'

/** The largest file that is read, and the largest a packed file may become: 64 MiB. */
export const largest = 64 * 1024 * 1024

const fail = (path: string, code: string, message: Text, expected?: Text): never => {
  throw unreadable({ code, path, message, ...(expected === undefined ? {} : { expected }) })
}

const tooLarge = (path: string, limit: number): never => {
  const mebi = Math.floor(limit / 1024 / 1024)
  return fail(
    path,
    'file-too-large',
    text(
      `Tệp lớn hơn ${formatNumber(mebi, 'vi')} MiB nên không đọc.`,
      `The file is larger than ${formatNumber(mebi, 'en')} MiB and is not read.`,
    ),
    text(
      `tệp không quá ${mebi} MiB (kể cả sau khi giải nén)`,
      `a file of at most ${mebi} MiB, also when unpacked`,
    ),
  )
}

const systemFault = (path: string, error: unknown): never => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return fail(path, 'file-missing', text('Không có tệp này.', 'There is no such file.'))
  if (code === 'EISDIR')
    return fail(
      path,
      'file-folder',
      text('Đây là thư mục, cần một tệp.', 'This is a folder; a file is needed.'),
    )
  if (code === 'EACCES' || code === 'EPERM')
    return fail(path, 'file-forbidden', text('Không có quyền đọc tệp này.', 'This file may not be read.'))
  throw error
}

const readAll = (descriptor: number, path: string, limit: number): Buffer => {
  const chunks: Buffer[] = []
  let total = 0
  for (;;) {
    const chunk = Buffer.allocUnsafe(1 << 16)
    const length = readSync(descriptor, chunk, 0, chunk.length, null)
    if (length === 0) return Buffer.concat(chunks)
    total += length
    if (total > limit) tooLarge(path, limit)
    chunks.push(chunk.subarray(0, length))
  }
}

/** The bytes of a file, or of standard input for `-`; refuses what is too large before it is read. */
export const readBytes = (path: string, limit = largest): Buffer => {
  let descriptor: number | undefined
  try {
    descriptor = path === '-' ? 0 : openSync(path, 'r')
    const state = fstatSync(descriptor)
    if (state.isFile() && state.size > limit) tooLarge(path, limit)
    return readAll(descriptor, path, limit)
  } catch (error) {
    return systemFault(path, error)
  } finally {
    if (descriptor !== undefined && descriptor !== 0) closeSync(descriptor)
  }
}

const isPacked = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

const unpack = (bytes: Buffer, path: string, limit: number): Buffer => {
  try {
    return gunzipSync(bytes, { maxOutputLength: limit })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(path, limit)
    return fail(
      path,
      code === 'Z_BUF_ERROR' ? 'gzip-truncated' : 'gzip-broken',
      code === 'Z_BUF_ERROR'
        ? text('Tệp nén bị cắt ngang.', 'The packed file ends too early.')
        : text('Tệp nén bị hỏng.', 'The packed file is broken.'),
      text('tệp .gz đầy đủ', 'a complete .gz file'),
    )
  }
}

/** The text of a UTF-8 file, unpacked when it is gzip; a Fault for everything that is not one. */
export const readText = (path: string, limit = largest): string => {
  const given = readBytes(path, limit)
  const bytes = isPacked(given) ? unpack(given, path, limit) : given
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fail(
      path,
      'not-utf8',
      text('Tệp không phải văn bản UTF-8.', 'The file is not UTF-8 text.'),
      text('văn bản UTF-8', 'UTF-8 text'),
    )
  }
}
