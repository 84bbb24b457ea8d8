import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'

/** How people are asked. */
export const channels = z.array(z.enum(['paper', 'qr', 'portal'])).min(1)

/** Who is asked. */
export const groups = z.array(z.enum(['public', 'staff'])).min(1)

const count = z.int().min(0)

/** What came back, by channel. */
export const responses = { paperResponses: count, qrResponses: count, portalResponses: count } as const

/** A question whose answers fall short of the target. */
export const lowItem = z.object({ question: line, score: z.number(), target: z.number() })

/** What a low item leads to: an action by the number of its own dossier. */
export const action = z.object({
  question: line,
  kind: z.enum(['corrective', 'preventive']),
  reference: line,
})

/** What a satisfaction survey knows. */
export const facts = z.object({
  topic: line.optional(),
  channels: channels.optional(),
  groups: groups.optional(),
  sampleSize: z.int().min(1).optional(),
  surveyUntil: dayFact.optional(),
  paperResponses: count.optional(),
  qrResponses: count.optional(),
  portalResponses: count.optional(),
  sampleReached: z.boolean().optional(),
  shortfallReason: line.optional(),
  meanScore: z.number().optional(),
  satisfiedPercent: z.number().min(0).max(100).optional(),
  lowItems: z.array(lowItem).optional(),
  report: line.optional(),
  noActionReason: line.optional(),
  openActions: z.array(action).optional(),
  actionsBy: dayFact.optional(),
  progress: line.optional(),
  published: line.optional(),
})
