import { linesHeight, textLines } from './draw-text.ts'
import { size } from './ink.ts'
import { textWidth } from './text-width.ts'
import { type Wrapped, wrap } from './wrap.ts'

/** One row of a chart with its name at the left. */
export interface NamedRow {
  readonly name: Wrapped
  readonly top: number
  readonly height: number
  /** The middle of the row. */
  readonly middle: number
}

/** The rows of a chart, one under the other. */
export interface NamedRows {
  readonly rows: readonly NamedRow[]
  /** The width of the names with the gap after them. */
  readonly left: number
  readonly height: number
}

const gap = 8
const mostLines = 3
const usualShare = 0.36
const leastPlot = 120

/** The width at which columns of figures leave a plot of some size beside the names. */
export const leastWidth = (figures: number, share: number = usualShare): number =>
  (figures + leastPlot + gap) / (1 - share) + 20

/** Lays names out in rows of at least a height; names take as much of the width as they need up to a share of it. */
export const namedRows = (
  names: readonly string[],
  width: number,
  { least, share = usualShare }: { readonly least: number; readonly share?: number },
): NamedRows => {
  const widest = Math.min(width * share, Math.max(0, ...names.map((name) => textWidth(name, size.text) + 1)))
  let top = 0
  const rows = names.map((name) => {
    const wrapped = wrap(name, widest, size.text, mostLines)
    const height = Math.max(least, linesHeight(wrapped.lines.length, size.text) + 6)
    const row = { name: wrapped, top, height, middle: top + height / 2 }
    top += height
    return row
  })
  return { rows, left: widest + gap, height: top }
}

/** The name of a row, at the right of its column. */
export const rowName = ({ name, middle }: NamedRow, left: number): string =>
  textLines(name, left - gap, middle - linesHeight(name.lines.length, size.text) / 2, { anchor: 'end' })
