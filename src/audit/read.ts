import { freeze } from 'immer'
import * as z from 'zod'
import { failure, plainJson, type Result, success } from '../issue/index.ts'
import { issuesOfZod } from '../procedure/index.ts'
import { clauses, namesOf } from '../standard/index.ts'

/** What is written down and never empty. */
export const line = z.string().trim().min(1)

/** A SHA-256 in hex. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** A clause of the standard. */
export const clauseShape = z.enum(namesOf(clauses))

/** A text in both languages. */
export const textShape = z.strictObject({ vi: line, en: line })

/** Reads input against a shape: composed, frozen, every fault told with its place. */
export const read = <Value>(shape: z.ZodType<Value>, input: unknown, root: string): Result<Value> => {
  const json = plainJson(input, root)
  if (!json.ok) return json
  const parsed = shape.safeParse(json.value)
  return parsed.success
    ? success(freeze(parsed.data, true))
    : failure(...issuesOfZod(parsed.error, root, json.value))
}
