import { type Issue, joinPath } from '../../issue/index.ts'
import { type Text, text } from '../../text/index.ts'
import { suggestion } from '../suggest.ts'

/** A field's shape in JSON Schema, as far as procedures may use it. */
export type Shape = Readonly<Record<string, unknown>>

const issue = (
  code: string,
  path: string,
  message: Text,
  expected: Text | readonly string[],
  received: unknown,
): Issue => ({
  code,
  path,
  message,
  expected,
  ...(received === undefined
    ? {}
    : { received: typeof received === 'string' ? received : (JSON.stringify(received) ?? '') }),
})

/** Whether a value is a group of fields. */
export const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value is a text, a number or a boolean. */
export const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** A keyword that the closed part of JSON Schema does not have. */
export const unknownKeyword = (path: string, key: string, known: readonly string[]): Issue => {
  const meant = suggestion(key, known)
  return issue(
    'schema-keyword',
    joinPath(path, key),
    text(
      `Không dùng được từ khóa "${key}" để mô tả trường này.${meant === undefined ? '' : ` Có phải "${meant}"?`} Có: ${known.join(', ')}.`,
      `Keyword "${key}" cannot describe this field.${meant === undefined ? '' : ` Did you mean "${meant}"?`} There are: ${known.join(', ')}.`,
    ),
    known,
    key,
  )
}

/** A value of a keyword that is not what the keyword takes. */
export const badValue = (path: string, expected: Text, received: unknown): Issue =>
  issue(
    'schema-value',
    path,
    text(`"${path}" phải là ${expected.vi}.`, `"${path}" must be ${expected.en}.`),
    expected,
    received,
  )
