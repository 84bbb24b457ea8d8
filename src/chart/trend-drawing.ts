import { type Language, text } from '../text/index.ts'
import { columnLabels } from './column-labels.ts'
import { paragraphOf, textLine } from './draw-text.ts'
import { hatched } from './hatch.ts'
import { ink, size } from './ink.ts'
import type { LegendItem } from './legend.ts'
import { scaleOf, shareOf } from './scale.ts'
import { type Attributes, type Drawing, element, lineAt, stacked } from './svg.ts'
import { targetSample, targetStroke } from './target-line.ts'
import { textWidth } from './text-width.ts'
import type { TrendData } from './trend.ts'
import { type LabelSide, labelledPoints, labelSide } from './trend-labels.ts'
import { type Mark, segmentsOf } from './trend-points.ts'
import { bareText, nameText, targetText, valueText } from './value-text.ts'
import { words } from './words.ts'

const plotHeight = 220
/** Room above the highest and below the lowest value, for their labels. */
const pad = 18

const notFromZero = text('Trục đứng không bắt đầu từ 0.', 'The vertical axis does not start at 0.')

const strokes = [
  { stroke: ink.first, 'stroke-width': 2 },
  { stroke: ink.second, 'stroke-width': 2, 'stroke-dasharray': '6 3' },
] as const satisfies readonly Attributes[]

const dotAt = (series: number, x: number, y: number): string =>
  series === 0
    ? element('circle', { cx: x, cy: y, r: 3.5, fill: ink.first })
    : element('rect', {
        x: x - 3.5,
        y: y - 3.5,
        width: 7,
        height: 7,
        fill: ink.paper,
        stroke: ink.second,
        'stroke-width': 1.6,
      })

const crossAt = (x: number, y: number, stroke: string): string =>
  lineAt(x - 3, y - 3, x + 3, y + 3, { stroke, 'stroke-width': 1.5 }) +
  lineAt(x - 3, y + 3, x + 3, y - 3, { stroke, 'stroke-width': 1.5 })

const labelOf = ({ x, y }: Mark, value: string, side: LabelSide, width: number): string => {
  const half = textWidth(value, size.small) / 2
  const middle = Math.max(half, Math.min(x, width - half))
  return textLine(value, middle, side === 'above' ? y - 8 : y + 15, {
    size: size.small,
    anchor: 'middle',
    halo: true,
  })
}

/** The lines of a trend with their axes. */
export const drawTrend = (
  { unit, periods, series, target }: TrendData,
  language: Language,
  width: number,
): { readonly drawing: Drawing; readonly legend: readonly LegendItem[] } => {
  const known = series.flatMap(({ values }) => values.filter((value) => value !== null))
  const all = target === undefined ? known : [...known, target.value]
  const least = Math.min(...all)
  const greatest = Math.max(...all)
  const fromZero = all.length === 0 || (least >= 0 && least <= greatest * 0.4)
  const scale = scaleOf(all, { fromZero, ...(unit === 'percent' ? { most: 100 } : {}) })
  const tickTexts = scale.ticks.map((tick) => valueText(tick, unit, language))
  const targetMark = target === undefined ? '' : `${target.operator} ${bareText(target.value, language)}`
  const left = Math.max(...tickTexts.map((each) => textWidth(each, size.small))) + 8
  const right = width - (targetMark === '' ? 4 : textWidth(targetMark, size.small) + 8)
  const pitch = (right - left) / periods.length
  const xOf = (at: number): number => left + pitch * (at + 0.5)
  const yOf = (value: number): number => plotHeight - pad - shareOf(value, scale) * (plotHeight - 2 * pad)
  const lines = series.map(({ values }) =>
    values.map((value, at): Mark | null => (value === null ? null : { x: xOf(at), y: yOf(value), value })),
  )
  const empty = periods.flatMap((_, at) =>
    series.every(({ values }) => (values[at] ?? null) === null) ? [at] : [],
  )
  const crossed = series.map(({ values }) =>
    values.flatMap((value, at) => (value === null && !empty.includes(at) ? [at] : [])),
  )
  const labels = columnLabels(
    periods.map((period) => nameText(period, language)),
    pitch,
    false,
  )
  const grid = scale.ticks.map(
    (tick, at) =>
      lineAt(left, yOf(tick), right, yOf(tick), { stroke: ink.grid, 'stroke-width': 1 }) +
      textLine(tickTexts[at] ?? '', left - 6, yOf(tick) + 3.5, { size: size.small, anchor: 'end' }),
  )
  const gaps = empty.map((at) =>
    hatched({ x: left + pitch * at, y: 0, width: pitch, height: plotHeight }, ink.axis, 8),
  )
  const goal =
    target === undefined
      ? ''
      : lineAt(left, yOf(target.value), right, yOf(target.value), targetStroke) +
        textLine(targetMark, right + 5, yOf(target.value) + 3.5, {
          size: size.small,
          fill: ink.target,
          bold: true,
        })
  const drawn = lines.map((marks, row) => [
    ...segmentsOf(marks).map((points) => element('polyline', { points, fill: 'none', ...strokes[row] })),
    ...(crossed[row] ?? []).map((at) =>
      crossAt(xOf(at), plotHeight - 7, (strokes[row] ?? strokes[0]).stroke),
    ),
  ])
  const dots = lines.map((marks, row) =>
    marks.map((mark) => (mark === null ? '' : dotAt(row, mark.x, mark.y))),
  )
  const valueLabels = lines.map((marks, row) =>
    labelledPoints(marks, pitch, language).map(({ mark, at }) =>
      labelOf(mark, bareText(mark.value, language), labelSide(lines, row, at), width),
    ),
  )
  const axisY = scale.low <= 0 && scale.high >= 0 ? yOf(0) : plotHeight
  const axis = lineAt(left, axisY, right, axisY, { stroke: ink.axis, 'stroke-width': 1 })
  const markup = [
    grid,
    gaps,
    [goal],
    drawn.flat(),
    dots.flat(),
    valueLabels.flat(),
    [axis, labels.draw(xOf, plotHeight + 5, width)],
  ]
  const plot = { markup: markup.flat().join(''), height: plotHeight + 5 + labels.height }
  const note = scale.low > 0 ? notFromZero[language] : ''
  return {
    drawing: stacked([plot, paragraphOf(note, width, { size: size.small, fill: ink.soft })], 4),
    legend: [
      ...series.map(({ name }, row) => ({
        sample: lineAt(0, 7, 24, 7, strokes[row] ?? strokes[0]) + dotAt(row, 12, 7),
        label: nameText(name, language),
      })),
      ...(target === undefined ? [] : [{ sample: targetSample, label: targetText(target, unit, language) }]),
      ...(empty.length === 0
        ? []
        : [
            {
              sample: hatched({ x: 0, y: 1, width: 24, height: 12 }, ink.axis),
              label: words.noData[language],
            },
          ]),
      ...series.flatMap(({ name }, row) =>
        (crossed[row] ?? []).length === 0
          ? []
          : [
              {
                sample: crossAt(12, 7, (strokes[row] ?? strokes[0]).stroke),
                label: `${nameText(name, language)}: ${words.noData[language]}`,
              },
            ],
      ),
    ],
  }
}
