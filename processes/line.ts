import * as z from 'zod'

/** What is written down once and never empty. */
export const line = z.string().min(1)

/** Several lines, at least one. */
export const lines = z.array(line).min(1)
