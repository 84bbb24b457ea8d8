import type { Counts } from '../../measure/index.ts'
import { daysText } from '../../measure/index.ts'
import { column, report, table } from '../../report/index.ts'
import { formatNumber, type Text, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { isCsv, writeCsv } from '../csv-out.ts'
import { csvText } from '../csv-text.ts'
import { exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { importedCode, importedFrom, importedJson, importedLines, partialOption } from '../imported.ts'
import { countsHeadings } from '../measure/counts-columns.ts'
import { changeCounts, keptCounts } from '../measure/kept-counts.ts'
import { countsIn, wholeOrPart } from '../measure/read-counts.ts'
import { type Settled, settleCounts } from '../measure/settle-counts.ts'
import { outOption, writeOut } from '../out.ts'
import { counted } from '../plural.ts'
import { missingOption } from '../usage-issue.ts'
import { momentOption } from '../when-option.ts'
import { needWorkspace } from '../workspace.ts'

const templateTitle = text('Bảng số liệu của chỉ số', 'Counts of indicators')

/** An empty table of counts: on standard output as CSV that a spreadsheet opens, or as the file `--out` names. */
const printTemplate = async (input: Input, frame: Frame) => {
  const headings = countsHeadings(frame.language)
  const empty = report({
    language: frame.language,
    title: frame.say(templateTitle),
    orientation: 'landscape',
    blocks: [
      table(
        headings.map((title) => column(title)),
        [],
      ),
    ],
  })
  const json = { columns: headings }
  const given = input.text('out')
  if (isCsv(given)) {
    await writeCsv(given, [headings], frame)
    return exitCodes.ok
  }
  if (await writeOut(input, frame, momentOption(undefined, ''), { reports: [empty], json }))
    return exitCodes.ok
  if (frame.json) frame.data(json)
  else frame.line(csvText([headings]).trimEnd())
  return exitCodes.ok
}

const countsLine = ({ indicator, unit, group, ...counts }: Counts): string =>
  [indicator, unit, group, daysText(counts)].filter((part) => part !== null).join(' · ')

const keptText = ({ added, replaced, unchanged }: Settled, dry: boolean): Text => {
  const n = (count: number): string => formatNumber(count, 'vi')
  const gave = replaced.length === 0 ? '' : `, thay ${n(replaced.length)} số liệu đã lưu trước đó`
  const stood = unchanged === 0 ? '' : `; ${n(unchanged)} số liệu đã có từ trước`
  const gaveWay = replaced.length === 0 ? '' : ` in place of ${n(replaced.length)} kept before`
  const stoodAlready = unchanged === 0 ? '' : `; ${n(unchanged)} stood there already`
  const rows = counted(added.length, 'row')
  return dry
    ? text(
        `--dry-run: sẽ lưu ${n(added.length)} số liệu${gave}${stood}. Chưa lưu gì.`,
        `--dry-run: ${rows} of counts would be kept${gaveWay}${stoodAlready}. Nothing was kept.`,
      )
    : text(
        `Đã lưu ${n(added.length)} số liệu${gave}${stood}.`,
        `Kept ${rows} of counts${gaveWay}${stoodAlready}.`,
      )
}

const settledLines = (file: string, settled: Settled, dry: boolean, frame: Frame): readonly string[] => [
  ...importedLines(file, settled.file, frame),
  frame.say(keptText(settled, dry)),
  ...settled.replaced.map((counts) => `  ${frame.say(text('thay', 'gave way'))}: ${countsLine(counts)}`),
]

const run = async (input: Input, frame: Frame) => {
  if (input.flag('template')) return printTemplate(input, frame)
  const [file] = input.arguments
  if (file === undefined)
    throw unreadable(
      missingOption(
        '<file>',
        text(
          'tệp số liệu, hoặc --template để in bảng trống',
          'a file of counts, or --template for an empty one',
        ),
      ),
    )
  const workspace = needWorkspace(input)
  const [dry, partial] = [input.flag('dryRun'), input.flag('partial')]
  const read = await countsIn(file, workspace, frame)
  const settle = (kept: readonly Counts[]): Settled => {
    const settled = settleCounts(kept, read, input.flag('replace'))
    importedFrom(file, wholeOrPart(settled.file, partial), frame)
    return settled
  }
  const settled = dry ? settle(keptCounts(workspace)) : await changeCounts(workspace, settle)
  const { added, replaced, unchanged } = settled
  if (frame.json) frame.data({ ...importedJson(settled.file), added, replaced, unchanged, kept: !dry })
  else frame.line(...settledLines(file, settled, dry, frame))
  return importedCode(settled.file)
}

/** `quytrinh counts import`: counts of indicators from a table, checked and kept in the workspace. */
export const countsImport: CliCommand = {
  arguments: [
    {
      name: '[file]',
      text: text(
        'bảng số liệu: .csv, .xlsx hoặc .json; - là đầu vào chuẩn (CSV, .xlsx)',
        'the table of counts: .csv, .xlsx or .json; - is standard input (CSV, .xlsx)',
      ),
    },
  ],
  options: [
    partialOption,
    { flags: '--dry-run', text: text('chỉ xem, không lưu', 'look only, keep nothing') },
    {
      flags: '--replace',
      text: text(
        'thay số liệu đã lưu trái với số liệu mới: cùng kỳ khác số, kỳ trùng ngày, số chung và số đơn vị',
        'kept counts that contradict new ones give way: other figures, overlapping days, whole and parts',
      ),
    },
    {
      flags: '--template',
      text: text('in bảng trống có sẵn tiêu đề cột (CSV)', 'print an empty table with its headings (CSV)'),
    },
    outOption,
  ],
  run,
}
