import * as z from 'zod'
import type { LimitUnit } from '../time/index.ts'

/** A civil date `YYYY-MM-DD`, as a fact. */
export const dayFact = z.iso.date()

/** A moment with its offset, `2026-02-06T09:15:00+07:00`, as a fact. */
export const momentFact = z.iso.datetime({ offset: true })

const units = [
  'working-day',
  'day',
  'week',
  'month',
  'year',
  'working-hour',
  'hour',
  'minute',
  'session',
] as const satisfies readonly LimitUnit[]

/** A time limit given as a fact: the published time of one procedure, the deadline set in a request. */
export const limitFact = z.object({
  amount: z.number().min(0),
  unit: z.enum(units),
  cutoff: z.exactOptional(z.string().regex(/^\d{2}:\d{2}$/)),
})
