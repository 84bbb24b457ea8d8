import type { Issue } from '../issue/index.ts'
import { joinPath } from '../issue/index.ts'
import { text } from '../text/index.ts'
import type { Chart, ChartOptions, ChartTarget, ChartUnit } from './chart.ts'
import { valueIssues } from './checks.ts'
import { chartOf } from './frame.ts'
import { drawIntervals, leastIntervalsWidth } from './intervals-drawing.ts'
import { bareText, nameText, targetText, valueCell, valueText } from './value-text.ts'
import { words as shared } from './words.ts'

/** An estimate with its confidence interval; null where nothing, or too little, was answered. */
export interface IntervalRow {
  readonly name: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** How many answers it rests on. */
  readonly n: number
}

/** Estimates by factor or by unit. */
export interface IntervalData {
  readonly unit: ChartUnit
  /** What the rows are: `Yếu tố`. */
  readonly category: string
  /** What is estimated: `Mức độ hài lòng`. */
  readonly measure: string
  /** The confidence of the intervals in percent: 95. */
  readonly confidence: number
  readonly rows: readonly IntervalRow[]
  readonly target?: ChartTarget
}

const words = {
  kind: text('Biểu đồ ước lượng và khoảng tin cậy', 'Chart of estimates and confidence intervals'),
  interval: text('khoảng tin cậy', 'confidence interval'),
  noInterval: text('không có khoảng tin cậy', 'no confidence interval'),
  low: text('Cận dưới', 'Lower bound'),
  high: text('Cận trên', 'Upper bound'),
} as const

const orderIssues = ({ value, low, high }: IntervalRow, at: number): readonly Issue[] => {
  const bare = low === null && high === null
  const whole = value !== null && low !== null && high !== null && low <= value && value <= high
  if (bare || whole) return []
  return [
    {
      code: 'chart-interval',
      path: joinPath('rows', at),
      message: text(
        `Dòng ${at + 1}: giá trị phải nằm trong khoảng tin cậy của nó.`,
        `Row ${at + 1}: a value must lie within its confidence interval.`,
      ),
      expected: text(
        'cận dưới ≤ giá trị ≤ cận trên, hoặc không có cả hai cận',
        'low ≤ value ≤ high, or no bounds',
      ),
      received: `${low} ≤ ${value} ≤ ${high}`,
    },
  ]
}

const issuesOf = ({ rows, target, confidence }: IntervalData): readonly Issue[] => [
  ...rows.flatMap((row, at) => {
    const path = joinPath('rows', at)
    const issues = [
      ...valueIssues(row.value, joinPath(path, 'value'), true),
      ...valueIssues(row.low, joinPath(path, 'low'), true),
      ...valueIssues(row.high, joinPath(path, 'high'), true),
      ...valueIssues(row.n, joinPath(path, 'n')),
    ]
    return issues.length > 0 ? issues : orderIssues(row, at)
  }),
  ...valueIssues(confidence, 'confidence'),
  ...(target === undefined ? [] : valueIssues(target.value, 'target.value', true)),
]

/**
 * Estimates as points with whiskers for their confidence intervals, the number of answers beside each, and a target:
 * a whisker that crosses the target shows that the survey cannot tell.
 *
 * @throws QuytrinhError `chart-number`, `chart-negative`, `chart-interval`, `chart-width`.
 */
export const intervalChart = (data: IntervalData, options: ChartOptions): Chart => {
  const { unit, category, measure, confidence, rows, target } = data
  const { language } = options
  const level = valueText(confidence, 'percent', language)
  const shown = rows.map(({ name, value, low, high, n }) => {
    const between =
      low === null || high === null
        ? words.noInterval[language]
        : `${words.interval[language]} ${level}: ${bareText(low, language)}–${valueText(high, unit, language)}`
    return `${nameText(name, language)} ${valueText(value, unit, language)} (${between}, n = ${bareText(n, language)})`
  })
  return chartOf(options, {
    sentences: [
      words.kind[language],
      `${nameText(measure, language)}: ${shown.join('; ') || shared.noData[language]}`,
      ...(target === undefined ? [] : [targetText(target, unit, language)]),
    ],
    issues: issuesOf(data),
    columns: [
      { title: nameText(category, language), width: 3, align: 'left' },
      { title: nameText(measure, language), width: 1, align: 'right' },
      { title: `${words.low[language]} (${level})`, width: 1, align: 'right' },
      { title: `${words.high[language]} (${level})`, width: 1, align: 'right' },
      { title: 'n', width: 1, align: 'right' },
    ],
    rows: rows.map(({ name, value, low, high, n }) => [
      nameText(name, language),
      valueCell(value, language),
      ...[low, high].map((bound) => (bound === null ? '–' : valueCell(bound, language))),
      valueCell(n, language),
    ]),
    draw: rows.length === 0 ? null : (width) => drawIntervals(data, language, width),
    least: leastIntervalsWidth(data, language),
  })
}
