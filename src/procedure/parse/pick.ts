import * as z from 'zod'

/** The faults of one shape, told where the value stands. */
const within = (error: z.ZodError, input: unknown): z.core.$ZodRawIssue => ({
  code: 'invalid_union',
  errors: [error.issues],
  input,
})

/**
 * A schema chosen by looking at the value first, so that a fault is told of the shape its author meant, and not of
 * every shape that would have been possible.
 */
export const pick = <Output>(choose: (value: unknown) => z.ZodType<Output>): z.ZodType<Output> =>
  z.unknown().transform((value, context): Output => {
    const read = choose(value).safeParse(value)
    if (read.success) return read.data
    context.issues.push(within(read.error, value))
    return z.NEVER
  })

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A group of fields told apart by the one key it must have. */
export const byKey = <Output>(options: Readonly<Record<string, z.ZodType<Output>>>): z.ZodType<Output> => {
  const names = Object.keys(options)
  const anyGroup = z.custom<Output>(() => false)
  return z.unknown().transform((value, context): Output => {
    const name = isGroup(value) ? names.find((each) => Object.hasOwn(value, each)) : undefined
    const option = name === undefined ? undefined : options[name]
    const read = (option ?? anyGroup).safeParse(value)
    if (read.success) return read.data
    if (option !== undefined) context.issues.push(within(read.error, value))
    else if (isGroup(value)) context.issues.push({ code: 'invalid_value', values: names, input: value })
    else context.issues.push({ code: 'invalid_type', expected: 'object', input: value })
    return z.NEVER
  })
}

/** Whether a value is a group with this key. */
export const has = (value: unknown, key: string): boolean => isGroup(value) && Object.hasOwn(value, key)
