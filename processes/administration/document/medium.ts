import * as z from 'zod'

/** How a document travels. */
export const medium = z.enum(['paper', 'electronic'])
