import { joinPath } from '../issue/index.ts'
import { text } from '../text/index.ts'
import type { Chart, ChartOptions, ChartUnit } from './chart.ts'
import { valueIssues } from './checks.ts'
import { chartOf } from './frame.ts'
import { drawPareto, leastParetoWidth } from './pareto-drawing.ts'
import { nameText, valueCell, valueText } from './value-text.ts'
import { words as shared } from './words.ts'

/** One cause or kind with how often it occurs. */
export interface ParetoCategory {
  readonly name: string
  readonly value: number
}

/** Causes or kinds in any order. */
export interface ParetoData {
  readonly unit: ChartUnit
  /** What the categories are: `Nguyên nhân`. */
  readonly category: string
  /** What is counted: `Số phiếu`. */
  readonly measure: string
  readonly categories: readonly ParetoCategory[]
}

/** A category with what it and all before it make of the whole, in percent; null of a whole of 0. */
export interface ParetoRow extends ParetoCategory {
  readonly cumulative: number | null
}

const words = {
  kind: text('Biểu đồ Pareto', 'Pareto chart'),
  cumulative: text('Lũy kế (%)', 'Cumulative (%)'),
  running: text('lũy kế', 'cumulative'),
} as const

/** Largest first, equal ones in the order given, with their running share. */
const ranked = (categories: readonly ParetoCategory[]): readonly ParetoRow[] => {
  const whole = categories.reduce((sum, { value }) => sum + value, 0)
  let sum = 0
  return categories
    .toSorted((a, b) => b.value - a.value)
    .map((category, at) => {
      sum += category.value
      const share = at === categories.length - 1 ? 100 : Math.min(100, (sum * 100) / whole)
      return { ...category, cumulative: whole === 0 ? null : share }
    })
}

/**
 * Bars largest first down the page, with the line of their running sum on the same scale and a line at 80 %: the few
 * that make most of it stand above their crossing.
 *
 * @throws QuytrinhError `chart-number`, `chart-negative`, `chart-width`.
 */
export const paretoChart = (data: ParetoData, options: ChartOptions): Chart => {
  const { unit, category, measure, categories } = data
  const { language } = options
  const issues = categories.flatMap(({ value }, at) =>
    valueIssues(value, joinPath('categories', at, 'value')),
  )
  const rows = issues.length === 0 ? ranked(categories) : []
  const shown = rows.map(
    ({ name, value, cumulative }) =>
      `${nameText(name, language)} ${valueText(value, unit, language)} (${words.running[language]} ${valueText(cumulative, 'percent', language)})`,
  )
  return chartOf(options, {
    sentences: [
      words.kind[language],
      `${nameText(measure, language)}: ${shown.join('; ') || shared.noData[language]}`,
    ],
    issues,
    columns: [
      { title: nameText(category, language), width: 3, align: 'left' },
      { title: nameText(measure, language), width: 1, align: 'right' },
      { title: words.cumulative[language], width: 1, align: 'right' },
    ],
    rows: rows.map(({ name, value, cumulative }) => [
      nameText(name, language),
      valueCell(value, language),
      valueCell(cumulative, language),
    ]),
    draw: rows.length === 0 ? null : (width) => drawPareto(rows, data, language, width),
    least: leastParetoWidth(rows, language),
  })
}
