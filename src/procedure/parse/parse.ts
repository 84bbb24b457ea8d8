import { freeze } from 'immer'
import type * as z from 'zod'
import {
  failure,
  type Issue,
  joinPath,
  parseJsonText,
  plainJson,
  type Result,
  success,
} from '../../issue/index.ts'
import type { Event, Procedure } from '../literal.ts'
import { references } from '../verify/references.ts'
import { issuesOfZod } from '../zod-issues.ts'
import { fieldsSchema } from './json-schema.ts'
import { procedureShape } from './procedure-schema.ts'

type Shape = z.output<typeof procedureShape>

const withFields = ({ facts, events, ...rest }: Shape): Result<Procedure> => {
  const issues: Issue[] = []
  const read = (value: object, path: string): z.ZodObject | undefined => {
    const fields = fieldsSchema(value, path)
    if (fields.ok) return fields.value
    issues.push(...fields.issues)
    return undefined
  }
  const factSchema = read(facts, 'facts')
  const eventList = Object.entries(events).map(([name, { payload, ...event }]): [string, Event] => {
    const schema = payload === undefined ? undefined : read(payload, joinPath('events', name, 'payload'))
    return [name, schema === undefined ? event : { ...event, payload: schema }]
  })
  return factSchema === undefined || issues.length > 0
    ? failure(...issues)
    : success({ ...rest, facts: factSchema, events: Object.fromEntries(eventList) })
}

/**
 * Reads a procedure from JSON data: an agency's own, or the print of a bundled one (`procedureJson`). Everything is
 * checked: unknown fields, names that are used but not declared, limits that cannot be read. Limits may be written
 * as text (`"15 ngày làm việc"`). All texts are composed (NFC). The result is frozen; call `verify` on it next.
 *
 * @example
 * ```ts
 * import { parseProcedure } from 'quytrinh'
 *
 * const read = parseProcedure({ id: 'leave' })
 * read.ok //=> false
 * ```
 */
export const parseProcedure = (json: unknown): Result<Procedure> => {
  const plain = plainJson(json)
  if (!plain.ok) return plain
  const shape = procedureShape.safeParse(plain.value)
  if (!shape.success) return failure(...issuesOfZod(shape.error, '', plain.value))
  const procedure = withFields(shape.data)
  if (!procedure.ok) return procedure
  const unknown = references(procedure.value)
  return unknown.length > 0 ? failure(...unknown) : success(freeze(procedure.value, true))
}

/**
 * {@link parseProcedure} from text. A byte-order mark is dropped; text of more than five million characters is
 * refused; a syntax error tells its line and column.
 */
export const parseProcedureText = (source: string): Result<Procedure> => {
  const json = parseJsonText(source, '', 5_000_000)
  return json.ok ? parseProcedure(json.value) : json
}
