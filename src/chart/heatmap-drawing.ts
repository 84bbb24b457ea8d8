import type { Language } from '../text/index.ts'
import { columnLabels } from './column-labels.ts'
import { paragraphOf, textLine } from './draw-text.ts'
import { hatched } from './hatch.ts'
import type { HeatmapCell, HeatmapData } from './heatmap.ts'
import { ink, size } from './ink.ts'
import type { LegendItem } from './legend.ts'
import { namedRows, rowName } from './named-rows.ts'
import { type Drawing, element, stacked } from './svg.ts'
import { textWidth } from './text-width.ts'
import { bareText, nameText } from './value-text.ts'
import { words } from './words.ts'

/** From the worst to the best: the least rate of each band, its ground and the ink on it. */
const bands = [
  { from: 0, to: 80, ground: '#1b3650', letters: '#ffffff' },
  { from: 80, to: 90, ground: '#5878a0', letters: '#ffffff' },
  { from: 90, to: 95, ground: '#a3b9d2', letters: '#111111' },
  { from: 95, to: 100, ground: '#d9e3ee', letters: '#111111' },
  { from: 100, to: 101, ground: '#ffffff', letters: '#111111' },
] as const

const bandOf = (rate: number): (typeof bands)[number] =>
  bands.findLast(({ from }) => rate >= from) ?? bands[0]

const note = {
  vi: (measure: string) => `Trong mỗi ô: ${measure} (%), dưới là số làm mẫu số (n).`,
  en: (measure: string) => `In each cell: ${measure} (%), below it the number it is counted over (n).`,
} as const satisfies Record<Language, (measure: string) => string>

const leastHeight = 30
const leastPitch = 34
/** The most of the width that names may take. */
const mostNames = 0.4

const rateText = (cell: HeatmapCell | null, language: Language): string =>
  cell === null || cell.rate === null ? '–' : bareText(cell.rate, language)

const countText = (cell: HeatmapCell | null, language: Language): string =>
  cell === null ? '' : bareText(cell.n, language)

const pitchFor = ({ rows }: HeatmapData, language: Language): number =>
  Math.max(
    leastPitch,
    ...rows.flatMap(({ cells }) =>
      cells.map(
        (cell) =>
          Math.max(
            textWidth(rateText(cell, language), size.text),
            textWidth(countText(cell, language), size.small),
          ) + 6,
      ),
    ),
  )

/** The width at which every cell holds its figures, with some room for names. */
export const leastHeatmapWidth = (data: HeatmapData, language: Language): number =>
  pitchFor(data, language) * data.columns.length + 170

const bandLabel = ({ from, to }: (typeof bands)[number], language: Language): string => {
  const percent = language === 'vi' ? ' %' : '%'
  if (from === 0) return `< ${to}${percent}`
  if (from === 100) return `100${percent}`
  return language === 'vi' ? `${from} – dưới ${to}${percent}` : `${from} to under ${to}${percent}`
}

/** Cells in a grid, darker for lower rates. */
export const drawHeatmap = (
  data: HeatmapData,
  language: Language,
  width: number,
): { readonly drawing: Drawing; readonly legend: readonly LegendItem[] } => {
  const { measure, columns, rows: given } = data
  const share = Math.min(mostNames, 1 - (pitchFor(data, language) * columns.length + 12) / width)
  const { rows, left, height } = namedRows(
    given.map(({ name }) => nameText(name, language)),
    width,
    { least: leastHeight, share },
  )
  const pitch = Math.min((width - left) / columns.length, 80)
  const centreOf = (at: number): number => left + pitch * (at + 0.5)
  const labels = columnLabels(
    columns.map((column) => nameText(column, language)),
    pitch,
    true,
  )
  const cellOf = (cell: HeatmapCell | null, at: number, top: number, tall: number): string => {
    const box = { x: left + pitch * at, y: top, width: pitch, height: tall }
    const band = cell === null || cell.rate === null ? null : bandOf(cell.rate)
    const style = { anchor: 'middle', fill: band?.letters ?? ink.text, halo: band === null } as const
    const middle = top + tall / 2
    return [
      element('rect', { ...box, fill: band?.ground ?? ink.paper, stroke: ink.axis, 'stroke-width': 0.6 }),
      band === null ? hatched(box, ink.axis) : '',
      textLine(rateText(cell, language), centreOf(at), middle, style),
      textLine(countText(cell, language), centreOf(at), middle + 11, { ...style, size: size.small }),
    ].join('')
  }
  const drawn = rows.map(
    (row, line) =>
      rowName(row, left) +
      columns.map((_, at) => cellOf(given[line]?.cells[at] ?? null, at, row.top, row.height)).join(''),
  )
  const grid = element('g', { transform: `translate(0 ${labels.height + 4})` }, drawn.join(''))
  const plot = { markup: labels.draw(centreOf, 0, width) + grid, height: labels.height + 4 + height }
  const sampleBox = { x: 0, y: 1, width: 24, height: 12 }
  return {
    drawing: stacked(
      [
        plot,
        paragraphOf(note[language](nameText(measure, language)), width, { size: size.small, fill: ink.soft }),
      ],
      4,
    ),
    legend: [
      ...bands.map((band) => ({
        sample: element('rect', { ...sampleBox, fill: band.ground, stroke: ink.axis, 'stroke-width': 0.6 }),
        label: bandLabel(band, language),
      })),
      {
        sample:
          element('rect', { ...sampleBox, fill: ink.paper, stroke: ink.axis, 'stroke-width': 0.6 }) +
          hatched(sampleBox, ink.axis),
        label: words.noData[language],
      },
    ],
  }
}
