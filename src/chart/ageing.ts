import { joinPath } from '../issue/index.ts'
import { type Language, text } from '../text/index.ts'
import type { Chart, ChartOptions } from './chart.ts'
import { valueIssues } from './checks.ts'
import { columnLabels } from './column-labels.ts'
import { textLine } from './draw-text.ts'
import { chartOf } from './frame.ts'
import { hatched } from './hatch.ts'
import { ink } from './ink.ts'
import type { LegendItem } from './legend.ts'
import { scaleOf, shareOf } from './scale.ts'
import { type Drawing, element, lineAt } from './svg.ts'
import { textWidth } from './text-width.ts'
import { bareText, nameText, valueCell } from './value-text.ts'
import { words as shared } from './words.ts'

/** How many open items are so old. */
export interface AgeingBucket {
  /** Its name: `1–5 ngày`, `trên 30 ngày`. */
  readonly name: string
  readonly open: number
  /** Whether the items in it are late; drawn hatched. */
  readonly late?: boolean
}

/** Open items by age, youngest first. */
export interface AgeingData {
  /** What is counted: `Hồ sơ đang giải quyết`. */
  readonly measure: string
  readonly buckets: readonly AgeingBucket[]
}

const words = {
  kind: text('Biểu đồ cột theo tuổi', 'Column chart by age'),
  age: text('Khoảng', 'Age'),
  late: text('quá hạn', 'late'),
  open: text('trong hạn', 'within the limit'),
  total: text('Tổng số', 'In all'),
} as const

const plotHeight = 190
const pad = 18

const column = (x: number, y: number, width: number, height: number, late: boolean): string =>
  element('rect', {
    x,
    y,
    width,
    height,
    fill: late ? ink.paper : ink.bar,
    stroke: late ? ink.target : ink.first,
    'stroke-width': late ? 1.4 : 0.8,
  }) + (late && height > 0 ? hatched({ x, y, width, height }, ink.target, 6) : '')

const draw = (
  { measure, buckets }: AgeingData,
  language: Language,
  width: number,
): { readonly drawing: Drawing; readonly legend: readonly LegendItem[] } => {
  const scale = scaleOf(
    buckets.map(({ open }) => open),
    { fromZero: true },
  )
  const pitch = width / buckets.length
  const barWidth = Math.min(pitch * 0.7, 90)
  const centreOf = (at: number): number => pitch * (at + 0.5)
  const labels = columnLabels(
    buckets.map(({ name }) => nameText(name, language)),
    pitch,
    true,
  )
  const drawn = buckets.map(({ open, late = false }, at) => {
    const height = shareOf(open, scale) * (plotHeight - pad)
    const x = centreOf(at)
    return (
      column(x - barWidth / 2, plotHeight - height, barWidth, height, late) +
      textLine(bareText(open, language), x, plotHeight - height - 5, { anchor: 'middle', bold: true })
    )
  })
  const axis = lineAt(0, plotHeight, width, plotHeight, { stroke: ink.axis, 'stroke-width': 1 })
  const name = nameText(measure, language)
  const mixed = buckets.some(({ late }) => late === true)
  return {
    drawing: {
      markup: [...drawn, axis, labels.draw(centreOf, plotHeight + 5, width)].join(''),
      height: plotHeight + 5 + labels.height,
    },
    legend: [false, true]
      .filter((late) => buckets.some((bucket) => (bucket.late === true) === late))
      .map((late) => ({
        sample: column(0, 2, 24, 10, late),
        label: mixed ? `${name}, ${words[late ? 'late' : 'open'][language]}` : name,
      })),
  }
}

const leastPitch = (buckets: readonly AgeingBucket[], language: Language): number =>
  Math.max(28, ...buckets.map(({ open }) => textWidth(bareText(open, language), 11, true) + 4))

/**
 * Columns of open items by age, those that are late hatched. The chart grows wider than asked where its columns would
 * not hold their numbers.
 *
 * @throws QuytrinhError `chart-number`, `chart-negative`, `chart-width`.
 */
export const ageingChart = (data: AgeingData, options: ChartOptions): Chart => {
  const { measure, buckets } = data
  const { language } = options
  const named = ({ name, late }: AgeingBucket): string =>
    `${nameText(name, language)}${late === true ? ` (${words.late[language]})` : ''}`
  const shown = buckets.map((bucket) => `${named(bucket)} ${bareText(bucket.open, language)}`)
  const total = buckets.reduce((sum, { open }) => sum + open, 0)
  return chartOf(options, {
    sentences: [
      words.kind[language],
      `${nameText(measure, language)}: ${shown.join('; ') || shared.noData[language]}`,
      ...(buckets.length === 0 ? [] : [`${words.total[language]}: ${bareText(total, language)}`]),
    ],
    issues: buckets.flatMap(({ open }, at) => valueIssues(open, joinPath('buckets', at, 'open'))),
    columns: [
      { title: words.age[language], width: 2, align: 'left' },
      { title: nameText(measure, language), width: 1, align: 'right' },
    ],
    rows: buckets.map((bucket) => [named(bucket), valueCell(bucket.open, language)]),
    draw: buckets.length === 0 ? null : (width) => draw(data, language, width),
    least: buckets.length === 0 ? 0 : buckets.length * leastPitch(buckets, language) + 16,
  })
}
