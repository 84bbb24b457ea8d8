import type { Issue } from '../issue/index.ts'
import { joinPath } from '../issue/index.ts'
import { text } from '../text/index.ts'
import type { Chart, ChartOptions } from './chart.ts'
import { lengthIssues, percentIssues, valueIssues } from './checks.ts'
import { chartOf } from './frame.ts'
import { drawHeatmap, leastHeatmapWidth } from './heatmap-drawing.ts'
import { bareText, nameText, rounded, valueText } from './value-text.ts'
import { words as shared } from './words.ts'

/** The rate of one unit in one month, of how many; a null rate has no data. */
export interface HeatmapCell {
  /** In percent, 0 to 100. */
  readonly rate: number | null
  /** How many the rate is counted over. */
  readonly n: number
}

/** Rates by unit and month. */
export interface HeatmapData {
  /** What the rows are: `Đơn vị`. */
  readonly category: string
  /** What is counted: `Tỷ lệ đúng hạn`. */
  readonly measure: string
  /** The names of the months: `T1`. */
  readonly columns: readonly string[]
  /** A cell for each column, null where nothing is known. */
  readonly rows: readonly { readonly name: string; readonly cells: readonly (HeatmapCell | null)[] }[]
}

const kind = text('Bảng nhiệt theo tháng', 'Heat map by month')

const issuesOf = ({ columns, rows }: HeatmapData): readonly Issue[] =>
  rows.flatMap(({ cells }, row) => [
    ...lengthIssues(cells.length, columns.length, joinPath('rows', row, 'cells')),
    ...cells.flatMap((cell, at) => [
      ...percentIssues(cell?.rate ?? null, joinPath('rows', row, 'cells', at, 'rate')),
      ...valueIssues(cell?.n ?? null, joinPath('rows', row, 'cells', at, 'n')),
    ]),
  ])

/**
 * Units by months, each cell with its rate and the number it is counted over: the lower the rate, the darker the cell.
 * Cells without data are hatched. The chart grows wider than asked where its cells would not hold their figures.
 *
 * @throws QuytrinhError `chart-number`, `chart-negative`, `chart-percent`, `chart-length`, `chart-width`.
 */
export const heatmapChart = (data: HeatmapData, options: ChartOptions): Chart => {
  const { category, measure, columns, rows } = data
  const { language } = options
  const counted = (cell: HeatmapCell | null): string =>
    cell === null
      ? shared.noData[language]
      : `${valueText(cell.rate, 'percent', language)} (n = ${bareText(cell.n, language)})`
  const inCell = (cell: HeatmapCell | null): string =>
    cell === null || cell.rate === null
      ? counted(cell)
      : `${bareText(rounded(cell.rate), language)} (${bareText(cell.n, language)})`
  const shown = rows.map(
    ({ name, cells }) =>
      `${nameText(name, language)}: ${columns
        .map((column, at) => `${nameText(column, language)} ${counted(cells[at] ?? null)}`)
        .join('; ')}`,
  )
  const empty = rows.length === 0 || columns.length === 0
  return chartOf(options, {
    sentences: [
      `${kind[language]}: ${nameText(measure, language)}`,
      ...(empty ? [shared.noData[language]] : shown),
    ],
    issues: issuesOf(data),
    columns: [
      {
        title: `${nameText(category, language)}: ${nameText(measure, language)}, % (n)`,
        width: 5,
        align: 'left',
      },
      ...columns.map((column) => ({ title: nameText(column, language), width: 1, align: 'right' as const })),
    ],
    rows: rows.map(({ name, cells }) => [
      nameText(name, language),
      ...columns.map((_, at) => inCell(cells[at] ?? null)),
    ]),
    draw: empty ? null : (width) => drawHeatmap(data, language, width),
    least: empty ? 0 : leastHeatmapWidth(data, language),
  })
}
