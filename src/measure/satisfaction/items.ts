import { freeze } from 'immer'
import { failure, type Issue, type Result, success } from '../../issue/index.ts'
import { text } from '../../text/index.ts'
import { questionnaireIssues } from './consistency.ts'
import type { Question, Questionnaire } from './questionnaire.ts'

const noFactor = (id: string, known: readonly string[]): Issue => ({
  code: 'factor-unknown',
  path: id,
  message: text(
    `Phiếu không có nhóm yếu tố "${id}"; có: ${known.join(', ')}.`,
    `The questionnaire has no factor "${id}"; it has: ${known.join(', ')}.`,
  ),
  expected: known,
  received: id,
})

/**
 * A questionnaire with the agency’s own questions under its factors, in place of those it had. Issues: `factor-unknown`,
 * `id-repeated`.
 *
 * @example
 * ```ts
 * import { questionnaires, withItems } from 'quytrinh/measure'
 *
 * const [sipas] = questionnaires.filter(({ id }) => id === 'sipas-2017')
 * sipas && withItems(sipas, { access: [{ id: 'A1' }, { id: 'A2' }] }).ok //=> true
 * ```
 */
export const withItems = (
  questionnaire: Questionnaire,
  items: Readonly<Record<string, readonly Question[]>>,
): Result<Questionnaire> => {
  const known = questionnaire.factors.map(({ id }) => id)
  const strange = Object.keys(items).filter((id) => !known.includes(id))
  if (strange.length > 0) return failure(...strange.map((id) => noFactor(id, known)))
  const own = new Map(Object.entries(items))
  const filled = {
    ...questionnaire,
    factors: questionnaire.factors.map((factor) => ({
      ...factor,
      items: own.get(factor.id) ?? factor.items,
    })),
  }
  const issues = questionnaireIssues(filled)
  return issues.length === 0 ? success(freeze(filled, true)) : failure(...issues)
}

/**
 * A questionnaire with one question of ours to each factor that has none: how satisfied people are with it on the whole,
 * in a column of the factor’s id. Our suggestion, so that the result is a `setting`, whatever its structure rests on.
 */
export const withGeneralItems = (questionnaire: Questionnaire): Questionnaire =>
  freeze(
    {
      ...questionnaire,
      confidence: 'setting',
      factors: questionnaire.factors.map((factor) => ({
        ...factor,
        items:
          factor.items.length > 0
            ? factor.items
            : [
                {
                  id: factor.id,
                  text: text(
                    `Mức độ hài lòng về: ${factor.title.vi}`,
                    `Satisfaction with: ${factor.title.en}`,
                  ),
                },
              ],
      })),
    },
    true,
  )
