import * as z from 'zod'
import { actionFacts, faultFacts, inspectionFacts, level, slipFacts } from '../improvement/facts.ts'
import { line } from '../qms/instruments.ts'

/** What a slip of nonconformity, corrective or preventive, knows. */
export const facts = z.object({
  kind: z.enum(['corrective', 'preventive']),
  ...slipFacts,
  ...faultFacts,
  ...inspectionFacts,
  potential: line.optional(),
  likelihood: level.optional(),
  effect: level.optional(),
  ...actionFacts,
})
