import { text } from '../../text/index.ts'
import type { Input } from '../command.ts'
import { unreadable } from '../fault.ts'

const expected = text('số nguyên từ 320 đến 2000', 'a whole number from 320 to 2000')

/** The width `--width` asks for, if any; a Fault for what no chart can have. */
export const widthAsked = (input: Input): { readonly width?: number } => {
  const given = input.text('width')
  if (given === undefined) return {}
  const width = /^\d{3,4}$/.test(given) ? Number(given) : 0
  if (width >= 320 && width <= 2000) return { width }
  throw unreadable({
    code: 'invalid-value',
    path: '--width',
    message: text(
      `"${given}" không dùng được cho --width: cần ${expected.vi}.`,
      `"${given}" cannot be used for --width: ${expected.en} is needed.`,
    ),
    expected,
    received: given,
  })
}
