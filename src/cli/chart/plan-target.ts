import { planTargets } from '../../../processes/plan/plan.ts'
import type { ChartTarget } from '../../chart/index.ts'
import { type Language, text } from '../../text/index.ts'

/** The target of the plan at the end of a window: of the first year not before it, else the latest there was. */
export const targetOf = (indicator: string, to: string, language: Language): ChartTarget | undefined => {
  const own = planTargets
    .filter((target) => target.indicator === indicator)
    .toSorted((a, b) => a.year - b.year)
  const target = own.find(({ year }) => year >= Number(to.slice(0, 4))) ?? own.at(-1)
  if (target === undefined) return undefined
  const name = text(`Mục tiêu kế hoạch đến năm ${target.year}`, `Target of the plan by ${target.year}`)
  return { value: target.value, operator: target.comparison, name: name[language] }
}
