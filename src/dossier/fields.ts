import type * as z from 'zod'
import { failure, type Issue, type Result, success } from '../issue/index.ts'
import { issuesOfZod } from '../procedure/index.ts'
import { nfc } from '../text/index.ts'
import type { Json } from './journal/index.ts'

const notJson = (path: string, received: string): Issue => ({
  code: 'not-json',
  path,
  message: {
    vi: `${path} phải là dữ liệu JSON thuần (chuỗi, số, đúng/sai, danh sách, nhóm trường), không phải ${received}.`,
    en: `${path} must be plain JSON data (text, number, boolean, list, group of fields), not ${received}.`,
  },
  received,
})

const unknownField = (path: string, field: string, known: readonly string[]): Issue => ({
  code: 'field-unknown',
  path: `${path}.${field}`,
  message: {
    vi: `${path} không có trường "${field}". ${known.length === 0 ? 'Sự kiện này không nhận trường nào.' : `Có: ${known.join(', ')}.`}`,
    en: `${path} has no field "${field}". ${known.length === 0 ? 'This event takes no fields.' : `There are: ${known.join(', ')}.`}`,
  },
  expected: known,
  received: field,
})

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** A value as JSON with every text composed (NFC); the first thing that is not JSON is an issue. */
const toJson = (value: unknown, path: string): Result<Json> => {
  if (value === null || typeof value === 'boolean') return success(value)
  if (typeof value === 'number')
    return Number.isFinite(value) ? success(value) : failure(notJson(path, String(value)))
  if (typeof value === 'string')
    return /\p{Surrogate}/u.test(value) ? failure(notJson(path, 'a lone surrogate')) : success(nfc(value))
  if (Array.isArray(value)) {
    const items: Json[] = []
    for (const [index, item] of value.entries()) {
      const read = toJson(item, `${path}[${index}]`)
      if (!read.ok) return read
      items.push(read.value)
    }
    return success(items)
  }
  if (typeof value === 'object' && isPlain(value)) return toJsonObject(value, path)
  return failure(notJson(path, typeof value))
}

const toJsonObject = (value: object, path: string): Result<Readonly<Record<string, Json>>> => {
  const fields: Record<string, Json> = {}
  for (const [key, field] of Object.entries(value)) {
    if (forbidden.has(key)) return failure(unknownField(path, key, []))
    if (field === undefined) continue
    const read = toJson(field, `${path}.${key}`)
    if (!read.ok) return read
    fields[key] = read.value
  }
  return success(fields)
}

/** Fields as they came (composed, JSON), and as the schema reads them. */
export interface Fields {
  readonly given: Readonly<Record<string, Json>>
  readonly read: Readonly<Record<string, unknown>>
}

/**
 * Reads fields against a schema. Unknown fields, values of another type and anything that is not JSON are issues;
 * nothing is dropped in silence.
 */
export const readFields = (schema: z.ZodObject | undefined, value: unknown, path: string): Result<Fields> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failure(notJson(path, value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value))
  const given = toJsonObject(value, path)
  if (!given.ok) return given
  const known = Object.keys(schema?.shape ?? {})
  const unknown = Object.keys(given.value).filter((field) => !known.includes(field))
  if (unknown.length > 0) return failure(...unknown.map((field) => unknownField(path, field, known)))
  if (schema === undefined) return success({ given: given.value, read: {} })
  const parsed = schema.safeParse(given.value)
  return parsed.success
    ? success({ given: given.value, read: parsed.data })
    : failure(...issuesOfZod(parsed.error, path, given.value))
}
