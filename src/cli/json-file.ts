import { parseJsonText } from '../issue/index.ts'
import { nfc, text } from '../text/index.ts'
import { unreadable } from './fault.ts'
import { readText } from './read-file.ts'

/** A text as JSON; broken JSON and keys that could poison a prototype are refused. */
export const parseJson = (value: string, path: string): unknown => {
  const read = parseJsonText(nfc(value), path)
  if (read.ok) return read.value
  throw unreadable(...read.issues)
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
