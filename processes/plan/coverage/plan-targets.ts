import { freeze } from 'immer'
import type { Target } from '../../../src/measure/index.ts'
import { reformPlan } from '../data/reform-plan.ts'

/**
 * The goals of the plan that name a figure, as targets an indicator is judged by.
 *
 * @example
 * ```ts
 * planTargets.find(({ indicator }) => indicator === 'sat.agency')?.comparison //=> '>'
 * ```
 */
export const planTargets: readonly Target[] = freeze(
  reformPlan.goals.flatMap(({ id, comparison, target, year, rows }): Target[] =>
    comparison === undefined || target === undefined || year === undefined
      ? []
      : [
          {
            indicator: id,
            comparison,
            value: target,
            year,
            basis: `Kế hoạch cải cách hành chính 2016–2020 của tỉnh Tiền Giang, ${rows.join(', ')}`,
            confidence: 'verified',
          },
        ],
  ),
  true,
)
