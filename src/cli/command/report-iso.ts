import { yearlyIsoReport } from '../../report/index.ts'
import { text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { everyDossier } from '../every-dossier.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { workspaceSlips } from '../nc/records.ts'
import { outOption, printOf, writeOut } from '../out.ts'
import { blockLines } from '../report/block-lines.ts'
import { isoSections } from '../report/iso-sections.ts'
import { viewOption } from '../when-option.ts'
import { needWorkspace } from '../workspace.ts'
import { yearOption } from '../year-option.ts'

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const now = viewOption(input.text('now'), '--now')
  const year = yearOption(input, now)
  const { dossiers, broken } = await everyDossier(workspace)
  const { slips } = await workspaceSlips(workspace, now)
  const today = now.slice(0, 10)
  const to = today.startsWith(`${year}-`) ? today : `${year}-12-31`
  const source = { from: `${year}-01-01`, to, now, dossiers, slips, workspace }
  const sections = isoSections(source, input.list('proposal'))
  const document = yearlyIsoReport({ year, sections }, printOf(workspace, frame, now))
  const json = { year, period: { from: source.from, to }, sections }
  if (!(await writeOut(input, frame, now, { reports: [document], json }))) {
    if (frame.json) frame.data(json)
    else
      frame.line(
        frame.paint('bold', `${document.title} · ${document.subtitle ?? ''} · ${workspace.profile.name}`),
        ...blockLines(document.blocks, frame),
      )
  }
  if (broken.length === 0) return exitCodes.ok
  frame.issues(broken)
  return exitCodes.refused
}

/** `quytrinh report iso`: the yearly report on the quality management system, filled from the workspace. */
export const reportIso: CliCommand = {
  options: [
    { flags: '--year <year>', text: text('năm (mặc định: năm nay)', 'the year (default: this year)') },
    {
      flags: '--proposal <text>',
      text: text('khó khăn, kiến nghị (lặp lại được)', 'a difficulty or proposal (may be repeated)'),
      many: true,
    },
    { flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') },
    outOption,
  ],
  run,
}
