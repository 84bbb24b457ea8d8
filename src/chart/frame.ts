import { freeze } from 'immer'
import type { Issue } from '../issue/index.ts'
import { escapeMarkup, text } from '../text/index.ts'
import type { Chart, ChartOptions, ChartTable } from './chart.ts'
import { refuseIfAny } from './checks.ts'
import { paragraphOf } from './draw-text.ts'
import { ink, size } from './ink.ts'
import { type LegendItem, legendOf } from './legend.ts'
import { oneLine } from './one-line.ts'
import { at, type Drawing, element, stacked } from './svg.ts'
import { words } from './words.ts'

const usual = 640
const margin = 8

const fonts = 'Arial, Liberation Sans, Arimo, Helvetica, Noto Sans, sans-serif'

const widthIssues = (width: number): readonly Issue[] =>
  width >= 320 && width <= 2000
    ? []
    : [
        {
          code: 'chart-width',
          path: 'width',
          message: text(
            `Chiều rộng biểu đồ ${width} nằm ngoài khoảng 320–2000.`,
            `A chart width of ${width} is not within 320–2000.`,
          ),
          expected: text('từ 320 đến 2000', '320 to 2000'),
          received: String(width),
        },
      ]

/** What is particular to one chart. */
export interface ChartParts {
  /** The kind of chart and its figures, sentence by sentence. */
  readonly sentences: readonly string[]
  readonly columns: ChartTable['columns']
  readonly rows: ChartTable['rows']
  readonly issues: readonly Issue[]
  /** Draws within a width; `null` when there is nothing to draw. */
  readonly draw:
    | ((width: number) => { readonly drawing: Drawing; readonly legend: readonly LegendItem[] })
    | null
  /** The least width the drawing needs. */
  readonly least?: number
}

const nothing = (width: number, word: string): Drawing => ({
  markup:
    element('rect', { x: 0.5, y: 0.5, width: width - 1, height: 79, fill: 'none', stroke: ink.grid }) +
    element(
      'text',
      { x: width / 2, y: 44, 'text-anchor': 'middle', 'font-size': size.text, 'font-style': 'italic' },
      escapeMarkup(word),
    ),
  height: 80,
})

const stopped = (sentence: string): string => (/[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`)

/**
 * A chart from its parts: title, legend, drawing and source on white paper.
 *
 * @throws QuytrinhError with the issues of the figures, `chart-width` for a width out of range.
 */
export const chartOf = (options: ChartOptions, parts: ChartParts): Chart => {
  const { language } = options
  const asked = options.width ?? usual
  refuseIfAny([...parts.issues, ...widthIssues(asked)])
  const width = Math.max(asked, parts.least ?? 0)
  const inner = width - 2 * margin
  const title = oneLine(options.title)
  const subtitle = oneLine(options.subtitle ?? '')
  const source = oneLine(options.source ?? '')
  const sourceLine = source === '' ? '' : `${words.source[language]}: ${source}`
  const { drawing, legend } = parts.draw?.(inner) ?? {
    drawing: nothing(inner, words.noData[language]),
    legend: [],
  }
  const body = stacked(
    [
      stacked(
        [
          paragraphOf(title, inner, { size: size.title, bold: true }),
          paragraphOf(subtitle, inner, { size: size.subtitle, fill: ink.soft }),
        ],
        2,
      ),
      legendOf(legend, inner),
      drawing,
      paragraphOf(sourceLine, inner, { size: size.small, fill: ink.soft }),
    ],
    10,
  )
  const alt = [title, subtitle, ...parts.sentences, sourceLine]
    .filter((each) => each !== '')
    .map(stopped)
    .join(' ')
  const height = Math.ceil(body.height + 2 * margin)
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${at(width)} ${height}`,
      width,
      height,
      role: 'img',
      lang: language,
      'font-family': fonts,
      'font-size': size.text,
      fill: ink.text,
    },
    [
      element('title', {}, escapeMarkup(title)),
      element('desc', {}, escapeMarkup(alt)),
      element('rect', { width, height, fill: ink.paper }),
      element('g', { transform: `translate(${margin} ${margin})` }, body.markup),
    ].join(''),
  )
  const table: ChartTable = { kind: 'table', caption: title, columns: parts.columns, rows: parts.rows }
  return freeze({ svg, alt, table }, true)
}
