import { type Result, success } from '../../issue/index.ts'
import { text } from '../../text/index.ts'
import { type CellReader, cellFault } from './cell.ts'

/** How numbers are read. */
export interface NumberOptions {
  /** The smallest value allowed. */
  readonly least?: number
  /** The largest value allowed. */
  readonly most?: number
  /**
   * The decimal mark of a number that can be read in two ways: `1.234` is 1234 with `,` (as Vietnam writes) and 1,234
   * with `.`. Without it such a number is refused.
   */
  readonly mark?: ',' | '.'
}

const decimalForms = text('một số, như 1.234,5 hoặc 1234.5', 'a number, such as 1,234.5 or 1234,5')

const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/

/** The parts of a number without its sign: `twofold` when its one mark may be a decimal mark or one of thousands. */
const partsOf = (
  written: string,
): { readonly whole: string; readonly fraction: string; readonly twofold?: ',' | '.' } | undefined => {
  if (/^\d+$/.test(written)) return { whole: written, fraction: '' }
  const match = /^([\d.,]*\d)([.,])(\d+)$/.exec(written)
  const [, before = '', mark, fraction = ''] = match ?? []
  if (mark !== '.' && mark !== ',') return undefined
  const marks = written.replace(/\d/g, '')
  if (marks.length === 1)
    return fraction.length === 3 && /^[1-9]\d{0,2}$/.test(before)
      ? { whole: before, fraction, twofold: mark }
      : { whole: before, fraction }
  if (grouped.test(written)) return { whole: written.replaceAll(mark, ''), fraction: '' }
  return grouped.test(before) && !before.includes(mark)
    ? { whole: before.replace(/[.,]/g, ''), fraction }
    : undefined
}

/** Blanks between groups of three are left out: `1 234,5`. */
const withoutBlanks = (cell: string): string => {
  const trimmed = cell.trim().replace(/^[-−] ?/, '-')
  return /^-?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/.test(trimmed)
    ? trimmed.replace(/[ \u00a0\u202f]/g, '')
    : trimmed
}

const twofoldFault = (cell: string, whole: string, fraction: string): Result<never> =>
  cellFault(
    'number-ambiguous',
    cell,
    text(`${whole}${fraction} hoặc ${whole},${fraction}0`, `${whole}${fraction} or ${whole}.${fraction}0`),
    text(
      `"${cell}" có thể là ${whole}${fraction} hoặc ${whole} phẩy ${fraction}; hãy viết rõ.`,
      `"${cell}" may be ${whole}${fraction} or ${whole} point ${fraction}; write it plainly.`,
    ),
  )

const bounded = (value: number, cell: string, { least, most }: NumberOptions): Result<number> => {
  if ((least === undefined || value >= least) && (most === undefined || value <= most)) return success(value)
  const words = [
    ...(least === undefined ? [] : [text(`từ ${least}`, `from ${least}`)]),
    ...(most === undefined ? [] : [text(`đến ${most}`, `up to ${most}`)]),
  ]
  const range = text(words.map(({ vi }) => vi).join(' '), words.map(({ en }) => en).join(' '))
  return cellFault(
    'number-out-of-range',
    cell,
    range,
    text(`"${cell}" nằm ngoài khoảng cho phép (${range.vi}).`, `"${cell}" is out of range (${range.en}).`),
  )
}

const read = (cell: string, options: NumberOptions, isWhole: boolean): Result<number> => {
  const written = withoutBlanks(cell)
  const parts = partsOf(written.replace(/^-/, ''))
  const forms = isWhole ? text('một số nguyên', 'a whole number') : decimalForms
  if (parts === undefined || (parts.whole + parts.fraction).replace(/^0+/, '').length > 15)
    return cellFault('number-unreadable', cell, forms)
  const { whole, twofold } = parts
  const isThousands = twofold !== undefined && (isWhole || (options.mark ?? twofold) !== twofold)
  if (twofold !== undefined && !isWhole && options.mark === undefined)
    return twofoldFault(cell, whole, parts.fraction)
  const fraction = isThousands ? '' : parts.fraction
  if (isWhole && /[1-9]/.test(fraction)) return cellFault('number-unreadable', cell, forms)
  const value = Number(`${whole}${isThousands ? parts.fraction : ''}.${fraction}0`)
  return bounded(written.startsWith('-') && value !== 0 ? -value : value, cell, options)
}

/**
 * A decimal as Vietnam or as English writes it: `1.234,5`, `1,234.5`, `1 234,5`, `0,5`. `1.234` is refused unless `mark`
 * decides. Issues: `number-unreadable`, `number-ambiguous`, `number-out-of-range`.
 */
export const decimalCell =
  (options: NumberOptions = {}): CellReader<number> =>
  (cell) =>
    read(cell, options, false)

/** A whole number; a mark before three figures parts thousands. Issues: `number-unreadable`, `number-out-of-range`. */
export const integerCell =
  (options: Omit<NumberOptions, 'mark'> = {}): CellReader<number> =>
  (cell) =>
    read(cell, options, true)
