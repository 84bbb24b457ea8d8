import { daysText } from '../../measure/index.ts'
import { text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { changeCounts } from '../measure/kept-counts.ts'
import { needWorkspace } from '../workspace.ts'

const noSuch = (given: string, most: number) =>
  unreadable({
    code: 'counts-number',
    path: '<number>',
    message: text(
      `Không có số liệu thứ "${given}": quytrinh counts list đánh số từ 1 đến ${most}.`,
      `There are no counts number "${given}": quytrinh counts list numbers them from 1 to ${most}.`,
    ),
    expected: text(`số từ 1 đến ${most}`, `a number from 1 to ${most}`),
    received: given,
  })

const run = async (input: Input, frame: Frame) => {
  const given = input.arguments[0] ?? ''
  const { removed } = await changeCounts(needWorkspace(input), (kept) => {
    const gone = /^[1-9]\d*$/.test(given) ? kept[Number(given) - 1] : undefined
    if (gone === undefined) throw noSuch(given, kept.length)
    return { kept: kept.filter((counts) => counts !== gone), removed: gone }
  })
  if (frame.json) frame.data({ removed })
  else
    frame.line(
      frame.say(
        text(
          `Đã xóa số liệu "${removed.indicator}" kỳ ${daysText(removed)}.`,
          `Removed the counts of "${removed.indicator}", ${daysText(removed)}.`,
        ),
      ),
    )
  return exitCodes.ok
}

/** `quytrinh counts remove`: takes one row of counts out of the workspace, by its number in `counts list`. */
export const countsRemove: CliCommand = {
  arguments: [{ name: '<number>', text: text('số thứ tự trong counts list', 'its number in counts list') }],
  run,
}
