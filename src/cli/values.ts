import * as z from 'zod'
import type { Issue } from '../issue/index.ts'
import { text } from '../text/index.ts'
import { tryParseLimit } from '../time/index.ts'
import { unreadable } from './fault.ts'
import { fieldsOf, parseJson, readJson } from './json-file.ts'
import { isoWhen } from './when-option.ts'

type Schema = z.core.JSONSchema.BaseSchema

const yes = new Set(['true', 'có', 'co', 'yes', 'đúng', 'dung'])
const no = new Set(['false', 'không', 'khong', 'no', 'sai'])

/** Whether a field holds a limit: how many of which unit. */
export const isLimit = ({ properties }: Schema): boolean =>
  properties !== undefined && Object.hasOwn(properties, 'amount') && Object.hasOwn(properties, 'unit')

/** What was typed as the type the field asks for; what does not fit is handed on for the schema to refuse. */
const typed = (given: string, schema: Schema | undefined, path: string): unknown => {
  if (schema === undefined) return given
  if (isLimit(schema) && !given.trim().startsWith('{')) {
    const read = tryParseLimit(given)
    if (read.ok) return read.value
    throw unreadable(...read.issues.map((issue) => ({ ...issue, path })))
  }
  const { type, format } = schema
  if (type === 'boolean')
    return yes.has(given.toLowerCase()) ? true : no.has(given.toLowerCase()) ? false : given
  if (type === 'number' || type === 'integer') {
    const number = Number(/^-?\d+,\d+$/.test(given) ? given.replace(',', '.') : given)
    return given.trim() === '' || Number.isNaN(number) ? given : number
  }
  if (format === 'date' || format === 'date-time') return isoWhen(given)
  const isGroup = (schema.anyOf ?? schema.oneOf) !== undefined && given.trim().startsWith('{')
  if (type === 'object' || type === 'array' || isGroup) return parseJson(given, path)
  return given
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null

const itemOf = ({ items }: Schema): Schema | undefined =>
  isSchema(items) && !Array.isArray(items) ? items : undefined

/** What a field holds, as JSON schema; undefined for a field that is not there. */
export const fieldSchema = (fields: z.ZodObject | undefined, name: string): Schema | undefined => {
  if (fields === undefined) return undefined
  const { properties = {} } = z.toJSONSchema(fields, { io: 'input' })
  const found = Object.hasOwn(properties, name) ? properties[name] : undefined
  return isSchema(found) ? found : undefined
}

const noName = (option: string, given: string): Issue => ({
  code: 'option-unreadable',
  path: option,
  message: text(
    `Không đọc được "${given}": cần <tên>=<giá trị>.`,
    `"${given}" cannot be read: <name>=<value> is needed.`,
  ),
  received: given,
})

/**
 * The fields given as `name=value`, each read by its type: numbers, `có`/`không`, days as 06/02/2026 or 2026-02-06,
 * limits as people write them; a list is given by repeating its name, or as JSON.
 */
export const fieldsFromOptions = (
  given: readonly string[],
  fields: z.ZodObject | undefined,
  option: string,
): Readonly<Record<string, unknown>> => {
  const read = new Map<string, unknown>()
  for (const each of given) {
    const at = each.indexOf('=')
    if (at < 1) throw unreadable(noName(option, each))
    const [name, value] = [each.slice(0, at).trim(), each.slice(at + 1)]
    const schema = fieldSchema(fields, name)
    const listed = schema?.type === 'array' && !value.trim().startsWith('[')
    if (!listed) {
      read.set(name, typed(value, schema, name))
      continue
    }
    const before = read.get(name)
    const item = typed(value, schema === undefined ? undefined : itemOf(schema), name)
    read.set(name, [...(Array.isArray(before) ? before : []), item])
  }
  return Object.fromEntries(read)
}

/** The fields of a JSON file (or `-`), none when there is no file. */
export const fieldsFromFile = (file: string | undefined): Readonly<Record<string, unknown>> =>
  file === undefined ? {} : fieldsOf(readJson(file), file)
