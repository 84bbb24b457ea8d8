import { textLines } from './draw-text.ts'
import { size } from './ink.ts'
import { type Drawing, element } from './svg.ts'
import { textWidth } from './text-width.ts'
import { wrap } from './wrap.ts'

/** What a sign of a chart means; the sample is drawn in 24 × 12 units. */
export interface LegendItem {
  readonly sample: string
  readonly label: string
}

const sampleWidth = 30
const itemGap = 18
const rowHeight = 16

/** The signs of a chart side by side, in as many rows as they need. */
export const legendOf = (items: readonly LegendItem[], width: number): Drawing => {
  const parts: string[] = []
  let x = 0
  let y = 0
  for (const { sample, label } of items) {
    const wrapped = wrap(label, width - sampleWidth, size.text, 1)
    const taken = sampleWidth + textWidth(wrapped.lines[0] ?? '', size.text)
    if (x > 0 && x + taken > width) {
      x = 0
      y += rowHeight
    }
    parts.push(
      element(
        'g',
        { transform: `translate(${Math.round(x)} ${y})` },
        sample + textLines(wrapped, sampleWidth, 0),
      ),
    )
    x += taken + itemGap
  }
  return { markup: parts.join(''), height: items.length === 0 ? 0 : y + rowHeight }
}
