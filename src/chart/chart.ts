import type { Language } from '../text/index.ts'

/** What the values of a chart are counted in. */
export type ChartUnit = 'percent' | 'count' | 'level' | 'points' | 'days'

/** What stands around the figures of a chart. */
export interface ChartOptions {
  readonly language: Language
  readonly title: string
  readonly subtitle?: string
  /** Where the figures come from, printed under the chart: `Sổ theo dõi hồ sơ, 01/01–30/06/2019`. */
  readonly source?: string
  /** The width of the drawing in units of 1/96 inch, 320 to 2000; 640 fits the text of an upright A4. */
  readonly width?: number
}

/** A value that is aimed at: to be exceeded, reached, met exactly, or the other way round. */
export interface ChartTarget {
  readonly value: number
  readonly operator: '>' | '≥' | '=' | '<' | '≤'
  /** What people call it; "Mục tiêu" when absent. */
  readonly name?: string
}

/** A column of the figures behind a chart; widths are shares of the whole. */
export interface ChartColumn {
  readonly title: string
  readonly width: number
  readonly align: 'left' | 'right'
}

/** The figures of a chart as a table, for documents without pictures; it fits into a report as it is. */
export interface ChartTable {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly ChartColumn[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** A drawn chart: the picture, the same in words, the same in figures. */
export interface Chart {
  /** One `<svg>` element: no script, no style sheet, nothing loaded; readable in grey print. */
  readonly svg: string
  /** Every figure of the picture in words. */
  readonly alt: string
  readonly table: ChartTable
}
