import { parseDay } from '../../../src/time/index.ts'
import { verified } from '../../citations.ts'
import type { ReportPeriod } from './periods.ts'

/** The first and last day the figures of a report tell about, as civil dates, and how many days that is. */
export interface DataWindow {
  readonly from: string
  readonly to: string
  readonly days: number
}

/** Since when the days of figures are the same for every periodic report, and by which article. */
export const dataWindowRule = {
  from: '2019-03-12',
  ...verified('NĐ 09/2019/NĐ-CP, Đ.12'),
} as const

/** The month the figures close in, and how many months they cover. */
const windows = {
  q1: { closes: 3, months: 3 },
  q2: { closes: 6, months: 3 },
  half: { closes: 6, months: 6 },
  q3: { closes: 9, months: 3 },
  nineMonths: { closes: 9, months: 9 },
  q4: { closes: 12, months: 3 },
  secondHalf: { closes: 12, months: 6 },
  year: { closes: 12, months: 12 },
} as const satisfies Readonly<
  Record<Exclude<ReportPeriod, 'month' | 'adHoc'>, { closes: number; months: number }>
>

const dayOf = (year: number, month: number, day: number): string => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.toISOString().slice(0, 10)
}

const window = (year: number, closes: number, months: number): DataWindow => {
  const from = dayOf(year, closes - months, 15)
  const to = dayOf(year, closes, 14)
  return { from, to, days: parseDay(to) - parseDay(from) + 1 }
}

/**
 * The data window of a periodic report: figures close on the 14th of the last month of the period and begin on the
 * 15th, so that the quarters of a year make up 15/12 of the year before to 14/12. In force since
 * 12/03/2019.
 *
 * Source: NĐ 09/2019/NĐ-CP, Đ.12.
 *
 * @example
 * ```ts
 * import { dataWindow } from 'quytrinh/processes/reform-report'
 *
 * dataWindow('q1', 2020) //=> { from: '2019-12-15', to: '2020-03-14', days: 91 }
 * ```
 */
export const dataWindow = (period: Exclude<ReportPeriod, 'month' | 'adHoc'>, year: number): DataWindow =>
  window(year, windows[period].closes, windows[period].months)

/** The data window of a monthly report; `month` from 1 to 12. Source: NĐ 09/2019/NĐ-CP, Đ.12. */
export const monthlyDataWindow = (year: number, month: number): DataWindow => window(year, month, 1)
