import { dataWindow, dataWindowRule, reportPeriods } from '../../../processes/administration/reform-report.ts'
import type { DataWindow } from '../../measure/index.ts'
import { formatDate, type Text, text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import type { Input, OptionDefinition } from '../command.ts'
import { type Fault, unreadable } from '../fault.ts'
import { whenOption } from '../when-option.ts'
import { yearOption } from '../year-option.ts'

/** The options that say which days figures tell about. */
export const windowOptions: readonly OptionDefinition[] = [
  {
    flags: '--year <year>',
    text: text('năm của kỳ số liệu (mặc định: năm nay)', 'the year of the window (default: this year)'),
  },
  { flags: '--quarter <1-4>', text: text('chỉ một quý của năm', 'one quarter of the year only') },
  { flags: '--half <1-2>', text: text('chỉ 6 tháng đầu hoặc cuối năm', 'one half of the year only') },
  {
    flags: '--from <day>',
    text: text('kỳ tự chọn: từ ngày này', 'a window of your own: from this day'),
  },
  {
    flags: '--to <day>',
    text: text('đến ngày này (mặc định: hôm nay)', 'to this day (default: today)'),
  },
  {
    flags: '--calendar-year',
    text: text(
      'năm, quý theo lịch (01/01–31/12) thay cho kỳ báo cáo',
      'years and quarters of the calendar (01/01–31/12) instead of report windows',
    ),
  },
]

const periods = {
  '--quarter': { 1: 'q1', 2: 'q2', 3: 'q3', 4: 'q4' },
  '--half': { 1: 'half', 2: 'secondHalf' },
} as const

/** A period the options can name. */
export type WindowPeriod = 'q1' | 'q2' | 'q3' | 'q4' | 'half' | 'secondHalf' | 'year'

/** The days asked about, what people call them, and why these days. */
export interface ChosenWindow {
  readonly window: DataWindow
  /** `Quý I năm 2020`, or the days themselves. */
  readonly title: Text
  /** Why the period has these days. */
  readonly how: Text
  /** The article that sets them, when one does. */
  readonly basis?: string
  /** The period and year, unless days of one's own were given. */
  readonly period?: WindowPeriod
  readonly year?: number
}

const calendarDays = {
  q1: ['01-01', '03-31'],
  q2: ['04-01', '06-30'],
  q3: ['07-01', '09-30'],
  q4: ['10-01', '12-31'],
  half: ['01-01', '06-30'],
  secondHalf: ['07-01', '12-31'],
  year: ['01-01', '12-31'],
} as const satisfies Readonly<Record<WindowPeriod, readonly [string, string]>>

const wrongValue = (option: string, given: string, expected: Text): Fault =>
  unreadable({
    code: 'invalid-value',
    path: option,
    message: text(
      `"${given}" không dùng được cho ${option}: cần ${expected.vi}.`,
      `"${given}" cannot be used for ${option}: ${expected.en} is needed.`,
    ),
    expected,
    received: given,
  })

const together = (one: string, other: string): Fault =>
  unreadable({
    code: 'options-exclusive',
    path: one,
    message: text(
      `${one} và ${other} không dùng cùng nhau: mỗi lần chỉ một kỳ số liệu.`,
      `${one} and ${other} do not go together: one window at a time.`,
    ),
    expected: text(`${one} hoặc ${other}`, `${one} or ${other}`),
  })

const optionNames = {
  '--year': 'year',
  '--quarter': 'quarter',
  '--half': 'half',
} as const

const periodOf = (input: Input): WindowPeriod => {
  const [quarter, half] = [input.text('quarter'), input.text('half')]
  if (quarter !== undefined && half !== undefined) throw together('--quarter', '--half')
  if (quarter !== undefined) {
    const found = Object.entries(periods['--quarter']).find(([number]) => number === quarter)?.[1]
    if (found === undefined) throw wrongValue('--quarter', quarter, text('1, 2, 3 hoặc 4', '1, 2, 3 or 4'))
    return found
  }
  if (half === undefined) return 'year'
  const found = Object.entries(periods['--half']).find(([number]) => number === half)?.[1]
  if (found === undefined) throw wrongValue('--half', half, text('1 hoặc 2', '1 or 2'))
  return found
}

const dayOption = (given: string, option: string): string => whenOption(given, option).slice(0, 10)

/** The days `--from` and `--to` name; undefined when neither is given. */
const ownWindow = (input: Input, now: Moment): DataWindow | undefined => {
  const [from, to] = [input.text('from'), input.text('to')]
  if (from === undefined && to === undefined) return undefined
  const given = from === undefined ? '--to' : '--from'
  for (const [option, name] of Object.entries(optionNames))
    if (input.text(name) !== undefined) throw together(given, option)
  if (from === undefined)
    throw unreadable({
      code: 'option-missing',
      path: '--from',
      message: text('Có --to thì cần cả --from.', '--to needs --from as well.'),
      expected: text('ngày đầu của kỳ số liệu', 'the first day of the window'),
    })
  const window = {
    from: dayOption(from, '--from'),
    to: to === undefined ? now.slice(0, 10) : dayOption(to, '--to'),
  }
  if (window.from <= window.to) return window
  throw wrongValue(
    to === undefined ? '--from' : '--to',
    to ?? from,
    to === undefined
      ? text(`ngày không sau ${formatDate(window.to)}`, `a day not after ${formatDate(window.to)}`)
      : text(`ngày không trước ${formatDate(window.from)}`, `a day not before ${formatDate(window.from)}`),
  )
}

const titleOf = (period: WindowPeriod, year: number): Text => {
  if (period === 'year') return text(`Năm ${year}`, `Year ${year}`)
  const { vi, en } = reportPeriods[period]
  return text(vi.endsWith(' năm') ? `${vi} ${year}` : `${vi} năm ${year}`, `${en} ${year}`)
}

const ownDays = text('kỳ tự chọn', 'days of one’s own')
const asked = text('theo lịch, do chọn --calendar-year', 'by the calendar, as --calendar-year asks')
const before = text(
  'theo lịch: trước ngày 12/03/2019 chưa có kỳ số liệu thống nhất',
  'by the calendar: before 12/03/2019 there was no uniform window',
)
const byDecree = text('kỳ báo cáo, chốt số liệu ngày 14', 'the report window, figures close on the 14th')

/**
 * The window `--year`, `--quarter`, `--half` or `--from` and `--to` name; this year when none does. Since 12/03/2019 a
 * period has the days its report tells about, before that those of the calendar. A Fault for values that say no window.
 */
export const windowOf = (input: Input, now: Moment): ChosenWindow => {
  const own = ownWindow(input, now)
  if (own !== undefined) {
    const days = `${formatDate(own.from)}–${formatDate(own.to)}`
    return { window: own, title: text(days, days), how: ownDays }
  }
  const [period, year] = [periodOf(input), yearOption(input, now)]
  const named = { title: titleOf(period, year), period, year }
  const { from, to } = dataWindow(period, year)
  const isByCalendar = input.flag('calendarYear')
  if (!isByCalendar && to >= dataWindowRule.from)
    return { ...named, window: { from, to }, how: byDecree, basis: dataWindowRule.basis }
  const [first, last] = calendarDays[period]
  return {
    ...named,
    window: { from: `${year}-${first}`, to: `${year}-${last}` },
    how: isByCalendar ? asked : before,
  }
}

/** Whether any of the options that name a window was given. */
export const asksWindow = (input: Input): boolean =>
  input.flag('calendarYear') ||
  ['year', 'quarter', 'half', 'from', 'to'].some((name) => input.text(name) !== undefined)

/** A window in words, with its days and why: `Quý I năm 2020: 15/12/2019–14/03/2020 (kỳ báo cáo …)`. */
export const windowText = ({ window, title, how, basis }: ChosenWindow): Text => {
  const days = `${formatDate(window.from)}–${formatDate(window.to)}`
  const article = basis === undefined ? '' : `; ${basis}`
  return title.vi === days
    ? text(`Kỳ số liệu ${days}`, `Window ${days}`)
    : text(`${title.vi}: ${days} (${how.vi}${article})`, `${title.en}: ${days} (${how.en}${article})`)
}
