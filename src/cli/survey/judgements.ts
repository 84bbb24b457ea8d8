import { planTargets } from '../../../processes/plan/plan.ts'
import {
  indicators,
  type Judgement,
  judge,
  measuredSatisfaction,
  type SatisfactionIndicator,
  targetText,
  valueText,
  verdictText,
} from '../../measure/index.ts'
import { text } from '../../text/index.ts'
import type { Section } from '../sections.ts'
import { boundsText, inBoth } from './figures.ts'
import type { SurveyScores } from './scores.ts'

/** The plan's targets of the indicator a survey measures, judged by its main score. */
export const judgementsOf = (
  indicator: SatisfactionIndicator | null,
  { main }: SurveyScores,
): readonly Judgement[] =>
  indicator === null
    ? []
    : planTargets
        .filter((target) => target.indicator === indicator)
        .map((target) => judge(measuredSatisfaction(main, indicator), target))

/** Judgements as a table; nothing when there are none. */
export const judgementSections = (judgements: readonly Judgement[]): readonly Section[] => {
  const [first] = judgements
  if (first === undefined) return []
  return [
    {
      title: text('So với mục tiêu của kế hoạch', 'Against the plan’s targets'),
      columns: [
        text('Chỉ số', 'Indicator'),
        text('Mục tiêu', 'Target'),
        text('Năm', 'Year'),
        text('Kết quả (cách tính)', 'Result (convention)'),
        text('Khoảng tin cậy', 'Interval'),
        text('Kết luận', 'Verdict'),
        text('Căn cứ', 'Basis'),
      ],
      rows: judgements.map((judgement) => {
        const { target, measured, verdict } = judgement
        const known = Object.entries(indicators).find(([id]) => id === target.indicator)?.[1]
        return [
          known?.title ?? text(target.indicator, target.indicator),
          targetText(target),
          String(target.year),
          inBoth((language) => `${valueText(measured.value, 'percent')[language]} (${measured.convention})`),
          boundsText(measured.interval ?? null),
          verdictText[verdict],
          target.basis,
        ]
      }),
    },
  ]
}
