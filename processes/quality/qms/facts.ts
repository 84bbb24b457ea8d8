import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'

/** The administrative procedures, or fields of work, the system covers. */
export const scope = z.array(line).min(1)

/** Nonconformities not yet put right; empty when all are. */
export const openNonconformities = z.array(line)

/** The edition of the standard the system follows. */
export const edition = z.enum(['2000', '2008', '2015'])

/** What the life of a quality system knows. */
export const facts = z.object({
  agency: line.optional(),
  edition: edition.optional(),
  scope: scope.optional(),
  plan: line.optional(),
  planUntil: dayFact.optional(),
  formerSystem: line.optional(),
  boardDecision: line.optional(),
  representativeDecision: line.optional(),
  staffAndMoney: line.optional(),
  premises: line.optional(),
  workConditions: line.optional(),
  policy: line.optional(),
  objectives: z.array(line).min(1).optional(),
  documents: z.array(line).min(1).optional(),
  returnReason: line.optional(),
  approval: line.optional(),
  briefing: line.optional(),
  auditReport: line.optional(),
  openNonconformities: openNonconformities.optional(),
  corrections: line.optional(),
  reviewMinutes: line.optional(),
  confirmation: line.optional(),
  certificate: line.optional(),
  certifiedUntil: dayFact.optional(),
  declaration: line.optional(),
  noticeToLeadUnit: line.optional(),
  postedAtOffice: dayFact.optional(),
  postedOnWeb: line.optional(),
  lawChange: line.optional(),
  lawEffectiveFrom: dayFact.optional(),
  lawPending: z.boolean().optional(),
  updatedDocuments: z.array(line).min(1).optional(),
  inspectionMinutes: line.optional(),
  minutesSignedOn: dayFact.optional(),
  inspectionPending: z.boolean().optional(),
  correctionReport: line.optional(),
  year: z.int().min(2006).max(2100).optional(),
  summary: line.optional(),
  yearlyReport: line.optional(),
  scopeChange: line.optional(),
  letter: line.optional(),
  switchBefore: dayFact.optional(),
  endDecision: line.optional(),
})
