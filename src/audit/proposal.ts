import * as z from 'zod'
import { type ClauseId, namesOf } from '../standard/index.ts'
import { type Text, text } from '../text/index.ts'
import { type Moment, tryParseMoment } from '../time/index.ts'
import { clauseShape, line, textShape } from './read.ts'

/** What journals can show by themselves. */
export const proposalKinds = {
  late: text('trễ hạn', 'late'),
  overdueAction: text('hành động khắc phục, phòng ngừa quá hạn', 'overdue corrective or preventive action'),
  noApology: text('trễ hạn mà không xin lỗi, hẹn lại', 'late without an apology'),
  blankForm: text('biểu mẫu, hồ sơ ghi thiếu', 'a form or record left blank'),
  separation: text('một người giữ hai vai trò phải tách', 'two separated roles in one hand'),
  roleNotHeld: text('làm việc của vai trò không được giao', 'acted in a role not given'),
} as const satisfies Record<string, Text>

/** What a proposal is about. */
export type ProposalKind = keyof typeof proposalKinds

/**
 * A finding that a dossier's journal suggests, for an auditor to accept or reject. It names dossiers, entries and
 * moments, never persons.
 */
export interface Proposal {
  /** Stable: `H58.12-190304-0001/late/processing/1`. */
  readonly id: string
  readonly kind: ProposalKind
  readonly dossier: string
  readonly procedure: string
  /** The criterion: clause and article. */
  readonly clause: ClauseId
  readonly article: string
  readonly requirement: Text
  readonly evidence: Text
  readonly gap: Text
  /** The journal entries it rests on, by number, and the moments it speaks of. */
  readonly entries: readonly number[]
  readonly moments: readonly Moment[]
}

/** The shape a proposal is read by. */
export const proposalShape: z.ZodType<Proposal> = z.strictObject({
  id: line,
  kind: z.enum(namesOf(proposalKinds)),
  dossier: line,
  procedure: line,
  clause: clauseShape,
  article: line,
  requirement: textShape,
  evidence: textShape,
  gap: textShape,
  entries: z.array(z.int().min(1)),
  moments: z.array(z.string().refine((value) => tryParseMoment(value).ok)),
})
