import type { CauseAnalysis } from '../../nonconformity/index.ts'
import { correctiveActionRequest, nonconformitySlip, reportMarkdown } from '../../report/index.ts'
import { text } from '../../text/index.ts'
import { auditPrint } from '../audit/people.ts'
import type { CliCommand, Input } from '../command.ts'
import { didYouMean } from '../did-you-mean.ts'
import { exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { type Slip, workspaceSlips } from '../nc/records.ts'
import { outOption, writeOut } from '../out.ts'
import { viewOption } from '../when-option.ts'
import { needWorkspace } from '../workspace.ts'

const unknown = (number: string, slips: readonly Slip[]) => {
  const numbers = slips.map(({ record }) => record.id)
  const near = didYouMean(number, numbers)
  return unreadable({
    code: 'slip-unknown',
    path: 'number',
    message: text(
      `Không có phiếu "${number}".${near.vi} Xem tất cả: quytrinh nc list.`,
      `There is no slip "${number}".${near.en} To see all: quytrinh nc list.`,
    ),
    expected: numbers,
    received: number,
  })
}

/** The analysis as the dossier holds it: its payload was read by the procedure's own schema. */
const isAnalysis = (value: unknown): value is CauseAnalysis =>
  typeof value === 'object' && value !== null && 'method' in value

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const now = viewOption(input.text('now'), '--now')
  const number = input.arguments[0] ?? ''
  const { slips } = await workspaceSlips(workspace, now)
  const slip = slips.find(({ record }) => record.id === number)
  if (slip === undefined) throw unknown(number, slips)
  const { record, dossier } = slip
  const print = auditPrint(workspace, frame, now)
  const analysis: unknown = dossier.facts['analysis']
  const report = input.flag('request')
    ? correctiveActionRequest(record, isAnalysis(analysis) ? { ...print, analysis } : print)
    : nonconformitySlip(record, print)
  if (await writeOut(input, frame, now, { reports: [report], json: record })) return exitCodes.ok
  if (frame.json) frame.data(record)
  else frame.line(reportMarkdown(report))
  return exitCodes.ok
}

/** `quytrinh nc slip`: the slip of a nonconformity, or the request for corrective action, to be printed and signed. */
export const ncSlip: CliCommand = {
  arguments: [{ name: '<number>', text: text('số phiếu', 'the number of the slip') }],
  options: [
    {
      flags: '--request',
      text: text(
        'phiếu yêu cầu hành động khắc phục: nguyên nhân, hành động, kết luận hiệu lực',
        'the request for corrective action: cause, actions, verdict',
      ),
    },
    outOption,
    { flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') },
  ],
  run,
}
