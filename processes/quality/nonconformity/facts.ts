import * as z from 'zod'
import { line } from '../../line.ts'
import { actionFacts, faultFacts, inspectionFacts, level, slipFacts } from '../improvement/facts.ts'

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
