import type * as FastCheck from 'fast-check'
import * as z from 'zod'
import type { Names, Procedure } from '../procedure/index.ts'

/** A generated event: its name and a payload of the right shape. */
export interface ArbitraryEvent {
  readonly type: string
  readonly [field: string]: unknown
}

type Schema = z.core.JSONSchema.BaseSchema
type Fc = typeof FastCheck

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null

const text = (fc: Fc, schema: Schema): FastCheck.Arbitrary<unknown> => {
  if (schema.format === 'date')
    return fc
      .date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
  if (schema.format === 'date-time') return fc.constant('2026-02-06T09:15:00+07:00')
  const minLength = schema.minLength ?? 0
  return fc
    .constantFrom('lý do', 'thiếu bản sao', 'đã đối chiếu')
    .map((value) => value.padEnd(minLength, '.'))
}

const number = (fc: Fc, schema: Schema): FastCheck.Arbitrary<unknown> =>
  fc.integer({ min: Math.max(schema.minimum ?? 0, schema.exclusiveMinimum === undefined ? 0 : 1), max: 60 })

const valueFor = (fc: Fc, schema: Schema): FastCheck.Arbitrary<unknown> => {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'number' || schema.type === 'integer') return number(fc, schema)
  if (schema.type === 'array')
    return fc.array(isSchema(schema.items) ? valueFor(fc, schema.items) : fc.constant('mục'), {
      minLength: schema.minItems ?? 0,
      maxLength: Math.max(3, schema.minItems ?? 0),
    })
  if (schema.type === 'object') return fieldsOf(fc, schema)
  return text(fc, schema)
}

const fieldsOf = (fc: Fc, schema: Schema): FastCheck.Arbitrary<Record<string, unknown>> => {
  const fields = Object.entries(schema.properties ?? {})
  const shapes = Object.fromEntries(
    fields.flatMap(([name, field]) => (isSchema(field) ? [[name, valueFor(fc, field)] as const] : [])),
  )
  return fc.record(shapes, { requiredKeys: (schema.required ?? []).filter((name) => name in shapes) })
}

/**
 * Random events of a procedure, payloads included, for property tests. fast-check is handed in, so that the version
 * of the test suite is the one used.
 *
 * @example
 * ```ts
 * import { arbitraryEvent } from 'quytrinh/testing'
 * import { oneStop } from 'quytrinh/processes/one-stop'
 * import * as fc from 'fast-check'
 *
 * fc.sample(arbitraryEvent(fc, oneStop), 3).length //=> 3
 * ```
 */
export function arbitraryEvent<N extends Names>(
  fc: Fc,
  procedure: Procedure<N>,
): FastCheck.Arbitrary<ArbitraryEvent>
export function arbitraryEvent(fc: Fc, procedure: Procedure): FastCheck.Arbitrary<ArbitraryEvent> {
  return fc
    .constantFrom(...Object.entries(procedure.events))
    .chain(([type, { payload }]) =>
      payload === undefined
        ? fc.constant({ type })
        : fieldsOf(fc, z.toJSONSchema(payload)).map((fields) => ({ ...fields, type })),
    )
}
