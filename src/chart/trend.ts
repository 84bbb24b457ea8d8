import type { Issue } from '../issue/index.ts'
import { joinPath } from '../issue/index.ts'
import { text } from '../text/index.ts'
import type { Chart, ChartOptions, ChartTarget, ChartUnit } from './chart.ts'
import { lengthIssues, valueIssues } from './checks.ts'
import { chartOf } from './frame.ts'
import { drawTrend } from './trend-drawing.ts'
import { nameText, targetText, valueCell, valueText } from './value-text.ts'

/** One line of a trend: a value for each period, null where there is none. */
export interface TrendSeries {
  readonly name: string
  readonly values: readonly (number | null)[]
}

/** Values over time. */
export interface TrendData {
  readonly unit: ChartUnit
  /** The names of the periods in their order: `Quý I/2019`. */
  readonly periods: readonly string[]
  readonly series: readonly [TrendSeries] | readonly [TrendSeries, TrendSeries]
  readonly target?: ChartTarget
}

const words = {
  kind: text('Biểu đồ đường theo kỳ', 'Line chart by period'),
  period: text('Kỳ', 'Period'),
} as const

const issuesOf = ({ periods, series, target }: TrendData): readonly Issue[] => [
  ...series.flatMap(({ values }, row) => [
    ...lengthIssues(values.length, periods.length, joinPath('series', row, 'values')),
    ...values.flatMap((value, at) => valueIssues(value, joinPath('series', row, 'values', at), true)),
  ]),
  ...(target === undefined ? [] : valueIssues(target.value, 'target.value', true)),
]

/**
 * A line of values over time, or two, with a target. A period without a value is a gap that says so; the value axis
 * starts at 0 only where the values are near it, and the chart says when it does not.
 *
 * @throws QuytrinhError `chart-number`, `chart-length`, `chart-width`.
 *
 * @example
 * ```ts
 * import { trendChart } from 'quytrinh/chart'
 *
 * const { alt } = trendChart(
 *   {
 *     unit: 'percent',
 *     periods: ['Quý I', 'Quý II'],
 *     series: [{ name: 'Đúng hạn', values: [90.4, null] }],
 *     target: { value: 95, operator: '≥' },
 *   },
 *   { language: 'vi', title: 'Hồ sơ giải quyết đúng hạn' },
 * )
 * alt.includes('Đúng hạn: Quý I 90,4 %; Quý II chưa có số liệu.') //=> true
 * ```
 */
export const trendChart = (data: TrendData, options: ChartOptions): Chart => {
  const { unit, periods, series, target } = data
  const { language } = options
  const shown = series.map(
    ({ name, values }) =>
      `${nameText(name, language)}: ${periods
        .map((period, at) => `${nameText(period, language)} ${valueText(values[at] ?? null, unit, language)}`)
        .join('; ')}`,
  )
  return chartOf(options, {
    sentences: [
      words.kind[language],
      ...(periods.length === 0 ? [valueText(null, unit, language)] : shown),
      ...(target === undefined ? [] : [targetText(target, unit, language)]),
    ],
    issues: issuesOf(data),
    columns: [
      { title: words.period[language], width: 2, align: 'left' },
      ...series.map(({ name }) => ({ title: nameText(name, language), width: 1, align: 'right' as const })),
    ],
    rows: periods.map((period, at) => [
      nameText(period, language),
      ...series.map(({ values }) => valueCell(values[at] ?? null, language)),
    ]),
    draw: periods.length === 0 ? null : (width) => drawTrend(data, language, width),
  })
}
