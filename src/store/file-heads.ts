import { readFile } from 'node:fs/promises'
import { canonicalJson, type Head } from '../dossier/index.ts'
import { failure, type Result, success } from '../issue/index.ts'
import { text } from '../text/index.ts'
import { orMissing, writeFileDurably } from './file-write.ts'

const isHead = (value: unknown): value is Head =>
  typeof value === 'object' &&
  value !== null &&
  'dossier' in value &&
  typeof value.dossier === 'string' &&
  'seq' in value &&
  typeof value.seq === 'number' &&
  Number.isSafeInteger(value.seq) &&
  value.seq >= 1 &&
  'hash' in value &&
  typeof value.hash === 'string' &&
  /^[0-9a-f]{64}$/.test(value.hash)

const parse = (content: string): unknown => {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

/** The head noted for a dossier; null when none is. */
export const readHead = async (path: string): Promise<Result<Head | null>> => {
  const content = await orMissing(readFile(path, 'utf8'), null)
  if (content === null) return success(null)
  const head = parse(content)
  if (isHead(head)) return success({ dossier: head.dossier, seq: head.seq, hash: head.hash })
  return failure({
    code: 'head-unreadable',
    path,
    message: text(
      `Tệp ${path} không ghi nhận được mục cuối của nhật ký: cần dossier, seq, hash.`,
      `File ${path} does not note the last entry of a journal: it needs dossier, seq, hash.`,
    ),
    expected: text('{"dossier", "hash", "seq"}', '{"dossier", "hash", "seq"}'),
    received: content.slice(0, 60),
  })
}

/** Notes the head of a dossier. */
export const writeHead = (path: string, head: Head): Promise<void> =>
  writeFileDurably(path, `${canonicalJson(head)}\n`)
