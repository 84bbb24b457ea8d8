import * as z from 'zod'
import { type Answer, answers, namesOf } from '../standard/index.ts'
import type { Moment } from '../time/index.ts'
import { hash, line } from './read.ts'

/** An answer as it is written down, in the auditor's words. */
export interface GivenAnswer {
  /** The audit and the checklist it answers, so that no answer strays into another. */
  readonly audit: string
  readonly checklist: string
  readonly question: string
  readonly unit: string
  readonly answer: Answer
  /** What was seen; required for a nonconformity. */
  readonly evidence?: string
  /** How it falls short of the requirement; without it the finding says only that the requirement is not met. */
  readonly gap?: string
  /** Why a question does not apply, or why an answer is taken back; required then. */
  readonly reason?: string
  /** The dossiers that were looked at. */
  readonly dossiers?: readonly string[]
}

/** An answer, who gave it and when. */
export interface SignedAnswer extends GivenAnswer {
  readonly by: string
  readonly at: Moment
}

/** The shape an answer is read by. */
export const answerShape: z.ZodType<GivenAnswer> = z.strictObject({
  audit: line,
  checklist: hash,
  question: line,
  unit: line,
  answer: z.enum(namesOf(answers)),
  evidence: z.exactOptional(line),
  gap: z.exactOptional(line),
  reason: z.exactOptional(line),
  dossiers: z.exactOptional(z.array(line)),
})
