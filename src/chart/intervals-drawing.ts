import { type Language, text } from '../text/index.ts'
import { paragraphOf, textLine } from './draw-text.ts'
import { ink, size } from './ink.ts'
import type { IntervalData, IntervalRow } from './intervals.ts'
import type { LegendItem } from './legend.ts'
import { leastWidth, namedRows, rowName } from './named-rows.ts'
import { scaleOf, shareOf } from './scale.ts'
import { type Drawing, element, lineAt, stacked } from './svg.ts'
import { targetSample, targetStroke } from './target-line.ts'
import { textWidth } from './text-width.ts'
import { bareText, nameText, targetText, valueText } from './value-text.ts'
import { words as shared } from './words.ts'

const words = {
  interval: text('Khoảng tin cậy', 'Confidence interval'),
  notFromZero: text('Trục ngang không bắt đầu từ 0.', 'The horizontal axis does not start at 0.'),
} as const

const stroke = { stroke: ink.first, 'stroke-width': 1.6 } as const
const foot = 18
const nameShare = 0.3

const whisker = (low: number, high: number, y: number): string =>
  lineAt(low, y, high, y, stroke) +
  lineAt(low, y - 5, low, y + 5, stroke) +
  lineAt(high, y - 5, high, y + 5, stroke)

const dot = (cx: number, cy: number): string => element('circle', { cx, cy, r: 4, fill: ink.first })

const figuresOf = ({ value, low, high }: IntervalRow, language: Language): string => {
  if (value === null) return shared.noData[language]
  const between =
    low === null || high === null ? '' : ` [${bareText(low, language)}–${bareText(high, language)}]`
  return `${bareText(value, language)}${between}`
}

const columnsOf = (rows: readonly IntervalRow[], language: Language) => {
  const figures = rows.map((row) => figuresOf(row, language))
  const counts = rows.map(({ n }) => `n = ${bareText(n, language)}`)
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((each) => textWidth(each, size.small)))
  return { figures, counts, figuresWidth: widest(figures) + 16, countsWidth: widest(counts) + 10 }
}

/** The width at which the figures leave room for whiskers. */
export const leastIntervalsWidth = ({ rows }: IntervalData, language: Language): number => {
  const { figuresWidth, countsWidth } = columnsOf(rows, language)
  return leastWidth(figuresWidth + countsWidth, nameShare)
}

/** Points and whiskers by row, with the figures and n in columns at the right. */
export const drawIntervals = (
  { unit, measure, confidence, rows: given, target }: IntervalData,
  language: Language,
  width: number,
): { readonly drawing: Drawing; readonly legend: readonly LegendItem[] } => {
  const { rows, left, height } = namedRows(
    given.map(({ name }) => nameText(name, language)),
    width,
    { least: 24, share: nameShare },
  )
  const known = given.flatMap(({ value, low, high }) => [value, low, high]).filter((value) => value !== null)
  const all = target === undefined ? known : [...known, target.value]
  const scale = scaleOf(all, {
    fromZero: all.length === 0,
    count: 4,
    ...(unit === 'percent' ? { most: 100 } : {}),
  })
  const { figures, counts, figuresWidth, countsWidth } = columnsOf(given, language)
  const figuresAt = width - countsWidth
  const tickTexts = scale.ticks.map((tick) => valueText(tick, unit, language))
  const widestTick = Math.max(...tickTexts.map((each) => textWidth(each, size.small)))
  const start = Math.max(left + 6, widestTick / 2)
  const right = figuresAt - figuresWidth
  const xOf = (value: number): number => start + shareOf(value, scale) * (right - start)
  const every = Math.ceil(((widestTick + 6) * (scale.ticks.length - 1)) / (right - start))
  const grid = scale.ticks.map(
    (tick, at) =>
      lineAt(xOf(tick), 0, xOf(tick), height, { stroke: ink.grid, 'stroke-width': 1 }) +
      (at % every === 0
        ? textLine(tickTexts[at] ?? '', xOf(tick), height + 12, { size: size.small, anchor: 'middle' })
        : ''),
  )
  const drawn = rows.map((row, at) => {
    const { value = null, low = null, high = null } = given[at] ?? {}
    return [
      rowName(row, left),
      low === null || high === null ? '' : whisker(xOf(low), xOf(high), row.middle),
      value === null ? '' : dot(xOf(value), row.middle),
      textLine(figures[at] ?? '', figuresAt, row.middle + 3.5, { size: size.small, anchor: 'end' }),
      textLine(counts[at] ?? '', width, row.middle + 3.5, { size: size.small, anchor: 'end' }),
    ].join('')
  })
  const goal =
    target === undefined ? '' : lineAt(xOf(target.value), 0, xOf(target.value), height, targetStroke)
  const note = scale.low > 0 ? words.notFromZero[language] : ''
  const plot = { markup: [...grid, goal, ...drawn].join(''), height: height + foot }
  return {
    drawing: stacked([plot, paragraphOf(note, width, { size: size.small, fill: ink.soft })], 4),
    legend: [
      { sample: dot(12, 7), label: nameText(measure, language) },
      {
        sample: whisker(1, 23, 7),
        label: `${words.interval[language]} ${valueText(confidence, 'percent', language)}`,
      },
      ...(target === undefined ? [] : [{ sample: targetSample, label: targetText(target, unit, language) }]),
    ],
  }
}
