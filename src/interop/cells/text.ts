import { success } from '../../issue/index.ts'
import { formatNumber, nfc, text } from '../../text/index.ts'
import { type CellReader, cellFault } from './cell.ts'

/** A text on one line: line ends and runs of blanks become one blank. Issue: `cell-too-long`. */
export const textCell =
  ({ most = 2000 }: { readonly most?: number } = {}): CellReader<string> =>
  (cell) => {
    const value = nfc(cell).replace(/\s+/g, ' ').trim()
    if (value.length <= most) return success(value)
    return cellFault(
      'cell-too-long',
      value.slice(0, 40),
      text(`không quá ${formatNumber(most, 'vi')} ký tự`, `at most ${formatNumber(most, 'en')} characters`),
      text(
        `Ô dài ${formatNumber(value.length, 'vi')} ký tự, tối đa ${formatNumber(most, 'vi')}.`,
        `The cell has ${formatNumber(value.length, 'en')} characters, at most ${formatNumber(most, 'en')} are read.`,
      ),
    )
  }
