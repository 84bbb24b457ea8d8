import { at, element } from './svg.ts'

/** A rectangle. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Slanted lines inside a rectangle, as one path: a pattern would need an id, and two charts on one page must not share
 * one.
 */
export const hatched = ({ x, y, width, height }: Box, stroke: string, gap = 5): string => {
  const strokes: string[] = []
  for (let along = gap; along < width + height; along += gap) {
    const from = along <= height ? [x, y + along] : [x + along - height, y + height]
    const to = along <= width ? [x + along, y] : [x + width, y + along - width]
    strokes.push(`M${from.map(at).join(' ')}L${to.map(at).join(' ')}`)
  }
  return element('path', { d: strokes.join('') || 'M0 0', stroke, 'stroke-width': 0.8, fill: 'none' })
}
