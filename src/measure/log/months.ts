import { type Day, formatDay, parseDay } from '../../time/index.ts'
import type { DataWindow } from '../data-window.ts'

/** A month of a window: only the days that lie in the window. */
export interface WindowMonth {
  /** `YYYY-MM`. */
  readonly month: string
  readonly window: DataWindow
}

/** The last day of a month `YYYY-MM`. */
const lastDay = (month: string): Day => {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
  return parseDay(`${next}-01`) - 1
}

/**
 * The months of a window in order, the first and the last cut to its days; none when it ends before it begins.
 *
 * @throws QuytrinhError when its days are none.
 */
export const monthsOf = ({ from, to }: DataWindow): readonly WindowMonth[] => {
  const end = parseDay(to)
  const months: WindowMonth[] = []
  for (let day = parseDay(from); day <= end; ) {
    const month = formatDay(day).slice(0, 7)
    const last = Math.min(lastDay(month), end)
    months.push({ month, window: { from: formatDay(day), to: formatDay(last) } })
    day = last + 1
  }
  return months
}
