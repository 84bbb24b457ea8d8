import { linesHeight, textLines } from './draw-text.ts'
import { size } from './ink.ts'
import { textWidth } from './text-width.ts'
import { type Wrapped, wrap } from './wrap.ts'

/** Names under columns. */
export interface ColumnLabels {
  readonly height: number
  /** Draws them with their top at `y`, none over the right edge of the drawing. */
  readonly draw: (centreOf: (index: number) => number, y: number, edge: number) => string
}

/** The most room one name asks for before names are left out. */
const widestName = 90
const gap = 4

const widestWord = (name: string): number =>
  Math.max(0, ...name.split(' ').map((word) => textWidth(word, size.small)))

const halfOf = ({ lines }: Wrapped): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, size.small))) / 2

/**
 * Names under columns of a pitch, in up to three lines. Where whole words do not fit, only every second, third … name
 * is written, as on any axis of time; `all` writes each one, broken where it must be.
 */
export const columnLabels = (names: readonly string[], pitch: number, all: boolean): ColumnLabels => {
  const needed = Math.min(Math.max(0, ...names.map(widestWord)) + gap, widestName)
  const every = all ? 1 : Math.max(1, Math.ceil(needed / pitch))
  const written = names.flatMap((name, at) =>
    at % every === 0 ? [{ name: wrap(name, pitch * every - gap, size.small, 3), at }] : [],
  )
  return {
    height: linesHeight(Math.max(0, ...written.map(({ name }) => name.lines.length)), size.small),
    draw: (centreOf, y, edge) =>
      written
        .map(({ name, at }) => {
          const half = halfOf(name)
          const x = Math.min(Math.max(centreOf(at), half), edge - half)
          return textLines(name, x, y, { size: size.small, anchor: 'middle' })
        })
        .join(''),
  }
}
