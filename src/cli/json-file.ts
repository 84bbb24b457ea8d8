import type { Issue } from '../issue/index.ts'
import { text } from '../text/index.ts'
import { unreadable } from './fault.ts'
import { readText } from './read-file.ts'

const forbidden: readonly string[] = ['__proto__', 'constructor', 'prototype']

const broken = (path: string, value: string, error: unknown): Issue => {
  const said = error instanceof Error ? error.message : ''
  const truncated = /end of JSON|Unterminated|after (?:property|array)|property name/.test(said)
    ? !/[}\]]\s*$/.test(value)
    : false
  const position = Number(/position (\d+)/.exec(said)?.[1] ?? (truncated ? value.length : Number.NaN))
  const line = value.slice(0, position).split('\n').length
  const where = Number.isNaN(position) ? text('', '') : text(` ở dòng ${line}`, ` at line ${line}`)
  return {
    code: truncated ? 'json-truncated' : 'json-broken',
    path,
    message: truncated
      ? text(`JSON bị cắt ngang${where.vi}.`, `The JSON ends too early${where.en}.`)
      : text(`JSON sai cú pháp${where.vi}.`, `The JSON is broken${where.en}.`),
    expected: text('JSON đầy đủ, đúng cú pháp', 'complete, well-formed JSON'),
  }
}

const forbiddenKey = (path: string, key: string): Issue => ({
  code: 'key-forbidden',
  path,
  message: text(
    `Khoá "${key}" không được phép có trong dữ liệu.`,
    `The key "${key}" is not allowed in the data.`,
  ),
  received: key,
})

/** A text as JSON; broken JSON and keys that could poison a prototype are refused. */
export const parseJson = (value: string, path: string): unknown => {
  const content = (value.startsWith('\uFEFF') ? value.slice(1) : value).normalize('NFC')
  let poisoned: string | undefined
  let parsed: unknown
  try {
    parsed = JSON.parse(content, (key, field: unknown) => {
      if (forbidden.includes(key)) poisoned = key
      return field
    })
  } catch (error) {
    throw unreadable(broken(path, content, error))
  }
  if (poisoned !== undefined) throw unreadable(forbiddenKey(path, poisoned))
  return parsed
}

/** A file as JSON, or standard input for `-`. */
export const readJson = (path: string): unknown => parseJson(readText(path), path)

/** A group of fields; a Fault for a list or a single value. */
export const fieldsOf = (value: unknown, path: string): Readonly<Record<string, unknown>> => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.fromEntries(Object.entries(value))
  throw unreadable({
    code: 'invalid-type',
    path,
    message: text(
      'Cần một nhóm trường { "tên": giá trị }.',
      'A group of fields { "name": value } is needed.',
    ),
  })
}
