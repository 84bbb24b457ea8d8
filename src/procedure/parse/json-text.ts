import { failure, type Issue, type Result, success } from '../../issue/index.ts'
import { formatNumber, text } from '../../text/index.ts'

/** The longest text that is read as JSON, in characters. */
export const maximumLength = 5_000_000

const tooLong = (length: number): Issue => ({
  code: 'text-too-long',
  path: '',
  message: text(
    `Văn bản dài ${formatNumber(length, 'vi')} ký tự; chỉ đọc tối đa ${formatNumber(maximumLength, 'vi')}.`,
    `The text has ${formatNumber(length, 'en')} characters; at most ${formatNumber(maximumLength, 'en')} are read.`,
  ),
  received: String(length),
})

/** The offset an engine's message names; the end of the text when it speaks of the end. */
const offsetOf = (message: string, source: string): number | undefined => {
  const position = /position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return Number(position)
  const place = /line (\d+) column (\d+)/.exec(message)
  if (place !== null) {
    const before = source.split('\n').slice(0, Number(place[1]) - 1)
    return before.reduce((sum, line) => sum + line.length + 1, 0) + Number(place[2]) - 1
  }
  return /end of/i.test(message) ? source.length : undefined
}

const broken = (source: string, message: string): Issue => {
  const offset = offsetOf(message, source)
  if (offset === undefined)
    return {
      code: 'json-syntax',
      path: '',
      message: text('Văn bản không phải JSON đúng cú pháp.', 'The text is not well-formed JSON.'),
    }
  const before = source.slice(0, offset)
  const line = before.split('\n').length
  const column = offset - before.lastIndexOf('\n')
  const found = source.slice(offset, offset + 1)
  const vi = found === '' ? 'hết văn bản quá sớm' : `gặp ${JSON.stringify(found)} không đúng chỗ`
  const en = found === '' ? 'the text ends too soon' : `${JSON.stringify(found)} is out of place`
  return {
    code: 'json-syntax',
    path: '',
    message: text(
      `Sai cú pháp JSON ở dòng ${line}, cột ${column}: ${vi}.`,
      `Not well-formed JSON at line ${line}, column ${column}: ${en}.`,
    ),
    received: source.slice(Math.max(0, offset - 20), offset + 20),
  }
}

/** Reads JSON text. A byte-order mark is dropped; a syntax error tells its line and column. */
export const readJsonText = (source: string): Result<unknown> => {
  if (source.length > maximumLength) return failure(tooLong(source.length))
  const plain = source.replace(/^\uFEFF/, '')
  try {
    const value: unknown = JSON.parse(plain)
    return success(value)
  } catch (error) {
    return failure(broken(plain, error instanceof Error ? error.message : ''))
  }
}
