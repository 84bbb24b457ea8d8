import * as z from 'zod'
import type { LimitUnit } from '../time/index.ts'
import type { Confidence } from './literal.ts'

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

const confidences = [
  'verified',
  'secondary',
  'practice',
  'interpretation',
  'setting',
  'unverified',
] as const satisfies readonly Confidence[]

/** A limit with its basis and confidence: what sector law, or an agency, sets for a dossier. */
export const appliedLimit = z.object({
  limit: limitFact,
  basis: z.string().min(1),
  confidence: z.enum(confidences),
})
