import type { CitedDocument } from '../dossier/index.ts'
import { failure, type Issue, type Result, success } from '../issue/index.ts'
import { suggestion } from '../procedure/index.ts'
import { formatDate, type Text, text } from '../text/index.ts'
import { tryParseDay } from '../time/index.ts'
import { parseCode } from './code.ts'
import type { DocumentRow, MasterList } from './master-list.ts'

const rule = 'TCVN ISO 9001:2008, 4.2.3'

const covers = ({ effectiveFrom, obsoleteFrom }: DocumentRow, day: string): boolean =>
  effectiveFrom <= day && (obsoleteFrom === undefined || day < obsoleteFrom)

/** Every revision of a document, in the order they were approved; a document nobody knows has none. */
export const historyOf = ({ rows }: MasterList, code: string): readonly DocumentRow[] => {
  const { key } = parseCode(code)
  return rows.filter((row) => row.key === key)
}

/** What a revision is called: `QT-HT 04, lần ban hành 2`; an external document has only its number. */
const called = ({ code, revision, origin }: DocumentRow): Text =>
  origin === 'external'
    ? text(code, code)
    : text(`${code}, lần ban hành ${revision}`, `${code}, revision ${revision}`)

const unknownDocument = (list: MasterList, code: string): Issue => {
  const known = [...new Set(list.rows.map((row) => row.code))]
  const meant = suggestion(code, known)
  return {
    code: 'document-unknown',
    path: 'code',
    message: {
      vi: `Không có tài liệu "${code}" trong danh mục.${meant === undefined ? '' : ` Có phải "${meant}"?`}`,
      en: `There is no document "${code}" on the master list.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`,
    },
    ...(meant === undefined ? {} : { expected: [meant] }),
    received: code,
    rule,
  }
}

const instead = (current: DocumentRow | undefined): Text => {
  if (current === undefined) return text('không có bản nào có hiệu lực', 'nothing is in force')
  const { vi, en } = called(current)
  const from = formatDate(current.effectiveFrom)
  return text(`bản có hiệu lực là ${vi} (từ ${from})`, `${en} is in force (from ${from})`)
}

const notInForce = (row: DocumentRow, day: string, current: DocumentRow | undefined): Issue => {
  const { vi, en } = called(row)
  const now = instead(current)
  const on = formatDate(day)
  const { effectiveFrom, obsoleteFrom } = row
  const coming = day < effectiveFrom
  const since = formatDate(coming ? effectiveFrom : (obsoleteFrom ?? effectiveFrom))
  return {
    code: coming ? 'document-not-yet-in-force' : 'document-obsolete',
    path: 'revision',
    message: coming
      ? text(
          `${vi} chỉ có hiệu lực từ ${since}; ngày ${on} ${now.vi}.`,
          `${en} takes effect only on ${since}; on ${on} ${now.en}.`,
        )
      : text(
          `${vi} đã hết hiệu lực từ ${since}; ngày ${on} ${now.vi}.`,
          `${en} has not been in force since ${since}; on ${on} ${now.en}.`,
        ),
    ...(current === undefined ? {} : { expected: called(current) }),
    received: String(row.revision),
    rule,
  }
}

/**
 * The revision of a document in force on a day (`YYYY-MM-DD`); or why there is none: nobody knows the document, it
 * takes effect only later, or it is in force no longer.
 */
export const inForce = (list: MasterList, code: string, day: string): Result<DocumentRow> => {
  const read = tryParseDay(day)
  if (!read.ok) return read
  const history = historyOf(list, code)
  const current = history.find((row) => covers(row, day))
  if (current !== undefined) return success(current)
  const next = history.find((row) => row.effectiveFrom > day)
  const last = history.findLast((row) => row.effectiveFrom <= day) ?? next
  return failure(last === undefined ? unknownDocument(list, code) : notInForce(last, day, undefined))
}

const sameRevision = (row: DocumentRow, revision: string | number): boolean =>
  String(row.revision) ===
  String(revision)
    .trim()
    .replace(/^0+(?=\d)/, '')

const unknownRevision = (
  code: string,
  revision: string | number,
  history: readonly DocumentRow[],
  current: DocumentRow | undefined,
): Issue => {
  const now = instead(current)
  return {
    code: 'revision-unknown',
    path: 'revision',
    message: {
      vi: `"${code}" không có lần ban hành "${revision}"; ${now.vi}.`,
      en: `"${code}" has no revision "${revision}"; ${now.en}.`,
    },
    expected: history.map((row) => String(row.revision)),
    received: String(revision),
    rule,
  }
}

/**
 * Whether a document may be cited on a day (`YYYY-MM-DD`): the revision that is cited, which is the one in force when
 * none is named. A revision that is obsolete, or not yet in force, is refused with the one that is.
 *
 * Source: TCVN ISO 9001:2008, 4.2.3.
 */
export const citable = (
  list: MasterList,
  { code, revision }: CitedDocument,
  day: string,
): Result<DocumentRow> => {
  const found = inForce(list, code, day)
  const history = historyOf(list, code)
  if (revision === undefined || history.length === 0 || !tryParseDay(day).ok) return found
  const current = found.ok ? found.value : undefined
  const named = history.filter((row) => sameRevision(row, revision))
  const good = named.find((row) => covers(row, day))
  if (good !== undefined) return success(good)
  const wrong = named.at(-1)
  return failure(
    wrong === undefined ? unknownRevision(code, revision, history, current) : notInForce(wrong, day, current),
  )
}
