import { planTargets } from '../../../processes/plan/plan.ts'
import {
  indicators,
  type Judgement,
  judge,
  measuredSatisfaction,
  type SatisfactionIndicator,
  type Verdict,
} from '../../measure/index.ts'
import { type Text, text } from '../../text/index.ts'
import { noData, valueText } from '../measure/value-text.ts'
import type { Section } from '../sections.ts'
import { boundsText, inBoth } from './figures.ts'
import type { SurveyScores } from './scores.ts'

const comparisons = {
  '>': text('trên', 'above'),
  '≥': text('từ', 'at least'),
  '=': text('bằng', 'exactly'),
} as const

const verdicts: Readonly<Record<Verdict, Text>> = {
  met: text('đạt', 'met'),
  missed: text('chưa đạt', 'missed'),
  unsure: text(
    'chưa kết luận được: khoảng tin cậy chứa cả giá trị đạt và không đạt',
    'cannot be told: the interval holds values on both sides',
  ),
  noData,
}

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

const targetText = ({ target: { comparison, value } }: Judgement): Text =>
  inBoth((language) => `${comparisons[comparison][language]} ${valueText(value, 'percent')[language]}`)

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
          targetText(judgement),
          String(target.year),
          inBoth((language) => `${valueText(measured.value, 'percent')[language]} (${measured.convention})`),
          boundsText(measured.interval ?? null),
          verdicts[verdict],
          target.basis,
        ]
      }),
    },
  ]
}
