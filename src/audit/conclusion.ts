import { freeze } from 'immer'
import { type ClauseId, clauseIds } from '../standard/index.ts'
import { type Text, text } from '../text/index.ts'
import { type Finding, isNonconformity } from './finding.ts'
import { grouped } from './grouped.ts'
import type { AuditSheet } from './sheet.ts'
import { standingAnswers } from './sheet.ts'

/** What an audit may conclude on a clause. A question that was not asked is no evidence of conformity. */
export const clauseStates = {
  conforms: text('phù hợp', 'conforms'),
  nonconforming: text('không phù hợp', 'nonconforming'),
  partlyAsked: text('mới hỏi một phần', 'asked in part'),
  notAudited: text('chưa đánh giá', 'not audited'),
  notApplicable: text('không áp dụng', 'not applicable'),
} as const satisfies Record<string, Text>

/** What an audit concludes on a clause. */
export type ClauseState = keyof typeof clauseStates

/** The conclusion on one clause, with how much it rests on. */
export interface Conclusion {
  readonly clause: ClauseId
  readonly state: ClauseState
  /** Questions asked, whatever the answer; those that do not apply among them. */
  readonly asked: number
  readonly questions: number
  readonly nonconformities: number
}

/** What else the conclusions of an audit rest on. */
export interface ConclusionOptions {
  /** Only this unit; all units otherwise. */
  readonly unit?: string
  /** The findings of the audit: a nonconformity that a journal showed counts as one found by a question does. */
  readonly findings?: readonly Finding[]
}

/**
 * The conclusion on every clause of a checklist, in its order, over all units or one. A nonconformity anywhere, by a
 * question or by a journal, makes the clause nonconforming, also one the checklist did not ask about; it conforms only
 * when every question that applies was asked.
 */
export const conclusions = (
  sheet: AuditSheet,
  { unit, findings = [] }: ConclusionOptions = {},
): readonly Conclusion[] => {
  const isHere = (each: { readonly unit: string }): boolean => unit === undefined || each.unit === unit
  const standing = standingAnswers(sheet).filter(isHere)
  const byQuestion = grouped(standing, ({ question }) => question)
  const shown = grouped(
    findings.filter((each) => each.proposal !== undefined && isNonconformity(each) && isHere(each)),
    ({ clause }) => clause,
  )
  const items = grouped(sheet.checklist.items, ({ clause }) => clause)
  const all = clauseIds.filter((clause) => items.has(clause) || shown.has(clause))
  return freeze(
    all.map((clause): Conclusion => {
      const questions = items.get(clause) ?? []
      const asked = questions.flatMap(({ id }) => {
        const given = byQuestion.get(id)
        return given === undefined ? [] : [given]
      })
      const judged = asked.filter((given) => given.some(({ answer }) => answer !== 'notApplicable'))
      const answered = asked.flat().filter(({ answer }) => answer === 'minor' || answer === 'major').length
      const nonconformities = answered + (shown.get(clause)?.length ?? 0)
      const state = (): ClauseState => {
        if (nonconformities > 0) return 'nonconforming'
        if (asked.length === questions.length) return judged.length === 0 ? 'notApplicable' : 'conforms'
        return judged.length === 0 ? 'notAudited' : 'partlyAsked'
      }
      return { clause, state: state(), asked: asked.length, questions: questions.length, nonconformities }
    }),
    true,
  )
}
