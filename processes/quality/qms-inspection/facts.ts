import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'

/** A finding that has to be corrected: what was required, what was seen. */
export const finding = z.object({ requirement: line, evidence: line })

/** What an inspection knows. */
export const facts = z.object({
  agency: line.optional(),
  planYear: z.int().min(2014).max(2100).optional(),
  planNumber: line.optional(),
  requestLetter: line.optional(),
  reportBy: dayFact.optional(),
  report: line.optional(),
  paperConclusion: line.optional(),
  decision: line.optional(),
  team: z.array(line).min(1).optional(),
  inspectorsQualified: z.boolean().optional(),
  inspectOn: dayFact.optional(),
  papers: z.array(line).min(1).optional(),
  newDateReason: line.optional(),
  openingMinutes: line.optional(),
  finding: finding.optional(),
  findings: z.array(finding).optional(),
  explanation: line.optional(),
  minutes: line.optional(),
  correctionReport: line.optional(),
  correctionEvidence: z.array(line).min(1).optional(),
  acceptance: line.optional(),
  nextCheck: line.optional(),
  rejection: line.optional(),
  correctAgainBy: dayFact.optional(),
  summary: line.optional(),
})
