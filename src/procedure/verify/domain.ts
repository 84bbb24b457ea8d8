import {
  $ZodArray,
  $ZodBoolean,
  $ZodDefault,
  $ZodEnum,
  $ZodExactOptional,
  $ZodLiteral,
  $ZodNullable,
  $ZodNumber,
  $ZodObject,
  $ZodOptional,
  $ZodRecord,
  $ZodString,
  $ZodStringFormat,
  type $ZodType,
  $ZodUnion,
  safeParse,
} from 'zod/v4/core'
import type { FactMention } from './mentions.ts'

/** Values of a field that stand for all others, because no guard tells them apart. */
export interface Domain {
  readonly values: readonly unknown[]
  /** Whether the field may be left out. */
  readonly optional: boolean
  /** Whether the values are known to cover everything the guards can tell apart. */
  readonly exact: boolean
}

const samples = ['x', '2026-02-06', '2026-02-06T09:15:00+07:00', '09:15', 'x@example.vn', 'xxxxxxxxxxxxxxxx']

const numbersAround = ({ values, bounds }: FactMention): readonly number[] =>
  [...values, ...bounds]
    .filter((value) => typeof value === 'number')
    .flatMap((value) => [value - 1, value - 0.5, value, value + 0.5, value + 1])

const cap = (mention: FactMention): number =>
  Math.ceil(Math.max(0, ...[...mention.values, ...mention.bounds].filter((v) => typeof v === 'number'))) + 1

const range = (last: number): readonly number[] => Array.from({ length: last + 1 }, (_, index) => index)

const accepts = (schema: $ZodType, value: unknown): boolean => safeParse(schema, value).success

const candidates = (schema: $ZodType, mention: FactMention): readonly unknown[] | undefined => {
  if (schema instanceof $ZodBoolean) return [true, false]
  if (schema instanceof $ZodEnum || schema instanceof $ZodLiteral) return [...schema._zod.values]
  if (schema instanceof $ZodNumber)
    return [1, 0, 0.5, 1_000_000, ...numbersAround(mention), ...(mention.counted ? range(cap(mention)) : [])]
  if (schema instanceof $ZodString || schema instanceof $ZodStringFormat)
    return [...samples, '', ...[...mention.values].filter((value) => typeof value === 'string')]
  if (schema instanceof $ZodArray) return [['x'], []]
  if (schema instanceof $ZodObject || schema instanceof $ZodRecord) return [{}]
  if (schema instanceof $ZodUnion) {
    const options = schema._zod.def.options.map((option) => candidates(option, mention))
    return options.every((option) => option !== undefined) ? options.flat() : undefined
  }
  return undefined
}

/** A value in the shape guards see it in; values of one signature are one value to every guard. */
export const signatureOf = (value: unknown, mention: FactMention): string => {
  const number = typeof value === 'number' ? value : 0
  const empty =
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  const parts: unknown[] = [
    mention.given && !empty,
    ...[...mention.values].map((each) => each === value),
    ...[...mention.bounds].map((bound) => number < bound),
  ]
  if (mention.counted) parts.push(typeof value === 'number' ? Math.min(value, cap(mention)) : 'none')
  return JSON.stringify(parts)
}

/** A count beyond every bound is as good as the first one beyond. */
export const capped = (value: unknown, mention: FactMention): unknown =>
  mention.counted && typeof value === 'number' ? Math.min(value, cap(mention)) : value

const structured = (value: unknown): boolean => typeof value === 'object' && value !== null

/** The values of a field that guards can tell apart, read from its schema. */
export const domainOf = (schema: $ZodType, mention: FactMention): Domain => {
  if (schema instanceof $ZodOptional || schema instanceof $ZodExactOptional)
    return { ...domainOf(schema._zod.def.innerType, mention), optional: true }
  if (schema instanceof $ZodNullable) {
    const inner = domainOf(schema._zod.def.innerType, mention)
    return { ...inner, values: distinct([...inner.values, null], mention) }
  }
  if (schema instanceof $ZodDefault) return domainOf(schema._zod.def.innerType, mention)
  const found = candidates(schema, mention)
  const allowed = (found ?? []).filter((value) => structured(value) || accepts(schema, value))
  const emptyList = allowed.filter(
    (value) => !Array.isArray(value) || value.length > 0 || accepts(schema, value),
  )
  return emptyList.length === 0
    ? { values: ['x'], optional: false, exact: false }
    : { values: distinct(emptyList, mention), optional: false, exact: found !== undefined }
}

const distinct = (values: readonly unknown[], mention: FactMention): readonly unknown[] => [
  ...new Map(values.toReversed().map((value) => [signatureOf(value, mention), value])).values(),
]
