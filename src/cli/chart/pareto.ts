import { paretoChart } from '../../chart/index.ts'
import { within } from '../../measure/index.ts'
import { pareto as paretoOf } from '../../nonconformity/index.ts'
import { text } from '../../text/index.ts'
import { windowOf, windowText } from '../measure/window-options.ts'
import { workspaceSlips } from '../nc/records.ts'
import { slipKeys, slipName } from '../nc/slip-names.ts'
import { viewOption } from '../when-option.ts'
import { needWorkspace } from '../workspace.ts'
import { choice } from './choice.ts'
import { windowWords } from './options.ts'
import type { ChartKind } from './picture.ts'
import { otherwise } from './words.ts'

const several = text(
  'Phiếu có nhiều điều khoản hoặc nhiều nhóm nguyên nhân được tính ở mỗi mục; không tính phiếu đã hủy.',
  'A slip with several clauses or heads counts under each; cancelled slips do not count.',
)

/** The nonconformities found in a window by cause, clause, unit …: the few that make most of them. */
export const pareto: ChartKind = {
  title: text(
    'sự không phù hợp theo nguyên nhân, điều khoản, đơn vị…',
    'nonconformities by cause, clause, unit…',
  ),
  options: ['by', ...windowWords],
  otherwise: otherwise.noSlips,
  picture: async (input, { say }) => {
    const by = choice(input, 'by', slipKeys, 'causeHead')
    const workspace = needWorkspace(input)
    const now = viewOption(input.text('now'), '--now')
    const chosen = windowOf(input, now)
    const { slips, broken } = await workspaceSlips(workspace, now)
    const records = slips
      .map(({ record }) => record)
      .filter(({ stage, foundOn }) => stage !== 'cancelled' && within(foundOn, chosen.window))
    const { rows, total } = paretoOf(records, by)
    const what = slipKeys[by]
    const { name } = workspace.profile
    return {
      title: text(
        `Sự không phù hợp theo ${what.vi.toLowerCase()}`,
        `Nonconformities by ${what.en.toLowerCase()}`,
      ),
      subtitle: windowText(chosen),
      source: text(`phiếu sự không phù hợp của ${name}`, `nonconformity slips of ${name}`),
      notes: [several],
      isEmpty: rows.length === 0,
      draw: (options) =>
        paretoChart(
          {
            unit: 'count',
            category: say(what),
            measure: say(text('Số phiếu', 'Slips')),
            categories: rows.map(({ key, count }) => ({
              name: say(slipName(by, key, workspace)),
              value: count,
            })),
          },
          options,
        ),
      data: { window: chosen.window, by, total, rows },
      at: now,
      workspace,
      broken,
    }
  },
}
