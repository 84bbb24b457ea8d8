import { freeze } from 'immer'
import type { ClauseId } from '../standard/index.ts'
import { type Text, text } from '../text/index.ts'
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

/**
 * The conclusion on every clause of a checklist, in its order, over all units or one. A nonconformity anywhere makes
 * the clause nonconforming; it conforms only when every question that applies was asked.
 */
export const conclusions = (
  sheet: AuditSheet,
  { unit }: { readonly unit?: string } = {},
): readonly Conclusion[] => {
  const standing = standingAnswers(sheet).filter((given) => unit === undefined || given.unit === unit)
  const byQuestion = grouped(standing, ({ question }) => question)
  const byClause = grouped(sheet.checklist.items, ({ clause }) => clause)
  return freeze(
    [...byClause].map(([clause, items]): Conclusion => {
      const asked = items.flatMap(({ id }) => {
        const given = byQuestion.get(id)
        return given === undefined ? [] : [given]
      })
      const judged = asked.filter((given) => given.some(({ answer }) => answer !== 'notApplicable'))
      const nonconformities = asked
        .flat()
        .filter(({ answer }) => answer === 'minor' || answer === 'major').length
      const state = (): ClauseState => {
        if (nonconformities > 0) return 'nonconforming'
        if (asked.length === items.length) return judged.length === 0 ? 'notApplicable' : 'conforms'
        return judged.length === 0 ? 'notAudited' : 'partlyAsked'
      }
      return { clause, state: state(), asked: asked.length, questions: items.length, nonconformities }
    }),
    true,
  )
}
