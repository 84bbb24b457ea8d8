import * as z from 'zod'
import type { DeepReadonly } from '../../../procedure/index.ts'

/** How a criterion’s figure becomes points. */
export const pointRuleShape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('steps'),
    steps: z.array(z.strictObject({ from: z.number().min(0), points: z.number().min(0) })).min(1),
  }),
  z.strictObject({ kind: z.literal('proportional'), full: z.number().gt(0) }),
  z.strictObject({ kind: z.literal('survey'), best: z.number().gt(0) }),
])

/**
 * How a criterion’s figure becomes points: the step table’s points from so much on (nothing below the lowest step), the
 * most points in proportion up to `full`, or the mean of a survey’s answers over the best answer there is.
 */
export type PointRule = DeepReadonly<z.output<typeof pointRuleShape>>

/**
 * The points of a figure by a rule, never above `max`.
 *
 * @example
 * ```ts
 * import { pointsBy } from 'quytrinh/measure'
 *
 * pointsBy({ kind: 'steps', steps: [{ from: 80, points: 0.5 }, { from: 100, points: 1 }] }, 92, 1) //=> 0.5
 * pointsBy({ kind: 'proportional', full: 100 }, 92, 2) //=> 1.84
 * pointsBy({ kind: 'survey', best: 5 }, 4, 10) //=> 8
 * ```
 */
export const pointsBy = (rule: PointRule, figure: number, max: number): number => {
  if (rule.kind === 'steps') {
    const reached = rule.steps.filter(({ from }) => figure >= from).toSorted((a, b) => b.from - a.from)
    return Math.min(max, reached[0]?.points ?? 0)
  }
  const full = rule.kind === 'survey' ? rule.best : rule.full
  return figure >= full ? max : (max * figure) / full
}
