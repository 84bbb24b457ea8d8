import { formatNumber, text } from '../text/index.ts'
import { forbiddenKey } from './forbidden-key.ts'
import { failure, type Issue, type Result, success } from './issue.ts'
import { jsonFault } from './json-fault.ts'
import { poisonedKey } from './poison.ts'

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
    received: value.slice(Math.max(0, position - 20), position + 20),
  }
}

const tooLong = (length: number, most: number, path: string): Issue => ({
  code: 'text-too-long',
  path,
  message: text(
    `Văn bản dài ${formatNumber(length, 'vi')} ký tự; chỉ đọc tối đa ${formatNumber(most, 'vi')}.`,
    `The text has ${formatNumber(length, 'en')} characters; at most ${formatNumber(most, 'en')} are read.`,
  ),
  received: String(length),
})

/**
 * Outside JSON read with care: a broken text is an issue with its place (`json-broken`, `json-truncated`), keys that
 * could poison a prototype are refused (`key-forbidden`), and so is a text longer than `most` (`text-too-long`). A
 * byte order mark is dropped.
 */
export const parseJsonText = (
  value: string,
  path = '',
  most: number = Number.POSITIVE_INFINITY,
): Result<unknown> => {
  if (value.length > most) return failure(tooLong(value.length, most, path))
  const plain = withoutMark(value)
  let parsed: unknown
  try {
    parsed = JSON.parse(plain)
  } catch {
    return failure(brokenJson(plain, path))
  }
  const key = poisonedKey(parsed)
  return key === undefined ? success(parsed) : failure(forbiddenKey(key, path))
}
