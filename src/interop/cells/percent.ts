import { text } from '../../text/index.ts'
import { type CellReader, cellFault } from './cell.ts'
import { decimalCell, type NumberOptions } from './number.ts'

/** How percentages are read. */
export interface PercentOptions extends NumberOptions {
  /** What a number without `%` is: of a hundred (`85`), or of one (`0,85`). Without it one up to 1 is refused. */
  readonly bare?: 'hundred' | 'one'
}

/**
 * A percentage, in per cent: `85%` and `85` → 85, `85,5 %` → 85.5; bounds are in per cent too. `0,85` without its sign is
 * refused unless `bare` decides. Issues: those of `decimalCell`, `percent-ambiguous`.
 */
export const percentCell = ({ bare, ...options }: PercentOptions = {}): CellReader<number> => {
  const inHundred = decimalCell(options)
  const { least, most, ...more } = options
  const inOne = decimalCell({
    ...more,
    ...(least === undefined ? {} : { least: least / 100 }),
    ...(most === undefined ? {} : { most: most / 100 }),
  })
  return (cell) => {
    const written = cell.trim()
    if (written.endsWith('%')) return inHundred(written.slice(0, -1).trim())
    if (bare === 'one') {
      const read = inOne(written)
      return read.ok ? { ok: true, value: Number((read.value * 100).toPrecision(15)) } : read
    }
    const read = inHundred(written)
    if (!read.ok || bare === 'hundred' || read.value === 0 || Math.abs(read.value) > 1) return read
    return cellFault(
      'percent-ambiguous',
      cell,
      text('tỷ lệ có dấu %, như 85%', 'a percentage with its sign, such as 85%'),
      text(
        `"${cell}" không có dấu %: có thể là ${cell}% hoặc ${cell} phần của 1.`,
        `"${cell}" has no %: it may be ${cell}% or a share of 1.`,
      ),
    )
  }
}
