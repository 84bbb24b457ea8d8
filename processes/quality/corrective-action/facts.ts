import * as z from 'zod'
import { actionFacts, faultFacts, inspectionFacts, slipFacts, statement } from '../improvement/facts.ts'

/** What a corrective action knows. */
export const facts = z.object({
  ...slipFacts,
  ...faultFacts,
  statement,
  resultOut: z.boolean(),
  ...inspectionFacts,
  ...actionFacts,
})
