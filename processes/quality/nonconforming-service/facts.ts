import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { disposition, faultFacts, person, slipFacts, statement } from '../improvement/facts.ts'

/** How a corrected result looks when it is checked again. */
export const recheckResult = z.enum(['conforms', 'notYet'])

/** What a slip of nonconforming service knows. */
export const facts = z.object({
  ...slipFacts,
  ...faultFacts,
  statement,
  breachesLaw: z.boolean().optional(),
  disposition: disposition.optional(),
  dispositionReason: line.optional(),
  owner: person.optional(),
  doBy: dayFact.optional(),
  correction: line.optional(),
  proof: z.array(line).min(1).optional(),
  recheckResult: recheckResult.optional(),
  recheck: line.optional(),
  correctiveAction: line.optional(),
  closingNote: line.optional(),
})
