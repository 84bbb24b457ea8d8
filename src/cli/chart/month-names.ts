import type { WindowMonth } from '../../measure/index.ts'
import { formatDate } from '../../text/index.ts'
import { formatDay, parseDay } from '../../time/index.ts'

const isWhole = ({ window: { from, to } }: WindowMonth): boolean =>
  from.endsWith('-01') && formatDay(parseDay(to) + 1).endsWith('-01')

/** `05/2019`; the days of a month that is cut: `15–31/05/2019`. */
export const monthNames = (months: readonly WindowMonth[]): readonly string[] =>
  months.map((one) => {
    const { month, window } = one
    return isWhole(one)
      ? `${month.slice(5)}/${month.slice(0, 4)}`
      : `${window.from.slice(8)}–${formatDate(window.to)}`
  })
