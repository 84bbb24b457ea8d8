import type { ClauseId } from '../standard/index.ts'
import { type Text, text } from '../text/index.ts'
import type { Finding } from './finding.ts'
import { grouped } from './grouped.ts'

/** Minor nonconformities that weigh as a major one together, and why. */
export interface Aggregation {
  readonly clause: ClauseId
  /** The ids of the findings. */
  readonly findings: readonly string[]
  readonly reason: Text
}

const places = 3

/**
 * Where minor nonconformities should be weighed as a major one: the same clause in three places or more, or again
 * where the audit before had one already. Our suggestion, for the leader to decide.
 */
export const aggregations = (
  findings: readonly Finding[],
  earlier: readonly Pick<Finding, 'clause' | 'unit' | 'grade'>[] = [],
): readonly Aggregation[] => {
  const minors = findings.filter(({ grade }) => grade === 'minor')
  const many = [...grouped(minors, ({ clause }) => clause)].flatMap(([clause, same]): Aggregation[] =>
    new Set(same.map(({ unit }) => unit)).size < places
      ? []
      : [
          {
            clause,
            findings: same.map(({ id }) => id),
            reason: text(
              `Cùng điểm không phù hợp nhẹ ở ${places} nơi trở lên.`,
              `The same minor nonconformity in ${places} places or more.`,
            ),
          },
        ],
  )
  const again = minors
    .filter(({ clause, unit }) =>
      earlier.some(
        (before) =>
          before.clause === clause &&
          before.unit === unit &&
          (before.grade === 'minor' || before.grade === 'major'),
      ),
    )
    .map(({ clause, id }) => ({
      clause,
      findings: [id],
      reason: text('Lặp lại so với lần đánh giá trước.', 'It was found by the audit before as well.'),
    }))
  return [...many, ...again]
}
