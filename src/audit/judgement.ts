import * as z from 'zod'
import { failure, type Issue, type Result } from '../issue/index.ts'
import { type FindingGrade, findingGrades, namesOf } from '../standard/index.ts'
import { type Text, text } from '../text/index.ts'
import { type Proposal, proposalShape } from './proposal.ts'
import { line, read } from './read.ts'

/** What an auditor may say of a proposed finding. */
export const judgementVerdicts = {
  accepted: text('chấp nhận', 'accepted'),
  rejected: text('không chấp nhận', 'rejected'),
} as const satisfies Record<string, Text>

/** What an auditor says of a proposed finding. */
export type JudgementVerdict = keyof typeof judgementVerdicts

/** What is said of a proposed finding, and why. */
export interface Ruling {
  readonly verdict: JudgementVerdict
  /** Required in either case. */
  readonly reason: string
  /** Required when accepted: how grave it is, and in which unit. */
  readonly grade?: FindingGrade
  readonly unit?: string
}

/** A proposed finding as it was judged; it holds the proposal, so that it can be read without the dossiers. */
export interface Judgement extends Ruling {
  readonly proposal: Proposal
}

/** The shape a judgement is read by. */
export const judgementShape: z.ZodType<Judgement> = z.strictObject({
  proposal: proposalShape,
  verdict: z.enum(namesOf(judgementVerdicts)),
  reason: line,
  grade: z.exactOptional(z.enum(namesOf(findingGrades))),
  unit: z.exactOptional(line),
})

const missing = (path: string, vi: string, en: string): Issue => ({
  code: 'missing',
  path,
  message: text(`Chấp nhận thì phải nêu ${vi}.`, `An accepted proposal needs ${en}.`),
})

/** Accepts or rejects a proposed finding, with the reason; an accepted one has its grade and its unit. */
export const judge = (proposal: Proposal, verdict: Ruling): Result<Judgement> => {
  const judgement = read(judgementShape, { proposal, ...verdict }, '')
  if (!judgement.ok || judgement.value.verdict === 'rejected') return judgement
  const issues: readonly Issue[] = [
    ...(judgement.value.grade === undefined ? [missing('grade', 'mức độ', 'its grade')] : []),
    ...(judgement.value.unit === undefined ? [missing('unit', 'đơn vị', 'its unit')] : []),
  ]
  return issues.length === 0 ? judgement : failure(...issues)
}
