import type { Language } from '../text/index.ts'
import type { BarData } from './bars.ts'
import { textLine } from './draw-text.ts'
import { ink, size } from './ink.ts'
import type { LegendItem } from './legend.ts'
import { leastWidth, namedRows, rowName } from './named-rows.ts'
import { scaleOf, shareOf } from './scale.ts'
import { type Drawing, element, lineAt } from './svg.ts'
import { targetSample, targetStroke } from './target-line.ts'
import { textWidth } from './text-width.ts'
import { nameText, targetText, valueText } from './value-text.ts'

const barHeight = 13

const figuresWidth = ({ bars, unit }: BarData, language: Language): number =>
  Math.max(0, ...bars.map(({ value }) => textWidth(valueText(value, unit, language), size.text))) + 8

/** The width at which the values leave room for bars. */
export const leastBarsWidth = (data: BarData, language: Language): number =>
  leastWidth(figuresWidth(data, language))

/** Bars with their names at the left and their values at their ends, or in a column where a target would cross them. */
export const drawBars = (
  data: BarData,
  language: Language,
  width: number,
): { readonly drawing: Drawing; readonly legend: readonly LegendItem[] } => {
  const { unit, measure, bars, target } = data
  const { rows, left, height } = namedRows(
    bars.map(({ name }) => nameText(name, language)),
    width,
    { least: 21 },
  )
  const values = bars.map(({ value }) => value ?? 0)
  const scale = scaleOf(target === undefined ? values : [...values, target.value], { fromZero: true })
  const texts = bars.map(({ value }) => valueText(value, unit, language))
  const right = width - figuresWidth(data, language)
  const xOf = (value: number): number => left + shareOf(value, scale) * (right - left)
  const drawn = rows.map((row, at) => {
    const value = bars[at]?.value ?? null
    const end = xOf(value ?? 0)
    const bar = element('rect', {
      x: left,
      y: row.middle - barHeight / 2,
      width: end - left,
      height: barHeight,
      fill: ink.bar,
      stroke: ink.first,
      'stroke-width': 0.8,
    })
    const label = textLine(texts[at] ?? '', target === undefined ? end + 5 : width, row.middle + 4, {
      anchor: target === undefined ? 'start' : 'end',
      ...(value === null ? { fill: ink.soft } : {}),
    })
    return rowName(row, left) + (value === null ? '' : bar) + label
  })
  const goal =
    target === undefined ? '' : lineAt(xOf(target.value), 0, xOf(target.value), height, targetStroke)
  const axis = lineAt(left, 0, left, height, { stroke: ink.axis, 'stroke-width': 1 })
  return {
    drawing: { markup: [axis, ...drawn, goal].join(''), height },
    legend: [
      {
        sample: element('rect', {
          x: 0,
          y: 2,
          width: 24,
          height: 10,
          fill: ink.bar,
          stroke: ink.first,
          'stroke-width': 0.8,
        }),
        label: nameText(measure, language),
      },
      ...(target === undefined ? [] : [{ sample: targetSample, label: targetText(target, unit, language) }]),
    ],
  }
}
