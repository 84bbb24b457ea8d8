import { open, readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { formatJournal, type JournalEntry, journalLimit, parseJournal } from '../dossier/index.ts'
import { failure, type Issue, type Result, success } from '../issue/index.ts'
import { text } from '../text/index.ts'
import { orMissing, syncFolder, writeFileDurably } from './file-write.ts'

/** A journal as its file holds it. */
export interface JournalFile {
  readonly entries: readonly JournalEntry[]
  /** Bytes up to the end of the last whole line. */
  readonly length: number
  /** Whether a line that was never finished follows them. */
  readonly torn: boolean
  readonly exists: boolean
}

const missing: JournalFile = { entries: [], length: 0, torn: false, exists: false }

const fileIssue = (path: string, code: string, vi: string, en: string): Issue => ({
  code,
  path,
  message: text(`Tệp ${path} ${vi}.`, `File ${path} ${en}.`),
})

const tooLong = (path: string): Issue =>
  fileIssue(
    path,
    'journal-too-long',
    `dài quá ${journalLimit} byte nên không đọc`,
    `is longer than ${journalLimit} bytes and is not read`,
  )

const notUtf8 = (path: string): Issue =>
  fileIssue(path, 'not-utf8', 'không phải văn bản UTF-8', 'is not UTF-8 text')

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Reads a journal's file; an absent one is empty. A last line without its line feed was never acknowledged and is
 * left out; any other fault is an issue that names the file and the line.
 */
export const readJournalFile = async (path: string): Promise<Result<JournalFile>> => {
  const size = (await orMissing(stat(path), null))?.size
  if (size === undefined) return success(missing)
  if (size > journalLimit) return failure(tooLong(path))
  const bytes = await orMissing(readFile(path), null)
  if (bytes === null) return success(missing)
  const length = bytes.lastIndexOf(10) + 1
  const content = decode(bytes.subarray(0, length))
  if (content === null) return failure(notUtf8(path))
  const read = parseJournal(content)
  return read.ok
    ? success({ entries: read.value, length, torn: length < bytes.length, exists: true })
    : failure(...read.issues.map((issue) => ({ ...issue, path: `${path}${issue.path}` })))
}

/** Adds one line: a torn end is cut away first, then the line is written and synced. */
const addLine = async (path: string, file: JournalFile, line: Uint8Array): Promise<void> => {
  const handle = await open(path, file.exists ? 'r+' : 'wx')
  try {
    if (file.torn) {
      await handle.truncate(file.length)
      await handle.sync()
    }
    await handle.write(line, 0, line.length, file.length)
    await handle.sync()
  } finally {
    await handle.close()
  }
  if (!file.exists) await syncFolder(dirname(path))
}

/**
 * Adds entries to a journal's file, all or none: one is a line at its end, whole once its line feed is there;
 * several replace the file by a longer one in one step.
 */
export const extendJournalFile = async (
  path: string,
  file: JournalFile,
  entries: readonly JournalEntry[],
): Promise<void> => {
  if (entries.length === 1) await addLine(path, file, new TextEncoder().encode(formatJournal(entries)))
  else await writeFileDurably(path, formatJournal([...file.entries, ...entries]))
}
