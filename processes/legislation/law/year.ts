import * as z from 'zod'

/** A year in which a plan is carried out. */
export const year = z.int().min(2005).max(2100)
