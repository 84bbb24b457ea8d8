import { freeze } from 'immer'
import { failure, type Result, success } from '../issue/index.ts'
import { type ClauseId, type FindingGrade, findingGrades } from '../standard/index.ts'
import { nfc, type Text, text } from '../text/index.ts'
import type { Judgement } from './judgement.ts'
import { type AuditSheet, standingAnswers } from './sheet.ts'

/** What an audit found: requirement, evidence and gap, without the names of persons. */
export interface Finding {
  /** Stable: the question and the unit, `CL-041@van-phong`, or the id of the proposal. */
  readonly id: string
  readonly clause: ClauseId
  readonly unit: string
  readonly grade: FindingGrade
  readonly requirement: Text
  readonly evidence: Text
  readonly gap: Text
  readonly dossiers: readonly string[]
  /** The article behind the requirement, where there is one. */
  readonly article?: string
  /** Where it comes from: a question answered, or a proposal accepted. */
  readonly question?: string
  readonly proposal?: string
  /** The nonconformity raised for it, by its number. */
  readonly nonconformity?: string
}

/** Whether a finding is a nonconformity, for which a cause and an action are due. */
export const isNonconformity = ({ grade }: Pick<Finding, 'grade'>): boolean =>
  grade === 'minor' || grade === 'major'

const same = (words: string): Text => text(words, words)

const notMet: Text = text('Chưa đáp ứng yêu cầu nêu trên.', 'The requirement above is not met.')

const fromAnswers = (sheet: AuditSheet): readonly Finding[] => {
  const items = new Map(sheet.checklist.items.map((item) => [item.id, item]))
  return standingAnswers(sheet).flatMap(
    ({ question, unit, answer, evidence, gap, reason, dossiers = [] }): Finding[] => {
      const item = items.get(question)
      if (item === undefined || answer === 'conforms' || answer === 'notApplicable' || answer === 'notAsked')
        return []
      const isBroken = isNonconformity({ grade: answer })
      const words = gap ?? reason ?? (isBroken ? undefined : evidence)
      return [
        {
          id: `${question}@${unit}`,
          clause: item.clause,
          unit,
          grade: answer,
          requirement: item.question,
          evidence: evidence === undefined ? item.evidence : same(evidence),
          gap: words === undefined ? (isBroken ? notMet : findingGrades[answer]) : same(words),
          dossiers,
          ...(item.rule === undefined ? {} : { article: item.rule }),
          question,
        },
      ]
    },
  )
}

const fromJudgements = (judgements: readonly Judgement[]): readonly Finding[] =>
  [...new Map(judgements.map((judgement) => [judgement.proposal.id, judgement])).values()].flatMap(
    ({ proposal, verdict, grade, unit }): Finding[] =>
      verdict === 'rejected' || grade === undefined || unit === undefined
        ? []
        : [
            {
              id: proposal.id,
              clause: proposal.clause,
              unit,
              grade,
              requirement: proposal.requirement,
              evidence: proposal.evidence,
              gap: proposal.gap,
              dossiers: [proposal.dossier],
              article: proposal.article,
              proposal: proposal.id,
            },
          ],
  )

/**
 * The findings of an audit: from the answers that stand, and from the proposals accepted. The last answer and the last
 * judgement count.
 */
export const findingsOf = (sheet: AuditSheet, judgements: readonly Judgement[]): readonly Finding[] =>
  freeze([...fromAnswers(sheet), ...fromJudgements(judgements)], true)

/** The finding with the number of the nonconformity raised for it; an empty number is an issue. */
export const linkNonconformity = (finding: Finding, number: string): Result<Finding> => {
  const given = nfc(number).trim()
  if (given !== '') return success(freeze({ ...finding, nonconformity: given }, true))
  return failure({
    code: 'missing',
    path: 'nonconformity',
    message: text('Thiếu số phiếu không phù hợp.', 'The number of the nonconformity is missing.'),
  })
}
