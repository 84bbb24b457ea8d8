import { trendChart } from '../../chart/index.ts'
import {
  type Indicator,
  type IndicatorId,
  indicators,
  isIndicator,
  type Measured,
  type Unit,
  usualConvention,
} from '../../measure/index.ts'
import { formatNumber, type Text, text } from '../../text/index.ts'
import type { Input } from '../command.ts'
import { didYouMean } from '../did-you-mean.ts'
import { unreadable } from '../fault.ts'
import { choice } from './choice.ts'
import { windowWords } from './options.ts'
import { type PeriodLength, periodsOf } from './periods.ts'
import type { ChartKind } from './picture.ts'
import { targetOf } from './plan-target.ts'
import { seriesAsked } from './series-source.ts'
import { otherwise, recentNote } from './words.ts'

const lengths = { month: text('tháng', 'month'), quarter: text('quý', 'quarter') } as const satisfies Record<
  PeriodLength,
  Text
>

const indicatorAsked = (input: Input): IndicatorId => {
  const given = input.text('indicator') ?? 'dossier.onTime.rate'
  if (isIndicator(given)) return given
  const known = Object.keys(indicators)
  const near = didYouMean(given, known)
  throw unreadable({
    code: 'indicator-unknown',
    path: '--indicator',
    message: text(
      `Không có chỉ số "${given}".${near.vi} Có: ${known.join(', ')}.`,
      `There is no indicator "${given}".${near.en} There are: ${known.join(', ')}.`,
    ),
    expected: known,
    received: given,
  })
}

const conventionAsked = (input: Input, indicator: IndicatorId): string => {
  const { conventions }: Indicator = indicators[indicator]
  return choice(
    input,
    'convention',
    Object.fromEntries(Object.entries(conventions).map(([id, { title }]) => [id, title])),
    usualConvention(indicator),
  )
}

const fifteenth = text(
  'Tháng, quý của kỳ báo cáo: từ ngày 15 tháng trước đến hết ngày 14; --calendar-year để lấy tháng, quý theo lịch.',
  'Months and quarters are those of reports, from the 15th of the month before to the 14th; --calendar-year takes those of the calendar.',
)

const inUnit: Readonly<Record<Unit, Text>> = {
  percent: text(' (%)', ' (%)'),
  count: text('', ''),
  level: text(' (mức)', ' (level)'),
  points: text(' (điểm)', ' (points)'),
  days: text(' (ngày)', ' (days)'),
}

const plain = ({ value, numerator, denominator, convention, source }: Measured) => ({
  value,
  numerator,
  denominator,
  convention,
  source,
})

/** An indicator by month or quarter, with the target of the plan. */
export const trend: ChartKind = {
  title: text('chỉ số theo tháng hoặc quý', 'an indicator by month or quarter'),
  options: ['log', 'unit', 'indicator', 'by', 'convention', ...windowWords],
  otherwise: otherwise.otherPeriod,
  picture: async (input, { language, say }) => {
    const indicator = indicatorAsked(input)
    const convention = conventionAsked(input, indicator)
    const length = choice(input, 'by', lengths, 'month')
    const { chosen, now, measure, around } = await seriesAsked(input, indicator, convention)
    const periods = periodsOf(chosen, length, now.slice(0, 10), language)
    const measured = periods.map(({ window }) => measure(window))
    const { title, unit, numerator, conventions }: Indicator = indicators[indicator]
    const counted = conventions[convention]
    const target = targetOf(indicator, chosen.window.to, language)
    const values = measured.map((one) => one?.value ?? null)
    const number = (value: number): string => formatNumber(value, language)
    const cell = (value: number | null): string =>
      value === null ? '–' : number(Math.round(value * 100) / 100)
    return {
      ...around,
      title: text(`${title.vi} theo ${lengths[length].vi}`, `${title.en} by ${lengths[length].en}`),
      notes: [
        ...(counted === undefined
          ? []
          : [text(`Cách tính: ${counted.title.vi}.`, `Convention: ${counted.title.en}.`)]),
        text(`Tử số: ${numerator.vi}.`, `Numerator: ${numerator.en}.`),
        ...(counted?.denominator == null
          ? []
          : [text(`Mẫu số: ${counted.denominator.vi}.`, `Denominator: ${counted.denominator.en}.`)]),
        ...(chosen.basis === undefined ? [] : [fifteenth]),
        ...(indicator === 'dossier.onTime.rate' && convention === 'received' ? [recentNote] : []),
        ...around.notes,
      ],
      isEmpty: values.every((value) => value === null),
      draw: (options) =>
        trendChart(
          {
            unit,
            periods: periods.map(({ name }) => name),
            series: [{ name: say(title), values }],
            ...(target === undefined ? {} : { target }),
          },
          options,
        ),
      table: {
        columns: [
          { title: say(text('Kỳ', 'Period')), width: 2, align: 'left' },
          {
            title: say(text(`Giá trị${inUnit[unit].vi}`, `Value${inUnit[unit].en}`)),
            width: 1,
            align: 'right',
          },
          { title: say(text('Tử số', 'Numerator')), width: 1, align: 'right' },
          { title: say(text('Mẫu số', 'Denominator')), width: 1, align: 'right' },
        ],
        rows: periods.map(({ name }, at) => [
          name,
          cell(values[at] ?? null),
          cell(measured[at]?.numerator ?? null),
          cell(measured[at]?.denominator ?? null),
        ]),
      },
      lines: [{ name: say(title), values }],
      data: {
        indicator,
        convention,
        periods: periods.map(({ name, window }, at) => {
          const one = measured[at]
          return { period: name, window, value: null, ...(one === undefined ? {} : plain(one)) }
        }),
        target: target ?? null,
      },
    }
  },
}
