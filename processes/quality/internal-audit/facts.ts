import * as z from 'zod'
import { dayFact, momentFact } from '../../../src/procedure/index.ts'
import { answers, clauses, findingGrades, namesOf } from '../../../src/standard/index.ts'
import { line } from '../../line.ts'

const clause = z.enum(namesOf(clauses))
const grade = z.enum(namesOf(findingGrades))
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const words = z.object({ vi: line, en: line })
const time = z.string().regex(/^\d{2}:\d{2}$/)
const count = z.int().min(0)

/** Who audits a unit. */
export const assignments = z.array(z.object({ unit: line, auditors: z.array(line).min(1) })).min(1)

/** The plan: what is done where, when, on which clauses, by whom. */
export const plan = {
  purpose: line,
  scope: line,
  criteria: z.array(line).min(1),
  openingDay: dayFact,
  closingDay: dayFact,
  timetable: z
    .array(
      z.object({
        day: dayFact,
        from: time,
        to: time,
        activity: z.enum(['opening', 'audit', 'closing']),
        unit: z.exactOptional(line),
        clauses: z.array(clause),
        auditors: z.array(line),
      }),
    )
    .min(1),
}

/** An answer to a question of the checklist. */
export const answer = z.object({
  audit: line,
  checklist: sha256,
  question: line,
  unit: line,
  answer: z.enum(namesOf(answers)),
  evidence: z.exactOptional(line),
  gap: z.exactOptional(line),
  reason: z.exactOptional(line),
  dossiers: z.exactOptional(z.array(line)),
})

/** A sample as it was drawn: with its seed, so that it can be drawn again. */
export const sample = z.object({
  of: line,
  seed: line,
  rule: z.object({ least: count, most: count, extra: count }),
  population: count,
  populationHash: sha256,
  drawn: z.array(line),
  added: z.array(line),
  hash: sha256,
})

const proposal = z.object({
  id: line,
  kind: z.enum(['late', 'overdueAction', 'noApology', 'blankForm', 'separation', 'roleNotHeld']),
  dossier: line,
  procedure: line,
  clause,
  article: line,
  requirement: words,
  evidence: words,
  gap: words,
  entries: z.array(z.int().min(1)),
  moments: z.array(momentFact),
})

/** What the auditor said of a finding that a journal suggests. */
export const judgement = z.object({
  proposal,
  verdict: z.enum(['accepted', 'rejected']),
  reason: line,
  grade: z.exactOptional(grade),
  unit: z.exactOptional(line),
})

const finding = z.object({
  id: line,
  clause,
  unit: line,
  grade,
  requirement: words,
  evidence: words,
  gap: words,
  dossiers: z.array(line),
  article: z.exactOptional(line),
  question: z.exactOptional(line),
  proposal: z.exactOptional(line),
  nonconformity: z.exactOptional(line),
})

/** The findings, those nonconformities among them that have no number yet, and the numbers there are. */
export const found = {
  findings: z.array(finding),
  unlinked: z.array(line),
  nonconformities: z.array(line),
}

/** The conclusion on each clause. */
export const conclusions = z.array(
  z.object({
    clause,
    state: z.enum(['conforms', 'nonconforming', 'partlyAsked', 'notAudited', 'notApplicable']),
    asked: count,
    questions: count,
    nonconformities: count,
  }),
)

/** What the follow-up of a finding showed. */
export const followUps = z
  .array(z.object({ finding: line, done: z.boolean(), note: line, proof: z.exactOptional(line) }))
  .min(1)

const optional = <Shape extends z.ZodRawShape>(shape: Shape) => z.object(shape).partial().shape

/** What an internal audit knows. */
export const facts = z.object({
  ...optional(plan),
  ...optional(found),
  title: line.optional(),
  year: z.int().min(2000).max(2100).optional(),
  units: z.array(line).min(1).optional(),
  leader: line.optional(),
  assignments: assignments.optional(),
  auditees: z.array(line).optional(),
  teamDecision: line.optional(),
  planNumber: line.optional(),
  returnReason: line.optional(),
  postponeReason: line.optional(),
  cancelReason: line.optional(),
  checklist: sha256.optional(),
  questions: count.optional(),
  openingMinutes: line.optional(),
  answer: answer.optional(),
  answers: z.array(answer).optional(),
  sample: sample.optional(),
  samples: z.array(sample).optional(),
  judgement: judgement.optional(),
  judgements: z.array(judgement).optional(),
  closingMinutes: line.optional(),
  agreed: z.boolean().optional(),
  contestation: line.optional(),
  disputeDecision: line.optional(),
  reportNumber: line.optional(),
  conclusions: conclusions.optional(),
  followUps: followUps.optional(),
  summary: line.optional(),
})
