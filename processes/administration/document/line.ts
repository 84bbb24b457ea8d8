import * as z from 'zod'

/** What is written down once and never empty. */
export const line = z.string().min(1)

/** How a document travels. */
export const medium = z.enum(['paper', 'electronic'])
