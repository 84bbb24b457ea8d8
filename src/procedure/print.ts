import { $ZodObject, type JSONSchema, toJSONSchema } from 'zod/v4/core'
import { type Json, joinPath, QuytrinhError } from '../issue/index.ts'
import { text } from '../text/index.ts'
import type { Procedure } from './literal.ts'

type JsonObject = { readonly [key: string]: Json }

const notPrintable = (path: string, received: string): QuytrinhError =>
  new QuytrinhError([
    {
      code: 'not-printable',
      path,
      message: text(
        `Không in được "${path}": quy trình chỉ chứa dữ liệu thuần, không phải ${received}.`,
        `"${path}" cannot be printed: a procedure holds plain data, not ${received}.`,
      ),
      received,
    },
  ])

/** Under these keys stand names the procedure chose, in an order that people read; elsewhere order means nothing. */
const namesUnder: ReadonlySet<string> = new Set([
  ...[
    'regimes',
    'settings',
    'roles',
    'labels',
    'links',
    'forms',
    'records',
    'events',
    'limits',
    'steps',
    'together',
    'on',
  ],
  ...['is', 'below', 'atLeast', 'setting', 'set'],
])

const order: readonly string[] = [
  ...['id', 'version', 'set', 'code', 'name', 'title', 'vi', 'en', 'clauses', 'clause', 'rule', 'outcome'],
  ...[
    'duty',
    'by',
    'notBy',
    'regimes',
    'settings',
    'roles',
    'openedBy',
    'separate',
    'facts',
    'payload',
    'form',
    'links',
    'forms',
    'records',
  ],
  ...[
    'events',
    'limits',
    'initial',
    'steps',
    'across',
    'accepted',
    'in',
    'unlimited',
    'finishes',
    'at',
    'to',
  ],
  ...[
    'when',
    'do',
    'refuse',
    'desk',
    'outside',
    'together',
    'next',
    'on',
    'runsIn',
    'starts',
    'pausesIn',
    'restarts',
    'ends',
    'within',
  ],
  ...[
    'fact',
    'share',
    'part',
    'before',
    'since',
    'ahead',
    'yearOf',
    'rows',
    'window',
    'extendedBy',
    'partOf',
    'from',
    'regime',
    'limit',
    'amount',
  ],
  ...[
    'date',
    'years',
    'unit',
    'cutoff',
    'default',
    'retention',
    'required',
    'codes',
    'fields',
    'path',
    'reason',
    'basis',
    'confidence',
  ],
]

const rank = (key: string): number => {
  const found = order.indexOf(key)
  return found < 0 ? order.length : found
}

const jsonObject = (value: object, path: string, names = false): JsonObject => {
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  const ordered = names ? fields : fields.toSorted(([a], [b]) => rank(a) - rank(b))
  return Object.fromEntries(
    ordered.map(([key, field]) => [key, jsonOf(field, joinPath(path, key), !names && namesUnder.has(key))]),
  )
}

const jsonOf = (value: unknown, path: string, names = false): Json => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (Array.isArray(value)) return value.map((item, index) => jsonOf(item, joinPath(path, index)))
  if (value instanceof $ZodObject) return fieldsJson(value, path)
  if (typeof value === 'object') return jsonObject(value, path, names)
  throw notPrintable(path, typeof value === 'number' ? String(value) : typeof value)
}

/** What a schema's format, or its whole numbers, already say is left out; a choice by a key is a choice like any. */
const plainer = (schema: JSONSchema.BaseSchema): void => {
  if (schema.oneOf !== undefined) {
    schema.anyOf = schema.oneOf
    delete schema.oneOf
  }
  if (schema.format !== undefined) delete schema.pattern
  if (schema.type !== 'integer') return
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
}

const schemaOf = (fields: $ZodObject, path: string): JSONSchema.BaseSchema => {
  try {
    return toJSONSchema(fields, { io: 'input', override: ({ jsonSchema }) => plainer(jsonSchema) })
  } catch (error) {
    throw notPrintable(path, error instanceof Error ? error.message : String(error))
  }
}

const fieldsJson = (fields: $ZodObject, path: string): Json => {
  const { $schema: _, ...schema } = schemaOf(fields, path)
  return plainSchema(schema)
}

/** JSON Schema as plain data, in the order zod writes it. */
const plainSchema = (value: unknown): Json => {
  if (Array.isArray(value)) return value.map(plainSchema)
  if (typeof value !== 'object' || value === null) return jsonOf(value, '')
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, plainSchema(field)]))
}

/**
 * A procedure as plain JSON data: facts and payloads as JSON Schema, everything else as it is written. Equal
 * literals print equal, so the print can be hashed, compared and sent; `parseProcedure` reads it back.
 * Throws {@link QuytrinhError} (`not-printable`) when a value is not plain data.
 */
export const procedureJson = (procedure: Procedure): JsonObject => jsonObject(procedure, '')
