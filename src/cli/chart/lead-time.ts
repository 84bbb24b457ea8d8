import { barChart } from '../../chart/index.ts'
import {
  type GroupSpread,
  leadTime as leadTimeOf,
  numberText,
  quantileConvention,
} from '../../measure/index.ts'
import { formatNumber, type Text, text } from '../../text/index.ts'
import { findProcedure } from '../procedures.ts'
import { around, type CaseSource, casesAsked } from './case-source.ts'
import { choice } from './choice.ts'
import { windowWords } from './options.ts'
import type { ChartKind } from './picture.ts'
import { topNote, topOption } from './top.ts'
import { caseKeys, otherwise, unnamed } from './words.ts'

const figures = {
  median: text('trung vị', 'median'),
  mean: text('trung bình', 'mean'),
  percentile90: text('phân vị 90', '90th percentile'),
} as const

/** What the groups are called; a procedure is loaded for its title. */
const namesOf = async (
  keys: readonly (string | null)[],
  by: keyof typeof caseKeys,
  { unitName, workspace }: CaseSource,
  say: (text: Text) => string,
): Promise<ReadonlyMap<string | null, string>> => {
  const named = async (key: string): Promise<string> => {
    if (by === 'unit') return unitName(key)
    if (by === 'channel' || workspace === undefined) return key
    return say((await findProcedure(key, workspace)).title)
  }
  return new Map(
    await Promise.all(
      keys.map(async (key) => [key, key === null ? say(unnamed) : await named(key)] as const),
    ),
  )
}

const quantiles = text(
  `Cách tính: ${quantileConvention.title.vi}.`,
  `Convention: ${quantileConvention.title.en}.`,
)

const cell = (value: number | null, say: (text: Text) => string): string =>
  value === null ? '–' : say(numberText(value))

/** How long the dossiers settled in a window took, by unit, channel or procedure. */
export const leadTime: ChartKind = {
  title: text('thời gian giải quyết theo đơn vị, kênh, thủ tục', 'lead time by unit, channel or procedure'),
  options: ['log', 'unit', 'by', 'figure', 'top', ...windowWords],
  otherwise: otherwise.otherPeriod,
  picture: async (input, { language, say }) => {
    const by = choice(input, 'by', caseKeys, 'unit')
    const figure = choice(input, 'figure', figures, 'median')
    const source = await casesAsked(input)
    const { cases, chosen, now, calendar } = source
    const found = leadTimeOf(cases, {
      window: chosen.window,
      now,
      by,
      source: source.source,
      ...(calendar === undefined ? {} : { calendar }),
    })
    const groups = found.groups.toSorted((a, b) => (b[figure] ?? 0) - (a[figure] ?? 0))
    const drawn = groups.slice(0, topOption(input))
    const names = await namesOf(
      drawn.map(({ key }) => key),
      by,
      source,
      say,
    )
    const name = ({ key }: GroupSpread): string => names.get(key) ?? ''
    const { timeBase, all } = found
    const inDays = timeBase.unit === 'day' ? text('ngày', 'days') : text('ngày làm việc', 'working days')
    const head = (vi: string, en: string, align: 'left' | 'right' = 'right', width = 1) => ({
      title: say(text(vi, en)),
      width,
      align,
    })
    return {
      ...around(source),
      title: text(
        `Thời gian giải quyết ${figures[figure].vi} theo ${caseKeys[by].vi.toLowerCase()}`,
        `Lead time (${figures[figure].en}) by ${caseKeys[by].en.toLowerCase()}`,
      ),
      notes: [
        text(
          `Từ lúc tiếp nhận đến khi giải quyết xong, hồ sơ giải quyết xong trong kỳ: ${formatNumber(all.count, 'vi')} hồ sơ.`,
          `From receipt to settlement, of the dossiers settled in the window: ${formatNumber(all.count, 'en')}.`,
        ),
        text(`Tính bằng ${inDays.vi} (${timeBase.title.vi}).`, `In ${inDays.en} (${timeBase.title.en}).`),
        ...(figure === 'mean' ? [] : [quantiles]),
        ...topNote(drawn.length, groups.length),
        ...source.notes,
      ],
      isEmpty: all.count === 0,
      draw: (options) =>
        barChart(
          {
            unit: 'days',
            category: say(caseKeys[by]),
            measure: say(
              text(
                `Thời gian giải quyết ${figures[figure].vi} (${inDays.vi})`,
                `Lead time, ${figures[figure].en} (${inDays.en})`,
              ),
            ),
            bars: drawn.map((group) => ({
              name: `${name(group)} (n = ${formatNumber(group.count, language)})`,
              value: group[figure],
            })),
          },
          options,
        ),
      table: {
        columns: [
          head(caseKeys[by].vi, caseKeys[by].en, 'left', 3),
          head('Số hồ sơ', 'Dossiers'),
          head('Trung vị', 'Median'),
          head('Trung bình', 'Mean'),
          head('Phân vị 90', '90th pct'),
          head('Dài nhất', 'Longest'),
        ],
        rows: drawn.map((group) => [
          name(group),
          group.count,
          ...[group.median, group.mean, group.percentile90, group.max].map((value) => cell(value, say)),
        ]),
      },
      data: { by, figure, ...found },
    }
  },
}
