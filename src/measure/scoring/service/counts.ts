import * as z from 'zod'
import type { DeepReadonly } from '../../../procedure/index.ts'

const count = z.int().min(0)
const share = z.strictObject({ count, total: count })

/** The counts an agency hands in, by the number of the indicator. */
export const serviceCountsShape = z.strictObject({
  '1.1': z.exactOptional(share),
  '1.2': z.exactOptional(share),
  '1.3': z.exactOptional(share),
  '1.4': z.exactOptional(
    z.strictObject({
      synced: count,
      reported: count.nullable(),
      lastYear: count.nullable(),
      period: z.enum(['month', 'quarter', 'year']),
    }),
  ),
  '2.1': z.exactOptional(share),
  '2.2': z.exactOptional(z.strictObject({ days: z.number().min(0), dossiers: count })),
  '3.1': z.exactOptional(share),
  '3.2': z.exactOptional(share),
  '3.3': z.exactOptional(share),
  '3.5': z.exactOptional(share),
  '3.6': z.exactOptional(z.strictObject({ paidOnline: count, withFees: count, nothingToPay: count })),
  '4.1': z.exactOptional(share),
  '4.2': z.exactOptional(share),
  '4.3': z.exactOptional(share),
  '4.4': z.exactOptional(share),
  '4.5': z.exactOptional(share),
  '5.2': z.exactOptional(share),
  '5.3': z.exactOptional(z.strictObject({ total: count, dissatisfiedRepeatedOrLate: count })),
  '5.4': z.exactOptional(z.strictObject({ dossiers: count, late: count, complained: count })),
})

/**
 * The counts an agency hands in, by the number of the indicator; what is not known is left out. Most are `count` of
 * `total`. `1.4`: dossiers synchronised, reported, and last year’s total where nothing was reported. `2.2`: days of
 * handling in all, over so many dossiers. `3.6`: paid online, dossiers of procedures with fees, those of them with
 * nothing to pay. `5.4`: dossiers, late ones, ones with a complaint or dislike.
 */
export type ServiceCounts = DeepReadonly<z.output<typeof serviceCountsShape>>
