import { failure, type Issue, parseJsonText, type Result, success, withoutMark } from '../issue/index.ts'
import { text } from '../text/index.ts'
import type { Limit } from '../time/index.ts'
import { freeze } from './freeze.ts'
import { fieldOf, isJsonObject, shown, textField } from './json-field.ts'
import { readPrintedTime } from './printed-time.ts'
import { readSubmission, type SubmissionMethod } from './submission.ts'

/** The published time of one way of handing in. */
export interface PublishedTime {
  readonly method: SubmissionMethod
  /** The time column as printed: `5 Ngày làm việc`. */
  readonly raw: string
  /** `null` when it could not be read; an issue at `[n].times[m]` says why. */
  readonly limit: Limit | null
}

/** One administrative procedure (thủ tục hành chính) of the national portal. */
export interface NationalEntry {
  readonly code: string
  readonly name: string
  readonly level: string
  readonly field: string
  readonly agency: string
  readonly times: readonly PublishedTime[]
}

/** What {@link parseNationalCatalogue} read. */
export interface NationalCatalogue {
  readonly kind: 'national-procedures'
  /** Entries with at least one time that was read; their other times may have issues. */
  readonly read: number
  /** Every other line that is not blank: no time of it could be read, or the line itself is broken. */
  readonly unread: number
  /** The entries of all well-formed lines, read or not, in the order of the file. */
  readonly entries: readonly NationalEntry[]
  /** How often each printed form occurs, numbers shown as `N`: `N Ngày làm việc`, `N`, `Không có thông tin`. */
  readonly forms: Readonly<Record<string, number>>
  /** Paths are `[n].times[m]` for a time of the n-th entry (from 0), `line 12` for a broken line of the file (from 1). */
  readonly issues: readonly Issue[]
}

interface Entry {
  readonly entry: Omit<NationalEntry, 'times'>
  readonly submission: string
}

const fields = ['code', 'name', 'level', 'field', 'agency', 'submission_raw'] as const

const readLine = (line: string, path: string): Result<Entry> => {
  const parsed = parseJsonText(line, path)
  if (!parsed.ok) return parsed
  const object = isJsonObject(parsed.value) ? parsed.value : {}
  const value = (name: (typeof fields)[number]): string => textField(object, name) ?? ''
  const wrong = fields.filter(
    (name) => textField(object, name) === undefined || (name === 'code' && !value(name)),
  )
  if (wrong.length > 0)
    return failure({
      code: 'field-wrong',
      path,
      message: text(
        `Thiếu hoặc sai kiểu: ${wrong.join(', ')}`,
        `Missing or of the wrong type: ${wrong.join(', ')}`,
      ),
      expected: fields,
      received: shown(
        isJsonObject(parsed.value) ? (fieldOf(object, wrong[0] ?? '') ?? 'undefined') : parsed.value,
      ),
    })
  return success({
    entry: {
      code: value('code'),
      name: value('name'),
      level: value('level'),
      field: value('field'),
      agency: value('agency'),
    },
    submission: value('submission_raw'),
  })
}

const named = (issue: Issue, path: string, code: string): Issue => ({
  ...issue,
  path,
  message: text(`${code}: ${issue.message.vi}`, `${code}: ${issue.message.en}`),
})

const unclearIssue = (path: string, code: string, received: string, none: boolean): Issue => ({
  code: none ? 'submission-unreadable' : 'row-unclear',
  path,
  message: none
    ? text(`${code}: không tách được cách nộp nào`, `${code}: no way of handing in could be told apart`)
    : text(
        `${code}: có chỗ giống một dòng cách nộp nhưng không đọc được: "${received}"`,
        `${code}: something looks like a row but does not read as one: "${received}"`,
      ),
  expected: text('cách nộp, thời gian, phí liền nhau', 'method, time and fee next to each other'),
  received,
})

const readEntry = ({ entry, submission }: Entry, path: string): { entry: NationalEntry; issues: Issue[] } => {
  const { rows, unclear } = readSubmission(submission)
  const issues: Issue[] = []
  const times = rows.map((row, at): PublishedTime => {
    const limit = readPrintedTime(row)
    if (!limit.ok)
      issues.push(...limit.issues.map((issue) => named(issue, `${path}.times[${at}]`, entry.code)))
    return { method: row.method, raw: row.time, limit: limit.ok ? limit.value : null }
  })
  if (rows.length === 0) issues.push(unclearIssue(path, entry.code, shown(submission), true))
  issues.push(...unclear.map((received) => unclearIssue(path, entry.code, received, false)))
  return { entry: { ...entry, times }, issues }
}

/** A printed time with its number as `N`. */
export const formOf = (raw: string): string => raw.replace(/\d[\d.,]*/g, 'N')

/**
 * The catalogue of the national public-service portal as JSON Lines: one object per line with `code`, `name`, `level`,
 * `field`, `agency` and `submission_raw`. Each line stands for itself: a broken one is an issue (`json-broken`,
 * `json-truncated`, `field-wrong`, `key-forbidden`) and the others are read. Blank lines are skipped.
 *
 * An entry is read when at least one of its times was read; every time that was not has an issue (see
 * `readPrintedTime`), so has every text that looks like a row and is none (`row-unclear`). `read + unread` is the
 * number of lines that are not blank. Never throws.
 */
export const parseNationalCatalogue = (value: string): NationalCatalogue => {
  const entries: NationalEntry[] = []
  const issues: Issue[] = []
  const forms = new Map<string, number>()
  let broken = 0
  withoutMark(value)
    .split(/\r\n|\n|\r/)
    .forEach((line, at) => {
      if (line.trim() === '') return
      const parsed = readLine(line, `line ${at + 1}`)
      if (!parsed.ok) {
        broken += 1
        issues.push(...parsed.issues)
        return
      }
      const { entry, issues: found } = readEntry(parsed.value, `[${entries.length}]`)
      for (const { raw } of entry.times) forms.set(formOf(raw), (forms.get(formOf(raw)) ?? 0) + 1)
      entries.push(entry)
      issues.push(...found)
    })
  const read = entries.filter(({ times }) => times.some(({ limit }) => limit !== null)).length
  return freeze({
    kind: 'national-procedures',
    read,
    unread: entries.length + broken - read,
    entries,
    forms: Object.fromEntries(forms),
    issues,
  })
}
