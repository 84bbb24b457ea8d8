import { type ReportPeriod, reportPeriods } from '../../../processes/administration/reform-report.ts'
import { namesOf } from '../../standard/index.ts'
import { formatDate, type Text, text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import type { Input, OptionDefinition } from '../command.ts'
import { unreadable } from '../fault.ts'
import { type ChosenWindow, windowOf } from '../measure/window-options.ts'
import { missingOption, notAllowed } from '../usage-issue.ts'

/** What a report is about: its period, the days its figures tell of, and why these. */
export interface ReportedPeriod {
  readonly id: ReportPeriod
  readonly year: number
  readonly title: Text
  readonly window: ChosenWindow['window']
  readonly basis: Text
  /** What else there is to know of such a report. */
  readonly note?: Text
}

/** How a report says which period it is about: `quarter 1`, `half 2`, `year`, or days of its own. */
export type Cadence = 'quarter' | 'half' | 'year' | 'ad-hoc'

/** The options of a cadence. */
export const periodOptions = (cadence: Cadence): readonly OptionDefinition[] =>
  cadence === 'ad-hoc'
    ? [
        { flags: '--from <day>', text: text('số liệu từ ngày này', 'figures from this day') },
        {
          flags: '--to <day>',
          text: text('đến ngày này (mặc định: hôm nay)', 'to this day (default: today)'),
        },
        { flags: '--subject <text>', text: text('nội dung báo cáo', 'what the report is about') },
        {
          flags: '--due <day>',
          text: text('hạn gửi ghi trong văn bản yêu cầu', 'the due day of the request'),
        },
      ]
    : [{ flags: '--year <year>', text: text('năm (mặc định: năm nay)', 'the year (default: this year)') }]

const ranges: Readonly<Record<string, readonly string[]>> = {
  quarter: ['1', '2', '3', '4'],
  half: ['1', '2'],
}

/** The number after the cadence; the first half where none is given. A Fault for any other. */
const numberOf = (cadence: Cadence, given: string | undefined): string => {
  const allowed = ranges[cadence] ?? []
  const chosen = given ?? (cadence === 'half' ? '1' : '')
  if (allowed.includes(chosen)) return chosen
  throw unreadable({
    code: 'invalid-value',
    path: cadence,
    message: text(
      `"${chosen}" không phải một ${cadence === 'half' ? 'nửa năm' : 'quý'}. Có: ${allowed.join(', ')}.`,
      `"${chosen}" is no ${cadence}. There are: ${allowed.join(', ')}.`,
    ),
    expected: allowed,
    received: chosen,
  })
}

const withTexts = (input: Input, texts: Readonly<Record<string, string>>): Input => ({
  ...input,
  text: (name) => texts[name] ?? input.text(name),
})

const titleOf = (id: ReportPeriod, year: number): Text => {
  if (id === 'year') return text(`năm ${year}`, `the year ${year}`)
  const { vi, en } = reportPeriods[id]
  return vi.endsWith(' năm')
    ? text(`${vi} ${year}`, `${en.toLowerCase()} ${year}`)
    : text(`${vi} năm ${year}`, `${en.toLowerCase()} of ${year}`)
}

/** Why the window has its days; where it is not over yet, until when there are figures. */
const basisOf = ({ how, basis, window }: ChosenWindow, now: Moment): Text => {
  const article = basis === undefined ? '' : `; ${basis}`
  const today = now.slice(0, 10)
  const [vi, en] =
    today < window.to
      ? [
          `; kỳ chưa hết, mới có số liệu đến ${formatDate(today)}`,
          `; not over yet, figures up to ${formatDate(today)}`,
        ]
      : ['', '']
  return text(`${how.vi}${article}${vi}`, `${how.en}${article}${en}`)
}

const coveredElsewhere = (id: ReportPeriod, to: string): Text | undefined =>
  to < '2023-02-20' || (id !== 'q2' && id !== 'q4')
    ? undefined
    : text(
        'Theo CV 581/BNV-CCHC, quý II nằm trong báo cáo 6 tháng, quý IV nằm trong báo cáo năm.',
        'Under CV 581/BNV-CCHC the second quarter is in the half-year report, the fourth in the yearly one.',
      )

const adHoc = (input: Input, now: Moment): ReportedPeriod => {
  if (input.text('from') === undefined)
    throw unreadable(missingOption('--from', text('ngày đầu của kỳ số liệu', 'the first day of the figures')))
  const chosen = windowOf(input, now)
  const { from, to } = chosen.window
  const subject = input.text('subject')
  const days = text(
    `từ ${formatDate(from)} đến ${formatDate(to)} (đột xuất)`,
    `${formatDate(from)} to ${formatDate(to)} (ad hoc)`,
  )
  return {
    id: 'adHoc',
    year: Number(to.slice(0, 4)),
    title: subject === undefined ? days : text(`${subject} (đột xuất)`, `${subject} (ad hoc)`),
    window: chosen.window,
    basis: basisOf(chosen, now),
  }
}

const named = {
  q1: ['quarter', '1'],
  q2: ['quarter', '2'],
  q3: ['quarter', '3'],
  q4: ['quarter', '4'],
  half: ['half', '1'],
  half2: ['half', '2'],
  year: ['year', ''],
} as const satisfies Readonly<Record<string, readonly [Cadence, string]>>

/** What `--period` may say. */
export const periodNames = namesOf(named)

/** The period `--period` and `--year` name; a Fault when it is none. */
export const periodNamed = (input: Input, now: Moment): ReportedPeriod => {
  const given = input.text('period')
  if (given === undefined)
    throw unreadable(
      missingOption('--period', text(`kỳ báo cáo (${periodNames.join(', ')})`, periodNames.join(', '))),
    )
  const name = periodNames.find((each) => each === given)
  if (name === undefined) throw unreadable(notAllowed('--period', given, periodNames))
  const [cadence, number] = named[name]
  return reportedPeriod(cadence, { ...input, arguments: [number] }, now)
}

/** The period a command names; a Fault for what names none, or for one that has not begun by the moment. */
export const reportedPeriod = (cadence: Cadence, input: Input, now: Moment): ReportedPeriod => {
  if (cadence === 'ad-hoc') return adHoc(input, now)
  const asked =
    cadence === 'year' ? input : withTexts(input, { [cadence]: numberOf(cadence, input.arguments[0]) })
  const chosen = windowOf(asked, now)
  const { period: id = 'year', year = 0, window } = chosen
  if (window.from > now.slice(0, 10))
    throw unreadable({
      code: 'period-not-begun',
      path: '--year',
      message: text(
        `Kỳ số liệu ${formatDate(window.from)}–${formatDate(window.to)} chưa bắt đầu vào ngày ${formatDate(now.slice(0, 10))}: chưa có gì để báo cáo. Chọn kỳ khác, hoặc thời điểm khác bằng --now.`,
        `The window ${formatDate(window.from)}–${formatDate(window.to)} has not begun on ${formatDate(now.slice(0, 10))}: there is nothing to report. Choose another period, or another --now.`,
      ),
      received: String(year),
    })
  const note = coveredElsewhere(id, window.to)
  return {
    id,
    year,
    title: titleOf(id, year),
    window,
    basis: basisOf(chosen, now),
    ...(note === undefined ? {} : { note }),
  }
}
