import { isPlain, isPoisoned, type Json, joinPath } from '../../issue/index.ts'
import { nfc, type Text, text } from '../../text/index.ts'
import { tryParseMoment } from '../../time/index.ts'
import type { CitedDocument, JournalEntry, OpeningRecord } from './entry.ts'

/** Something in an entry that is not as it has to be. */
export interface Fault {
  readonly path: string
  readonly expected: Text
  readonly received: string
}

type Check<Value> = (value: unknown, path: string, faults: Fault[]) => value is Value

/** How deep the data of an entry may be nested. */
export const deepest = 64

const show = (value: unknown): string => {
  const shown = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value is a list or a group of fields, as JSON makes them. */
export const isJsonParent = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && (Array.isArray(value) || isPlain(value))

const check =
  <Value>(expected: Text, holds: (value: unknown) => value is Value): Check<Value> =>
  (value, path, faults): value is Value => {
    if (holds(value)) return true
    faults.push({ path, expected, received: show(value) })
    return false
  }

const composed = text('chuỗi Unicode dựng sẵn (NFC)', 'composed (NFC) Unicode text')
const noSurrogate = text('chuỗi Unicode không có surrogate lẻ', 'text without a lone surrogate')

const textFault = (value: string): Text | undefined => {
  if (/\p{Surrogate}/u.test(value)) return noSurrogate
  return value === nfc(value) ? undefined : composed
}

/** The first thing in a value that may not stand in a journal: not JSON, not composed, a forbidden key, too deep. */
export const jsonFault = (value: unknown, path = '', depth = 0): Fault | undefined => {
  const fault = (expected: Text): Fault => ({ path, expected, received: show(value) })
  if (value === null || typeof value === 'boolean') return undefined
  if (typeof value === 'number')
    return Number.isFinite(value) ? undefined : fault(text('số hữu hạn', 'a finite number'))
  if (typeof value === 'string') {
    const wrong = textFault(value)
    return wrong === undefined ? undefined : fault(wrong)
  }
  if (!isJsonParent(value))
    return { path, expected: text('dữ liệu JSON thuần', 'plain JSON data'), received: typeof value }
  if (depth >= deepest)
    return {
      path,
      expected: text(`dữ liệu lồng không quá ${deepest} lớp`, `data nested at most ${deepest} deep`),
      received: '…',
    }
  for (const [key, item] of Object.entries(value)) {
    const at = joinPath(path, Array.isArray(value) ? Number(key) : key)
    const wrong = isPoisoned(key) ? text('tên trường khác', 'another field name') : textFault(key)
    if (wrong !== undefined) return { path: at, expected: wrong, received: key }
    const deeper = jsonFault(item, at, depth + 1)
    if (deeper !== undefined) return deeper
  }
  return undefined
}

const string = check(text('chuỗi', 'text'), (value) => typeof value === 'string')
const number = check(text('số', 'a number'), (value) => typeof value === 'number')
const positive = check(
  text('số nguyên từ 1', 'a whole number from 1'),
  (value): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 1,
)
const hash = check(
  text('64 chữ số thập lục phân viết thường', '64 hex digits in lower case'),
  (value): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
)
const isMoment = (value: unknown): value is string => {
  if (typeof value !== 'string' || value.length !== 25) return false
  const read = tryParseMoment(value)
  return read.ok && read.value === value
}
const moment = check(
  text('thời điểm dạng 2026-02-06T09:15:00+07:00', 'a moment such as 2026-02-06T09:15:00+07:00'),
  isMoment,
)
/** Its fields are JSON, which {@link jsonFault} has seen to. */
const record = check(
  text('nhóm trường', 'a group of fields'),
  (value): value is Readonly<Record<string, Json>> => isObject(value),
)

const orNull =
  <Value>(inner: Check<Value>): Check<Value | null> =>
  (value, path, faults): value is Value | null =>
    value === null || inner(value, path, faults)

const list =
  <Value>(item: Check<Value>): Check<readonly Value[]> =>
  (value, path, faults): value is readonly Value[] => {
    if (Array.isArray(value))
      return value.map((each, index) => item(each, `${path}[${index}]`, faults)).every((good) => good)
    faults.push({ path, expected: text('danh sách', 'a list'), received: show(value) })
    return false
  }

type Fields<Value> = { readonly [Key in keyof Value]-?: Check<Required<Value>[Key]> }

const group =
  <Value extends object>(
    fields: Fields<Value>,
    optional: readonly (keyof Value & string)[] = [],
  ): Check<Value> =>
  (value, path, faults): value is Value => {
    if (!record(value, path, faults)) return false
    const before = faults.length
    const missing: readonly string[] = optional
    const known = new Map<string, Check<unknown>>(Object.entries(fields))
    for (const [key, field] of known)
      if (Object.hasOwn(value, key)) field(value[key], joinPath(path, key), faults)
      else if (!missing.includes(key))
        faults.push({
          path: joinPath(path, key),
          expected: text('trường này phải có', 'this field'),
          received: 'undefined',
        })
    for (const key of Object.keys(value))
      if (!known.has(key))
        faults.push({
          path: joinPath(path, key),
          expected: text(
            `các trường: ${[...known.keys()].join(', ')}`,
            `the fields ${[...known.keys()].join(', ')}`,
          ),
          received: key,
        })
    return faults.length === before
  }

const filled = check(
  text('chuỗi không rỗng', 'text that is not empty'),
  (value): value is string => typeof value === 'string' && value.trim() !== '',
)
const revision = check(
  text('lần ban hành: số hoặc chuỗi', 'a revision: a number or text'),
  (value) => typeof value === 'string' || typeof value === 'number',
)
/** Whether a value is a list of cited documents; what is wrong with it goes into `faults`. */
export const areCited = list(group<CitedDocument>({ code: filled, revision }, ['revision']))

const opening = group<OpeningRecord>(
  {
    dossier: string,
    procedure: group<OpeningRecord['procedure']>({ id: string, version: string, hash: string }),
    received: moment,
    regime: orNull(string),
    settings: record,
    limits: record,
    documents: areCited,
  },
  ['documents'],
)

/** Whether a value has the shape of a journal entry; what is wrong with it goes into `faults`. */
export const isJournalEntry: Check<JournalEntry> = group<JournalEntry>(
  {
    seq: positive,
    at: moment,
    by: group<JournalEntry['by']>({ id: string, name: string, role: string }, ['name']),
    event: string,
    payload: record,
    from: orNull(string),
    to: string,
    opening,
    lapsed: list(string),
    limits: list(
      group<JournalEntry['limits'][number]>({ limit: string, amount: number, unit: string, basis: string }),
    ),
    calendar: group<JournalEntry['calendar']>({ id: string, version: string }),
    previous: hash,
    hash,
  },
  ['opening', 'lapsed'],
)
