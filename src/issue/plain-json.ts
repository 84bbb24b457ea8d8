import { nfc, text } from '../text/index.ts'
import { forbiddenKey } from './forbidden-key.ts'
import { failure, type Issue, type Result, success } from './issue.ts'
import type { Json } from './json.ts'
import { joinPath } from './path.ts'
import { isPoisoned } from './poison.ts'

const maximumDepth = 60

const notJson = (path: string, received: string): Issue => ({
  code: 'not-json',
  path,
  message: text(
    `${path === '' ? 'Giá trị' : path} phải là dữ liệu JSON thuần (chuỗi, số, đúng/sai, danh sách, nhóm trường), không phải ${received}.`,
    `${path === '' ? 'The value' : path} must be plain JSON data (text, number, boolean, list, group of fields), not ${received}.`,
  ),
  received,
})

const tooDeep = (path: string): Issue => ({
  code: 'too-deep',
  path,
  message: text(
    `Dữ liệu lồng nhau quá ${maximumDepth} lớp.`,
    `The data is nested deeper than ${maximumDepth} levels.`,
  ),
})

/** Whether an object is a group of fields as JSON makes them: no list, no `Date`, no `Map`, no class. */
export const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const readList = (list: readonly unknown[], path: string, depth: number): Result<Json> => {
  const items: Json[] = []
  for (const [index, item] of list.entries()) {
    const read = readValue(item, joinPath(path, index), depth + 1)
    if (!read.ok) return read
    items.push(read.value)
  }
  return success(items)
}

const readObject = (value: object, path: string, depth: number): Result<{ readonly [key: string]: Json }> => {
  const fields: Record<string, Json> = {}
  for (const [given, field] of Object.entries(value)) {
    const key = nfc(given)
    if (isPoisoned(key)) return failure(forbiddenKey(key, joinPath(path, key)))
    if (field === undefined) continue
    const read = readValue(field, joinPath(path, key), depth + 1)
    if (!read.ok) return read
    fields[key] = read.value
  }
  return success(fields)
}

const readValue = (value: unknown, path: string, depth: number): Result<Json> => {
  if (depth > maximumDepth) return failure(tooDeep(path))
  if (value === null || typeof value === 'boolean') return success(value)
  if (typeof value === 'string')
    return /\p{Surrogate}/u.test(value) ? failure(notJson(path, 'a lone surrogate')) : success(nfc(value))
  if (typeof value === 'number')
    return Number.isFinite(value) ? success(value) : failure(notJson(path, String(value)))
  if (Array.isArray(value)) return readList(value, path, depth)
  if (typeof value === 'object' && isPlain(value)) return readObject(value, path, depth)
  return failure(notJson(path, value === undefined ? 'undefined' : typeof value))
}

/**
 * A copy of a value as plain JSON with every text and key composed (NFC). What is not JSON, nested too deep, or
 * named after what every JavaScript object inherits is an issue.
 */
export const plainJson = (value: unknown, path = ''): Result<Json> => readValue(value, path, 0)

/** {@link plainJson} for a group of fields: a list or a single value is an issue. */
export const plainFields = (value: unknown, path = ''): Result<{ readonly [key: string]: Json }> => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && isPlain(value))
    return readObject(value, path, 0)
  return failure(notJson(path, value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value))
}
