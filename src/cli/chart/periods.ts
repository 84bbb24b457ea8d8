import { dataWindow, monthlyDataWindow } from '../../../processes/administration/reform-report.ts'
import { type DataWindow, within } from '../../measure/index.ts'
import { formatDate, type Language } from '../../text/index.ts'
import { formatDay, parseDay } from '../../time/index.ts'
import type { ChosenWindow } from '../measure/window-options.ts'

/** What a trend is cut into. */
export type PeriodLength = 'month' | 'quarter'

/** One period of a trend. */
export interface Period {
  readonly name: string
  readonly window: DataWindow
}

const roman = ['I', 'II', 'III', 'IV'] as const
const quarters = ['q1', 'q2', 'q3', 'q4'] as const

const dayBefore = (day: string): string => formatDay(parseDay(day) - 1)

const monthStart = (months: number): string =>
  `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`

const monthName = (year: number, month: number): string => `${String(month).padStart(2, '0')}/${year}`

const quarterName = (year: number, at: number, language: Language): string =>
  language === 'vi' ? `Quý ${roman[at] ?? ''}/${year}` : `Q${at + 1}/${year}`

/** The periods of report figures around a window, from the 15th to the 14th. */
const reported = (years: readonly number[], length: PeriodLength, language: Language): readonly Period[] =>
  years.flatMap((year) =>
    length === 'quarter'
      ? quarters.map((quarter, at) => ({
          name: quarterName(year, at, language),
          window: dataWindow(quarter, year),
        }))
      : Array.from({ length: 12 }, (_, at) => ({
          name: monthName(year, at + 1),
          window: monthlyDataWindow(year, at + 1),
        })),
  )

/** The months or quarters of the calendar in some years. */
const ofCalendar = (
  years: readonly number[],
  length: PeriodLength,
  language: Language,
): readonly Period[] => {
  const span = length === 'quarter' ? 3 : 1
  return years.flatMap((year) =>
    Array.from({ length: 12 / span }, (_, at) => {
      const first = year * 12 + at * span
      return {
        name: length === 'quarter' ? quarterName(year, at, language) : monthName(year, at + 1),
        window: { from: monthStart(first), to: dayBefore(monthStart(first + span)) },
      }
    }),
  )
}

/** `15–31/12/2019`, `15/12–14/01/2020`, `15/12/2019–14/01/2020`: no more than it takes. */
const daysName = ({ from, to }: DataWindow): string => {
  const kept = from.slice(0, 7) === to.slice(0, 7) ? 2 : from.slice(0, 4) === to.slice(0, 4) ? 5 : 10
  return `${formatDate(from).slice(0, kept)}–${formatDate(to)}`
}

/**
 * The months or quarters of a window up to a day, the first and the last cut to it and then named by their days. Where
 * the window is that of a report its months and quarters are those of reports too.
 */
export const periodsOf = (
  { window, basis }: ChosenWindow,
  length: PeriodLength,
  until: string,
  language: Language,
): readonly Period[] => {
  const [first, last] = [Number(window.from.slice(0, 4)), Number(window.to.slice(0, 4))]
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const all = basis === undefined ? ofCalendar(years, length, language) : reported(years, length, language)
  return all
    .filter(({ window: { from, to } }) => from <= window.to && to >= window.from && from <= until)
    .map(({ name, window: whole }) => {
      const from = within(whole.from, window) ? whole.from : window.from
      const to = within(whole.to, window) ? whole.to : window.to
      const isWhole = from === whole.from && to === whole.to
      return { name: isWhole ? name : daysName({ from, to }), window: { from, to } }
    })
}
