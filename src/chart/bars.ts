import type { Issue } from '../issue/index.ts'
import { joinPath } from '../issue/index.ts'
import { text } from '../text/index.ts'
import { drawBars, leastBarsWidth } from './bars-drawing.ts'
import type { Chart, ChartOptions, ChartTarget, ChartUnit } from './chart.ts'
import { valueIssues } from './checks.ts'
import { chartOf } from './frame.ts'
import { nameText, targetText, valueCell, valueText } from './value-text.ts'
import { words } from './words.ts'

/** One bar; null where there is no value. */
export interface Bar {
  readonly name: string
  readonly value: number | null
}

/** Values by category, drawn in the order given. */
export interface BarData {
  readonly unit: ChartUnit
  /** What the categories are: `Đơn vị`. */
  readonly category: string
  /** What the values are: `Thời gian giải quyết trung bình`. */
  readonly measure: string
  readonly bars: readonly Bar[]
  readonly target?: ChartTarget
}

const kind = text('Biểu đồ thanh ngang', 'Horizontal bar chart')

const issuesOf = ({ bars, target }: BarData): readonly Issue[] => [
  ...bars.flatMap(({ value }, at) => valueIssues(value, joinPath('bars', at, 'value'))),
  ...(target === undefined ? [] : valueIssues(target.value, 'target.value')),
]

/**
 * Horizontal bars from 0 with their values at their ends: lead time or workload by unit, by procedure, by step.
 *
 * @throws QuytrinhError `chart-number`, `chart-negative`, `chart-width`.
 */
export const barChart = (data: BarData, options: ChartOptions): Chart => {
  const { unit, category, measure, bars, target } = data
  const { language } = options
  const shown = bars.map(
    ({ name, value }) => `${nameText(name, language)} ${valueText(value, unit, language)}`,
  )
  return chartOf(options, {
    sentences: [
      kind[language],
      `${nameText(measure, language)}: ${shown.join('; ') || words.noData[language]}`,
      ...(target === undefined ? [] : [targetText(target, unit, language)]),
    ],
    issues: issuesOf(data),
    columns: [
      { title: nameText(category, language), width: 3, align: 'left' },
      { title: nameText(measure, language), width: 1, align: 'right' },
    ],
    rows: bars.map(({ name, value }) => [nameText(name, language), valueCell(value, language)]),
    draw: bars.length === 0 ? null : (width) => drawBars(data, language, width),
    least: leastBarsWidth(data, language),
  })
}
