import { failure, type Result, success } from '../issue/index.ts'
import { nfc, text } from '../text/index.ts'
import { readDay, weekday } from './day.ts'
import type { Decision } from './decisions.ts'
import { isFilled, isObject, isText, newReader, type Reader } from './json.ts'
import type { DayKind, DayRow, Source } from './row.ts'

const kinds: readonly DayKind[] = ['statutory', 'substitute', 'swap-off', 'swap-worked']

const needs = {
  list: text('danh sách', 'a list'),
  object: text('đối tượng', 'an object'),
  filled: text('chuỗi không rỗng', 'a text that is not empty'),
  text: text('{ "vi": …, "en": … }', '{ "vi": …, "en": … }'),
  day: text('ngày YYYY-MM-DD', 'a day YYYY-MM-DD'),
  kind: text(kinds.join(', '), kinds.join(', ')),
  status: text('issued, proposed', 'issued, proposed'),
  url: text('địa chỉ http(s)', 'an http(s) address'),
  weekday: text('ngày từ thứ Hai đến thứ Sáu', 'a day from Monday to Friday'),
  restDay: text('thứ Bảy hoặc Chủ nhật', 'a Saturday or Sunday'),
  pair: text(
    'dòng hoán đổi còn lại, có "for" trỏ về ngày này',
    'the other row of the swap, whose "for" is this day',
  ),
}

const isDay = (value: unknown): value is string => typeof value === 'string' && readDay(value) !== undefined
const isKind = (value: unknown): value is DayKind => kinds.some((kind) => kind === value)

const readSource = (value: unknown, path: string, reader: Reader): Source | undefined => {
  if (!isObject(value)) return reader.refuse('decision-source', path, needs.object, value)
  const { id, title, url } = value
  if (!isFilled(id)) return reader.refuse('decision-source', `${path}.id`, needs.filled, id)
  if (!isFilled(title)) return reader.refuse('decision-source', `${path}.title`, needs.filled, title)
  if (url === undefined) return { id, title: nfc(title) }
  if (typeof url === 'string' && /^https?:\/\/\S+$/.test(url)) return { id, title: nfc(title), url }
  return reader.refuse('decision-source', `${path}.url`, needs.url, url)
}

const checkWeekday = (date: string, kind: DayKind, path: string, reader: Reader): void => {
  const on = weekday(readDay(date) ?? 0)
  const rests = on === 0 || on === 6
  if (kind === 'swap-worked' && !rests) reader.refuse('decision-weekday', path, needs.restDay, date)
  if ((kind === 'swap-off' || kind === 'substitute') && rests)
    reader.refuse('decision-weekday', path, needs.weekday, date)
}

const readRow = (value: unknown, path: string, source: Source, reader: Reader): DayRow | undefined => {
  if (!isObject(value)) return reader.refuse('decision-row', path, needs.object, value)
  const { date, kind, name, basis, for: other } = value
  if (!isDay(date)) return reader.refuse('decision-row', `${path}.date`, needs.day, date)
  if (!isKind(kind)) return reader.refuse('decision-row', `${path}.kind`, needs.kind, kind)
  if (!isText(name)) return reader.refuse('decision-row', `${path}.name`, needs.text, name)
  if (!isFilled(basis)) return reader.refuse('decision-row', `${path}.basis`, needs.filled, basis)
  const row = {
    date,
    kind,
    name: text(nfc(name.vi), nfc(name.en)),
    basis: nfc(basis),
    confidence: 'verified1',
    sources: [source.id],
  } as const
  checkWeekday(date, kind, `${path}.date`, reader)
  if (isDay(other)) return { ...row, for: other }
  if (other === undefined && kind === 'statutory') return row
  return reader.refuse('decision-row', `${path}.for`, needs.day, other)
}

const checkPairs = (rows: readonly DayRow[], path: string, reader: Reader): void => {
  for (const { date, kind, for: other } of rows) {
    if (kind !== 'swap-off' && kind !== 'swap-worked') continue
    const wanted = kind === 'swap-off' ? 'swap-worked' : 'swap-off'
    const paired = rows.some((row) => row.kind === wanted && row.date === other && row.for === date)
    if (!paired) reader.refuse('decision-pair', path, needs.pair, date)
  }
}

const readDecision = (value: unknown, path: string, reader: Reader): Decision | undefined => {
  if (!isObject(value)) return reader.refuse('decision', path, needs.object, value)
  const { id, title, status = 'issued', source, rows, knownUntil } = value
  if (!isFilled(id)) return reader.refuse('decision', `${path}.id`, needs.filled, id)
  if (!isText(title)) return reader.refuse('decision', `${path}.title`, needs.text, title)
  if (status !== 'issued' && status !== 'proposed')
    return reader.refuse('decision', `${path}.status`, needs.status, status)
  if (!Array.isArray(rows) || rows.length === 0)
    return reader.refuse('decision', `${path}.rows`, needs.list, rows)
  const known = readSource(source, `${path}.source`, reader)
  if (known === undefined) return undefined
  const read = rows.flatMap(
    (row: unknown, index) => readRow(row, `${path}.rows[${index}]`, known, reader) ?? [],
  )
  if (read.length === rows.length) checkPairs(read, `${path}.rows`, reader)
  const decision: Decision = {
    id,
    title: text(nfc(title.vi), nfc(title.en)),
    status,
    source: known,
    rows: read,
  }
  if (knownUntil === undefined) return decision
  return isDay(knownUntil)
    ? { ...decision, knownUntil }
    : reader.refuse('decision', `${path}.knownUntil`, needs.day, knownUntil)
}

/**
 * An agency's decisions from JSON: a list of `{ id, title: {vi, en}, status?, source: {id, title, url?}, rows, knownUntil? }`
 * with rows `{ date, kind, name: {vi, en}, basis, for? }`. Both sides of a swap must be in one decision; a worked day is
 * a Saturday or Sunday, a substitute or swapped day off is not. Issues: `decision`, `decision-source`, `decision-row`,
 * `decision-weekday`, `decision-pair`, each with its path.
 */
export const parseDecisions = (json: unknown): Result<readonly Decision[]> => {
  const reader = newReader()
  if (!Array.isArray(json)) {
    reader.refuse('decision', '', needs.list, json)
    return failure(...reader.issues)
  }
  const decisions = json.flatMap((value: unknown, index) => readDecision(value, `[${index}]`, reader) ?? [])
  return reader.issues.length > 0 ? failure(...reader.issues) : success(Object.freeze(decisions))
}
