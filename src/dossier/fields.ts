import type * as z from 'zod'
import {
  failure,
  type Issue,
  type Json,
  joinPath,
  plainFields,
  type Result,
  success,
} from '../issue/index.ts'
import { issuesOfZod } from '../procedure/index.ts'

const unknownField = (path: string, field: string, known: readonly string[]): Issue => ({
  code: 'field-unknown',
  path: joinPath(path, field),
  message: {
    vi: `${path} không có trường "${field}". ${known.length === 0 ? 'Ở đây không nhận trường nào.' : `Có: ${known.join(', ')}.`}`,
    en: `${path} has no field "${field}". ${known.length === 0 ? 'No fields are taken here.' : `There are: ${known.join(', ')}.`}`,
  },
  expected: known,
  received: field,
})

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
  const given = plainFields(value, path)
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
