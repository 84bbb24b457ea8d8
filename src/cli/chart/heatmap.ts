import { type ChartTable, heatmapChart } from '../../chart/index.ts'
import { indicators, type Measured, numberText, onTimeMap, within } from '../../measure/index.ts'
import { type Text, text } from '../../text/index.ts'
import { around, casesAsked } from './case-source.ts'
import { choice } from './choice.ts'
import { monthNames } from './month-names.ts'
import { windowWords } from './options.ts'
import type { ChartKind } from './picture.ts'
import { caseKeys, otherwise, recentNote, unnamed } from './words.ts'

const { conventions, title } = indicators['dossier.onTime.rate']
const titles = { received: conventions.received.title, finished: conventions.finished.title } as const

const cellOf = ({ value, denominator }: Measured, say: (text: Text) => string): string =>
  value === null ? '–' : `${say(numberText(value))} (${denominator})`

/** Rates with what they are counted over, the longer side down the page. */
const tableOf = (
  units: readonly string[],
  months: readonly string[],
  rates: readonly (readonly Measured[])[],
  say: (text: Text) => string,
): Pick<ChartTable, 'columns' | 'rows'> => {
  const down = units.length > months.length
  const [side, top] = down ? [units, months] : [months, units]
  const head = down ? caseKeys.unit : text('Tháng', 'Month')
  return {
    columns: [
      { title: `${say(head)}; % (n)`, width: 2, align: 'left' },
      ...top.map((title) => ({ title, width: 1, align: 'right' as const })),
    ],
    rows: side.map((name, at) => [
      name,
      ...top.map((_, over) => {
        const rate = down ? rates[at]?.[over] : rates[over]?.[at]
        return rate === undefined ? '–' : cellOf(rate, say)
      }),
    ]),
  }
}

/** The on-time rate of every unit in every month. */
export const heatmap: ChartKind = {
  title: text('tỷ lệ đúng hạn theo đơn vị và tháng', 'on-time rate by unit and month'),
  options: ['log', 'unit', 'convention', ...windowWords],
  otherwise: otherwise.otherPeriod,
  picture: async (input, { say }) => {
    const convention = choice(input, 'convention', titles, 'received')
    const source = await casesAsked(input)
    const { cases, chosen, now, unitName } = source
    const today = now.slice(0, 10)
    const window = { ...chosen.window, to: within(today, chosen.window) ? today : chosen.window.to }
    const map = onTimeMap(cases, { convention, window, now, source: source.source })
    const counted = map.filter(({ months }) => months.some(({ share }) => share.rate.denominator !== 0))
    const names = counted.map(({ unit }) => (unit === null ? say(unnamed) : unitName(unit)))
    const months = monthNames(counted[0]?.months ?? [])
    const { denominator } = conventions[convention]
    return {
      ...around(source),
      title: text(`${title.vi} theo đơn vị, tháng`, `${title.en} by unit and month`),
      notes: [
        text(`Cách tính: ${titles[convention].vi}.`, `Convention: ${titles[convention].en}.`),
        text(`Mẫu số (n): ${denominator.vi}.`, `Denominator (n): ${denominator.en}.`),
        ...(convention === 'received' ? [recentNote] : []),
        ...source.notes,
      ],
      isEmpty: counted.length === 0,
      draw: (options) =>
        heatmapChart(
          {
            category: say(caseKeys.unit),
            measure: say(text('tỷ lệ đúng hạn', 'on-time rate')),
            columns: months,
            rows: counted.map(({ months: own }, at) => ({
              name: names[at] ?? '',
              cells: own.map(({ share: { rate } }) => ({ rate: rate.value, n: rate.denominator ?? 0 })),
            })),
          },
          options,
        ),
      table: tableOf(
        names,
        months,
        counted.map(({ months: own }) => own.map(({ share }) => share.rate)),
        say,
      ),
      lines: counted.map(({ months: own }, at) => ({
        name: names[at] ?? '',
        values: own.map(({ share }) => share.rate.value),
      })),
      data: {
        convention,
        window,
        units: counted.map(({ unit, months: own }) => ({
          unit,
          months: own.map(({ month, window: days, share: { rate } }) => ({
            month,
            window: days,
            value: rate.value,
            numerator: rate.numerator,
            denominator: rate.denominator,
          })),
        })),
      },
    }
  },
}
