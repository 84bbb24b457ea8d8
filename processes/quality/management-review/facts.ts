import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { ReviewInput } from '../../../src/standard/index.ts'
import { line } from '../../line.ts'

/** One input of the review: what it says, or that there is none and why. Silence is neither. */
const input = z.union([
  z.object({ state: z.literal('given'), summary: line, reference: z.exactOptional(line) }),
  z.object({ state: z.literal('none'), reason: line }),
])

const maybe = z.exactOptional(input)

/** The seven inputs of 5.6.2, each by the name the standard's vocabulary gives it. */
export const inputs = {
  auditResults: maybe,
  customerFeedback: maybe,
  processPerformance: maybe,
  actionStatus: maybe,
  earlierReviews: maybe,
  changes: maybe,
  recommendations: maybe,
} as const satisfies Record<ReviewInput, typeof maybe>

/** A conclusion that somebody has to carry out by a day. */
const conclusion = z.object({ decision: line, owner: line, due: dayFact })

/** Conclusions not yet carried out; empty when all are. */
export const openConclusions = z.array(conclusion)

/** What a management review knows. */
export const facts = z.object({
  ...inputs,
  year: z.int().min(2000).max(2100).optional(),
  meetingDay: dayFact.optional(),
  place: line.optional(),
  moveReason: line.optional(),
  agenda: line.optional(),
  attendees: z.array(line).optional(),
  systemImprovement: line.optional(),
  resultImprovement: line.optional(),
  resources: line.optional(),
  minutes: line.optional(),
  conclusionsNotice: line.optional(),
  openConclusions: openConclusions.optional(),
  followUpBy: dayFact.optional(),
  progress: line.optional(),
  actions: z.array(line).optional(),
})
