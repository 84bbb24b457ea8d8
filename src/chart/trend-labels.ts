import type { Language } from '../text/index.ts'
import { size } from './ink.ts'
import { textWidth } from './text-width.ts'
import type { Mark } from './trend-points.ts'
import { bareText } from './value-text.ts'

/** On which side of its point a value is written. */
export type LabelSide = 'above' | 'below'

type Line = readonly (Mark | null)[]

/** Away from the other line; alone, above, but below where the line dips. Smaller `y` is higher. */
export const labelSide = (lines: readonly Line[], row: number, at: number): LabelSide => {
  const own = lines[row]?.[at]
  const other = lines[1 - row]?.[at]
  if (own === null || own === undefined) return 'above'
  if (other !== null && other !== undefined)
    return own.y < other.y || (own.y === other.y && row === 0) ? 'above' : 'below'
  const beside = [lines[row]?.[at - 1], lines[row]?.[at + 1]].filter(
    (mark) => mark !== null && mark !== undefined,
  )
  return beside.length > 0 && beside.every(({ y }) => y < own.y - 4) ? 'below' : 'above'
}

/**
 * The points whose values are written: all of them where there is room, every second one where there is half of it;
 * else the last, the highest, the lowest and the first, each unless it touches one before it.
 */
export const labelledPoints = (
  marks: Line,
  pitch: number,
  language: Language,
): readonly { readonly mark: Mark; readonly at: number }[] => {
  const all = marks.flatMap((mark, at) => (mark === null ? [] : [{ mark, at }]))
  const widest = Math.max(0, ...all.map(({ mark }) => textWidth(bareText(mark.value, language), size.small)))
  const apart = Math.max(1, Math.ceil((widest + 3) / pitch))
  const byValue = all.toSorted((a, b) => a.mark.value - b.mark.value)
  const wanted = [all.at(-1), byValue.at(-1), byValue[0], ...(apart > 2 ? all.slice(0, 1) : all)]
  const chosen: { mark: Mark; at: number }[] = []
  for (const each of wanted)
    if (each !== undefined && chosen.every(({ at }) => Math.abs(at - each.at) >= apart)) chosen.push(each)
  return chosen.toSorted((a, b) => a.at - b.at)
}
