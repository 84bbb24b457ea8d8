import { text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { analysisOf } from '../nc/analysis.ts'
import { analysisSections } from '../nc/analysis-sections.ts'
import { workspaceSlips } from '../nc/records.ts'
import { outOption, printOf, writeOut } from '../out.ts'
import { sectionLines, sectionsReport } from '../sections.ts'
import { viewOption } from '../when-option.ts'
import { needWorkspace } from '../workspace.ts'
import { yearOption } from '../year-option.ts'

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const now = viewOption(input.text('now'), '--now')
  const year = yearOption(input, now)
  const { slips, broken } = await workspaceSlips(workspace, now)
  const json = analysisOf(
    slips.map(({ record }) => record),
    year,
    now,
  )
  const sections = analysisSections(json, workspace)
  const title = text('Phân tích sự không phù hợp', 'Analysis of nonconformities')
  const subtitle = text(`Năm ${year}`, `Year ${year}`)
  const reports = [sectionsReport(title, subtitle, sections, printOf(workspace, frame, now))]
  if (!(await writeOut(input, frame, now, { reports, json }))) {
    if (frame.json) frame.data(json)
    else
      frame.line(frame.paint('bold', `${frame.say(title)} · ${year}`), '', ...sectionLines(sections, frame))
  }
  if (broken.length === 0) return exitCodes.ok
  frame.issues(broken)
  return exitCodes.refused
}

/** `quytrinh nc analyse`: what the nonconformities of a year tell together. */
export const ncAnalyse: CliCommand = {
  options: [
    { flags: '--year <year>', text: text('năm (mặc định: năm nay)', 'the year (default: this year)') },
    { flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') },
    outOption,
  ],
  run,
}
