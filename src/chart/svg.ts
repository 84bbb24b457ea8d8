import { escapeMarkup } from '../text/index.ts'

/** A coordinate to two decimals. */
export const at = (value: number): number => Math.round(value * 100) / 100 || 0

/** Attributes by name; what is undefined is left out, numbers are coordinates. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element; `inner` is markup. */
export const element = (name: string, attributes: Attributes, inner = ''): string => {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? at(value) : escapeMarkup(value)}"`],
  )
  return `<${name}${written.join('')}${inner === '' ? '/>' : `>${inner}</${name}>`}`
}

/** A straight line. */
export const lineAt = (x1: number, y1: number, x2: number, y2: number, attributes: Attributes): string =>
  element('line', { x1, y1, x2, y2, ...attributes })

/** The points of a polyline or polygon. */
export const points = (list: readonly (readonly [x: number, y: number])[]): string =>
  list.map(([x, y]) => `${at(x)},${at(y)}`).join(' ')

/** Markup and the height it takes, drawn from the top left. */
export interface Drawing {
  readonly markup: string
  readonly height: number
}

/** Drawings under one another; empty ones take no room. */
export const stacked = (drawings: readonly Drawing[], gap: number): Drawing => {
  let height = 0
  const parts: string[] = []
  for (const drawing of drawings) {
    if (drawing.height === 0) continue
    if (height > 0) height += gap
    parts.push(element('g', { transform: `translate(0 ${at(height)})` }, drawing.markup))
    height += drawing.height
  }
  return { markup: parts.join(''), height }
}
