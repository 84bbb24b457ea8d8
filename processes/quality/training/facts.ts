import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import { namesOf, verdicts } from '../../../src/standard/index.ts'
import { line } from '../../line.ts'

/** What the training is for. */
export const kind = z.enum(['position', 'awareness', 'internalAuditor'])

/** People by their ids. */
export const people = z.array(line).min(1)

/** Whether the training closed the gap. */
export const verdict = z.enum(namesOf(verdicts))

/** What a training knows. */
export const facts = z.object({
  kind: kind.optional(),
  position: line.optional(),
  gap: line.optional(),
  learners: people.optional(),
  dismissReason: line.optional(),
  otherAction: line.optional(),
  objective: line.optional(),
  content: line.optional(),
  trainers: people.optional(),
  cost: line.optional(),
  heldOn: dayFact.optional(),
  returnReason: line.optional(),
  moveReason: line.optional(),
  attendees: people.optional(),
  certificates: people.optional(),
  verdict: verdict.optional(),
  evidence: line.optional(),
  recordPlace: line.optional(),
})
