import { failure, type Issue, type Result, success } from '../../issue/index.ts'
import { type Text, text } from '../../text/index.ts'
import type { JournalEntry } from './entry.ts'
import { canonicalJson } from './hash.ts'
import { type Fault, isJournalEntry, jsonFault } from './shape.ts'

/** The longest journal that is read, in characters. */
export const journalLimit = 64 * 1024 * 1024

const mostIssues = 100

const lineIssue = (index: number, code: string, what: Text, received?: string): Issue => ({
  code,
  path: `[${index}]`,
  message: text(`Dòng ${index + 1}: ${what.vi}.`, `Line ${index + 1}: ${what.en}.`),
  ...(received === undefined ? {} : { received }),
})

const shapeIssue = (index: number, { path, expected, received }: Fault): Issue => ({
  code: 'journal-shape',
  path: path === '' || path.startsWith('[') ? `[${index}]${path}` : `[${index}].${path}`,
  message: text(
    `Dòng ${index + 1}: "${path}" phải là ${expected.vi}.`,
    `Line ${index + 1}: "${path}" must be ${expected.en}.`,
  ),
  expected,
  received,
})

const start = (line: string): string => (line.length > 40 ? `${line.slice(0, 40)}…` : line)

const freezeDeep = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return
  for (const item of Object.values(value)) freezeDeep(item)
  Object.freeze(value)
}

const readLine = (line: string, index: number): Result<JournalEntry> => {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return failure(
      lineIssue(index, 'journal-not-json', text('không phải JSON', 'this is not JSON'), start(line)),
    )
  }
  const fault = jsonFault(value)
  if (fault !== undefined) return failure(shapeIssue(index, fault))
  if (canonicalJson(value) !== line) {
    const what = text(
      'không ở dạng JSON chuẩn tắc (RFC 8785): trùng trường, sai thứ tự, thừa khoảng trắng hoặc viết số khác',
      'this is not canonical JSON (RFC 8785): a field twice, another order, spaces or another way to write a number',
    )
    return failure(lineIssue(index, 'journal-not-canonical', what, start(line)))
  }
  const faults: Fault[] = []
  if (!isJournalEntry(value, '', faults))
    return failure(...faults.slice(0, mostIssues).map((each) => shapeIssue(index, each)))
  freezeDeep(value)
  return success(value)
}

/** A journal as text: one entry a line, in canonical JSON, each line ended by a line feed. */
export const formatJournal = (entries: readonly JournalEntry[]): string =>
  entries.map((entry) => `${canonicalJson(entry)}\n`).join('')

/**
 * Reads a journal back, strictly: every line ended and in the very bytes `formatJournal` writes, every entry of the
 * right shape, every text composed. The issues name their lines. Whether the chain holds is for `verifyJournal`.
 */
export const parseJournal = (value: string): Result<readonly JournalEntry[]> => {
  if (value.length > journalLimit)
    return failure({
      code: 'journal-too-long',
      path: '',
      message: text(
        `Nhật ký dài quá ${journalLimit} ký tự nên không đọc.`,
        `The journal is longer than ${journalLimit} characters and is not read.`,
      ),
      received: String(value.length),
    })
  const lines = value.split('\n')
  const rest = lines.pop() ?? ''
  const entries: JournalEntry[] = []
  const issues: Issue[] = []
  for (const [index, line] of lines.entries()) {
    const read = readLine(line, index)
    if (read.ok) entries.push(read.value)
    else issues.push(...read.issues)
    if (issues.length >= mostIssues) break
  }
  if (rest !== '') {
    const what = text(
      'dòng cuối bị cụt, thiếu dấu xuống dòng',
      'the last line is cut short: its line feed is missing',
    )
    issues.push(lineIssue(lines.length, 'journal-truncated', what, start(rest)))
  }
  return issues.length === 0 ? success(Object.freeze(entries)) : failure(...issues)
}
