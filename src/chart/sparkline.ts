import { joinPath } from '../issue/index.ts'
import { refuseIfAny, valueIssues } from './checks.ts'

const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']
const plain = ['_', '.', ':', '-', '=', '+', '*', '#']

/** How a sparkline is written. */
export interface SparklineOptions {
  /** Signs every terminal has, in place of block characters. */
  readonly ascii?: boolean
  /** The value of the lowest sign; the least value when absent. */
  readonly low?: number
  /** The value of the highest sign; the greatest value when absent. */
  readonly high?: number
}

/**
 * Values as one line of text for a terminal, one sign each; `·` (a space in ASCII) where there is none. Equal values
 * stand in the middle.
 *
 * @throws QuytrinhError `chart-number`.
 *
 * @example
 * ```ts
 * import { sparkline } from 'quytrinh/chart'
 *
 * sparkline([20, 60, null, 100], { low: 0, high: 100 }) //=> '▂▅·█'
 * ```
 */
export const sparkline = (
  values: readonly (number | null)[],
  { ascii = false, low, high }: SparklineOptions = {},
): string => {
  refuseIfAny([
    ...values.flatMap((value, at) => valueIssues(value, joinPath('values', at), true)),
    ...valueIssues(low ?? null, 'low', true),
    ...valueIssues(high ?? null, 'high', true),
  ])
  const signs = ascii ? plain : blocks
  const gap = ascii ? ' ' : '·'
  const known = values.filter((value) => value !== null)
  const least = low ?? Math.min(...known)
  const span = (high ?? Math.max(...known)) - least
  const signOf = (value: number): string => {
    const share = span > 0 ? (value - least) / span : 0.5
    const step = Math.round(share * (signs.length - 1))
    return signs[Math.min(signs.length - 1, Math.max(0, step))] ?? gap
  }
  return values.map((value) => (value === null ? gap : signOf(value))).join('')
}
