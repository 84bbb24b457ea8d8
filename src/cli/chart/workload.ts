import { barChart } from '../../chart/index.ts'
import { numberText, resourceWork } from '../../measure/index.ts'
import { formatNumber, text } from '../../text/index.ts'
import { around, casesAsked } from './case-source.ts'
import { windowWords } from './options.ts'
import type { ChartKind } from './picture.ts'
import { topNote, topOption } from './top.ts'
import { otherwise, unnamed } from './words.ts'

/** Who did how much of the work on dossiers. */
export const workload: ChartKind = {
  title: text('khối lượng việc theo người làm', 'workload by person'),
  options: ['log', 'unit', 'top', ...windowWords],
  otherwise: otherwise.otherPeriod,
  picture: async (input, { say }) => {
    const source = await casesAsked(input, ({ cases }) => cases)
    const { cases, chosen, now, personName } = source
    const { events, resources } = resourceWork(cases, {
      window: chosen.window,
      now,
      source: source.source,
    })
    const drawn = resources.slice(0, topOption(input))
    const name = (by: string | null): string => (by === null ? say(unnamed) : personName(by))
    const head = (vi: string, en: string, align: 'left' | 'right' = 'right', width = 1) => ({
      title: say(text(vi, en)),
      width,
      align,
    })
    return {
      ...around(source),
      title: text('Khối lượng việc theo người làm', 'Workload by person'),
      notes: [
        text(
          `Đếm ${formatNumber(events, 'vi')} việc đã làm xong trên hồ sơ trong kỳ.`,
          `Counted: ${formatNumber(events, 'en')} steps done on dossiers in the window.`,
        ),
        ...topNote(drawn.length, resources.length),
        ...source.notes,
      ],
      isEmpty: events === 0,
      draw: (options) =>
        barChart(
          {
            unit: 'count',
            category: say(text('Người làm', 'Person')),
            measure: say(text('Số việc đã làm', 'Steps done')),
            bars: drawn.map(({ by, events: value }) => ({ name: name(by), value })),
          },
          options,
        ),
      table: {
        columns: [
          head('Người làm', 'Person', 'left', 3),
          head('Số việc', 'Steps'),
          head('Số hồ sơ', 'Dossiers'),
          head('Tỷ lệ (%)', 'Share (%)'),
        ],
        rows: drawn.map(({ by, events: done, cases: touched, share }) => [
          name(by),
          done,
          touched,
          share === null ? '–' : say(numberText(share)),
        ]),
      },
      data: { window: chosen.window, events, resources },
    }
  },
}
