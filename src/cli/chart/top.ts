import { type Text, text } from '../../text/index.ts'
import type { Input } from '../command.ts'
import { unreadable } from '../fault.ts'

const usual = 20

/** How many bars are drawn, the longest first: `--top`, or twenty. A Fault for what is no such number. */
export const topOption = (input: Input): number => {
  const given = input.text('top')
  if (given === undefined) return usual
  if (/^[1-9]\d{0,2}$/.test(given)) return Number(given)
  throw unreadable({
    code: 'invalid-value',
    path: '--top',
    message: text(
      `"${given}" không dùng được cho --top: cần số nguyên từ 1 đến 999.`,
      `"${given}" cannot be used for --top: a whole number from 1 to 999 is needed.`,
    ),
    expected: text('số nguyên từ 1 đến 999', 'a whole number from 1 to 999'),
    received: given,
  })
}

/** Says how many of all are drawn when some are not. */
export const topNote = (drawn: number, all: number): readonly Text[] =>
  all <= drawn
    ? []
    : [
        text(
          `Vẽ ${drawn} trong ${all} mục, từ dài nhất; dùng --top ${all} để vẽ tất cả.`,
          `${drawn} of ${all} are drawn, the longest first; --top ${all} draws them all.`,
        ),
      ]
