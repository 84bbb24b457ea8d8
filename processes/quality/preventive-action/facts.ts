import * as z from 'zod'
import { line } from '../../line.ts'
import { actionFacts, level, slipFacts } from '../improvement/facts.ts'

/** What a preventive action knows. The risk is rated when it is put forward. */
export const facts = z.object({
  ...slipFacts,
  potential: line,
  likelihood: level,
  effect: level,
  ...actionFacts,
})
