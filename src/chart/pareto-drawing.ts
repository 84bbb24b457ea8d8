import { type Language, text } from '../text/index.ts'
import { textLine } from './draw-text.ts'
import { ink, size } from './ink.ts'
import type { LegendItem } from './legend.ts'
import { leastWidth, namedRows, rowName } from './named-rows.ts'
import type { ParetoData, ParetoRow } from './pareto.ts'
import { type Drawing, element, lineAt, points } from './svg.ts'
import { textWidth } from './text-width.ts'
import { bareText, nameText, valueText } from './value-text.ts'

const vitalShare = 80
const barHeight = 15
const head = 20

const words = {
  count: text('Số', 'No.'),
  cumulative: text('Lũy kế', 'Cum.'),
  line: text('Lũy kế, % của tổng số', 'Running sum, % of the whole'),
} as const

const barInk = { fill: ink.bar, stroke: ink.first, 'stroke-width': 0.8 } as const
const lineInk = { stroke: ink.text, 'stroke-width': 1.6, fill: 'none' } as const
const vitalInk = { stroke: ink.target, 'stroke-width': 1.4, 'stroke-dasharray': '6 4' } as const

const figuresOf = (categories: readonly ParetoRow[], language: Language) => {
  const counts = categories.map(({ value }) => bareText(value, language))
  const shares = categories.map(({ cumulative }) =>
    cumulative === null ? '–' : valueText(cumulative, 'percent', language),
  )
  const widest = (texts: readonly string[]): number =>
    Math.max(...texts.map((each) => textWidth(each, size.text)))
  return {
    counts,
    shares,
    countsWidth: widest([...counts, words.count[language]]) + 30,
    sharesWidth: widest([...shares, words.cumulative[language]]) + 12,
  }
}

/** The width at which the figures leave room for bars. */
export const leastParetoWidth = (categories: readonly ParetoRow[], language: Language): number => {
  const { countsWidth, sharesWidth } = figuresOf(categories, language)
  return leastWidth(countsWidth + sharesWidth)
}

/** Bars, running sum and the line at 80 % on one scale: the whole is 100 %. Values stand in columns at the right. */
export const drawPareto = (
  categories: readonly ParetoRow[],
  { measure }: ParetoData,
  language: Language,
  width: number,
): { readonly drawing: Drawing; readonly legend: readonly LegendItem[] } => {
  const { rows, left, height } = namedRows(
    categories.map(({ name }) => nameText(name, language)),
    width,
    { least: 24 },
  )
  const whole = categories.reduce((sum, { value }) => sum + value, 0)
  const { counts, shares, countsWidth, sharesWidth } = figuresOf(categories, language)
  const countsAt = width - sharesWidth
  const right = countsAt - countsWidth
  const xOf = (percent: number): number => left + (percent / 100) * (right - left)
  const marks = rows.flatMap(({ middle }, at) => {
    const cumulative = categories[at]?.cumulative ?? null
    return cumulative === null ? [] : [[xOf(cumulative), middle] as const]
  })
  const bottom = lineAt(left, 0, left, height, { stroke: ink.axis, 'stroke-width': 1 })
  const ticks = [0, 20, 40, 60, vitalShare, 100].map(
    (tick) =>
      lineAt(
        xOf(tick),
        0,
        xOf(tick),
        height,
        tick === vitalShare ? vitalInk : { stroke: ink.grid, 'stroke-width': 1 },
      ) +
      textLine(valueText(tick, 'percent', language), xOf(tick), -6, {
        size: size.small,
        anchor: 'middle',
        ...(tick === vitalShare ? { bold: true, fill: ink.target } : {}),
      }),
  )
  const drawn = rows.map((row, at) => {
    const value = categories[at]?.value ?? 0
    const bar = element('rect', {
      x: left,
      y: row.middle - barHeight / 2,
      width: whole === 0 ? 0 : (value / whole) * (right - left),
      height: barHeight,
      ...barInk,
    })
    return (
      rowName(row, left) +
      bar +
      textLine(counts[at] ?? '', countsAt, row.middle + 4, { anchor: 'end' }) +
      textLine(shares[at] ?? '', width, row.middle + 4, { anchor: 'end' })
    )
  })
  const heads =
    textLine(words.count[language], countsAt, -6, { size: size.small, anchor: 'end', bold: true }) +
    textLine(words.cumulative[language], width, -6, { size: size.small, anchor: 'end', bold: true })
  const line =
    marks.length === 0
      ? ''
      : element('polyline', { points: points(marks), ...lineInk }) +
        marks
          .map(([cx, cy]) =>
            element('circle', { cx, cy, r: 3, fill: ink.paper, stroke: ink.text, 'stroke-width': 1.4 }),
          )
          .join('')
  return {
    drawing: {
      markup: element(
        'g',
        { transform: `translate(0 ${head})` },
        [...ticks, bottom, ...drawn, line, heads].join(''),
      ),
      height: head + height,
    },
    legend: [
      {
        sample: element('rect', { x: 0, y: 2, width: 24, height: 10, ...barInk }),
        label: nameText(measure, language),
      },
      {
        sample:
          lineAt(0, 7, 24, 7, { stroke: ink.text, 'stroke-width': 1.6 }) +
          element('circle', { cx: 12, cy: 7, r: 3, fill: ink.paper, stroke: ink.text, 'stroke-width': 1.4 }),
        label: words.line[language],
      },
      { sample: lineAt(0, 7, 24, 7, vitalInk), label: valueText(vitalShare, 'percent', language) },
    ],
  }
}
