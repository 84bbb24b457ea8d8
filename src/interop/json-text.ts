import { failure, type Issue, type Result, success } from '../issue/index.ts'
import { text } from '../text/index.ts'
import { jsonFault } from './json-fault.ts'
import { poisonedKey, shown } from './json-field.ts'

/** The text without a byte order mark. */
export const withoutMark = (value: string): string => (value.startsWith('\uFEFF') ? value.slice(1) : value)

const brokenJson = (value: string, path: string): Issue => {
  const fault = jsonFault(value) ?? { position: 0, line: 1, column: 1, truncated: false }
  const { position, line, column, truncated } = fault
  const where = text(
    `dòng ${line}, cột ${column} (ký tự thứ ${position})`,
    `line ${line}, column ${column} (character ${position})`,
  )
  return {
    code: truncated ? 'json-truncated' : 'json-broken',
    path,
    message: truncated
      ? text(`JSON bị cắt ngang ở ${where.vi}`, `The JSON ends too early at ${where.en}`)
      : text(`JSON sai ở ${where.vi}`, `The JSON is broken at ${where.en}`),
    expected: text('JSON đầy đủ, đúng cú pháp', 'complete, well-formed JSON'),
    received: shown(value.slice(Math.max(0, position - 20), position + 20)),
  }
}

/**
 * Outside JSON read with care: a broken text is an issue with its place (`json-broken`, `json-truncated`), and keys
 * that could poison a prototype are refused (`key-forbidden`).
 */
export const parseJsonText = (value: string, path = ''): Result<unknown> => {
  let parsed: unknown
  try {
    parsed = JSON.parse(value)
  } catch {
    return failure(brokenJson(value, path))
  }
  const key = poisonedKey(parsed)
  return key === undefined ? success(parsed) : failure(forbiddenKey(key, path))
}

/** The refusal of a key such as `__proto__`. */
export const forbiddenKey = (key: string, path: string): Issue => ({
  code: 'key-forbidden',
  path,
  message: text(
    `Khoá "${key}" không được phép có trong dữ liệu`,
    `The key "${key}" is not allowed in the data`,
  ),
  received: key,
})
