import { freeze } from 'immer'
import type * as z from 'zod'
import { failure, type Issue, plainJson, type Result, success } from '../../issue/index.ts'
import { issuesOfZod } from '../../procedure/index.ts'

/** Reads outside data against a schema and the rules between its fields. */
export const readAs = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  path: string,
  faults: (data: z.output<Schema>) => readonly Issue[],
): Result<z.output<Schema>> => {
  const given = plainJson(value, path)
  if (!given.ok) return given
  const read = schema.safeParse(given.value)
  if (!read.success) return failure(...issuesOfZod(read.error, path, given.value))
  const issues = faults(read.data)
  return issues.length === 0 ? success(freeze(read.data, true)) : failure(...issues)
}
