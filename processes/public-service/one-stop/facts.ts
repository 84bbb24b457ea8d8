import * as z from 'zod'
import { dayFact, limitFact } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'

/** How the dossier came in. */
export const channel = z.enum(['desk', 'online', 'post'])

/** How the result is returned. */
export const delivery = z.enum(['desk', 'online', 'post'])

/** What a dossier at the one-stop desk knows. */
export const facts = z.object({
  channel: channel.optional(),
  procedureCode: line.optional(),
  procedureName: line.optional(),
  applicant: line.optional(),
  dossierCode: line.optional(),
  limit: limitFact.optional(),
  instant: z.boolean().optional(),
  nonBoundary: z.boolean().optional(),
  postalSlip: line.optional(),
  missing: z.array(line).min(1).optional(),
  supplementReason: line.optional(),
  supplied: z.array(line).min(1).optional(),
  intakeSupplements: z.number().int().optional(),
  supplements: z.number().int().optional(),
  refusalReason: line.optional(),
  officer: line.optional(),
  checks: z.enum(['verification', 'consultation', 'both']).optional(),
  verificationPlan: line.optional(),
  verificationRecord: line.optional(),
  question: line.optional(),
  consultationLimit: limitFact.optional(),
  opinion: line.optional(),
  proposal: z.enum(['grant', 'refuse']).optional(),
  draft: line.optional(),
  returnReason: line.optional(),
  financialDuty: line.optional(),
  paymentProof: line.optional(),
  amendment: line.optional(),
  stopReason: line.optional(),
  lateReason: line.optional(),
  newDue: dayFact.optional(),
  apologies: z.number().int().optional(),
  chaseNote: line.optional(),
  result: line.optional(),
  delivery: delivery.optional(),
  deliveredTo: line.optional(),
  errorFound: line.optional(),
  rating: z.number().int().min(1).max(5).optional(),
  comment: line.optional(),
})
