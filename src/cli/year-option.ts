import { text } from '../text/index.ts'
import type { Moment } from '../time/index.ts'
import type { Input } from './command.ts'
import { unreadable } from './fault.ts'

/** The year asked about; that of the moment when none is given. A Fault for what is no year. */
export const yearOption = (input: Input, now: Moment): number => {
  const given = input.text('year')
  if (given === undefined) return Number(now.slice(0, 4))
  if (/^(19|20)\d{2}$/.test(given)) return Number(given)
  throw unreadable({
    code: 'invalid-value',
    path: '--year',
    message: text(`"${given}" không phải một năm, như 2019.`, `"${given}" is not a year, such as 2019.`),
    expected: text('năm gồm bốn chữ số', 'a year of four digits'),
    received: given,
  })
}
