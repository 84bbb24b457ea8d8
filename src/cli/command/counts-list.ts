import { type Counts, daysText, numberText } from '../../measure/index.ts'
import { text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { keptCounts } from '../measure/kept-counts.ts'
import { table } from '../table.ts'
import { needWorkspace } from '../workspace.ts'

const columns = [
  text('Số', 'No.'),
  text('Chỉ số', 'Indicator'),
  text('Đơn vị', 'Unit'),
  text('Nhóm', 'Group'),
  text('Kỳ số liệu', 'Window'),
  text('Tử số', 'Numerator'),
  text('Mẫu số', 'Denominator'),
  text('Cách tính', 'Convention'),
] as const

const none = text(
  'Chưa có số liệu nào: nhập bằng quytrinh counts import.',
  'There are no counts yet: quytrinh counts import brings them in.',
)

const rowOf = (counts: Counts, at: number, { say }: Frame): readonly string[] => [
  String(at + 1),
  counts.indicator,
  counts.unit ?? '',
  counts.group ?? '',
  daysText(counts),
  say(numberText(counts.numerator)),
  counts.denominator === null ? '' : say(numberText(counts.denominator)),
  counts.convention,
]

const run = (input: Input, frame: Frame) => {
  const kept = keptCounts(needWorkspace(input))
  if (frame.json) frame.data({ counts: kept })
  else if (kept.length === 0) frame.line(frame.say(none))
  else
    frame.line(
      ...table(
        kept.map((counts, at) => rowOf(counts, at, frame)),
        { header: columns.map(frame.say), columns: frame.columns },
      ),
    )
  return exitCodes.ok
}

/** `quytrinh counts list`: the counts the workspace keeps, numbered for `counts remove`. */
export const countsList: CliCommand = { run }
