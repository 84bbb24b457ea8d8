import { escapeMarkup } from '../text/index.ts'
import { ink, size } from './ink.ts'
import { type Attributes, type Drawing, element } from './svg.ts'
import { type Wrapped, wrap } from './wrap.ts'

/** The distance of two lines as a share of the type size. */
const leading = 1.25

/** The height of so many lines. */
export const linesHeight = (count: number, typeSize: number): number => count * typeSize * leading

interface TextStyle {
  readonly size?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly bold?: boolean
  readonly fill?: string
  /** A rim of paper around the letters, where they cross lines. */
  readonly halo?: boolean
}

/** One line of text with its baseline at `y`. */
export const textLine = (value: string, x: number, y: number, style: TextStyle = {}): string => {
  const attributes: Attributes = {
    x,
    y,
    'font-size': style.size ?? size.text,
    'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
    'font-weight': style.bold === true ? 'bold' : undefined,
    fill: style.fill,
    ...(style.halo === true
      ? { stroke: ink.paper, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
      : {}),
  }
  return element('text', attributes, escapeMarkup(value))
}

/** Wrapped lines with their top at `y`; a shortened text carries its whole wording as a tooltip. */
export const textLines = (wrapped: Wrapped, x: number, y: number, style: TextStyle = {}): string => {
  const typeSize = style.size ?? size.text
  const drawn = wrapped.lines
    .map((line, index) => textLine(line, x, y + linesHeight(index, typeSize) + typeSize * 0.95, style))
    .join('')
  return wrapped.shortened
    ? element('g', {}, `${element('title', {}, escapeMarkup(wrapped.full))}${drawn}`)
    : drawn
}

/** A paragraph across a width. */
export const paragraphOf = (value: string, width: number, style: TextStyle = {}): Drawing => {
  const typeSize = style.size ?? size.text
  const wrapped = wrap(value, width, typeSize, Number.POSITIVE_INFINITY, style.bold)
  return { markup: textLines(wrapped, 0, 0, style), height: linesHeight(wrapped.lines.length, typeSize) }
}
