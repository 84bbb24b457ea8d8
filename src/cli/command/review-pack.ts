import { nothingRecorded, type ReviewSection, reviewPackReport } from '../../report/index.ts'
import { formatDate, type Text, text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { everyDossier } from '../every-dossier.ts'
import { exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { workspaceSlips } from '../nc/records.ts'
import { outOption, printOf, writeOut } from '../out.ts'
import { reviewSections } from '../review/inputs.ts'
import { type Section, sectionLines } from '../sections.ts'
import { viewOption } from '../when-option.ts'
import { needWorkspace } from '../workspace.ts'
import { yearOption } from '../year-option.ts'

const both = (value: string | Text): Text => (typeof value === 'string' ? text(value, value) : value)

const shown = ({ title, lines, table }: ReviewSection, at: number): Section => ({
  title: text(`${at + 1}. ${title.vi}`, `${at + 1}. ${title.en}`),
  lines: lines.map(both),
  columns: table?.columns.map(both) ?? [],
  rows: table?.rows ?? [],
  empty: nothingRecorded,
})

/** The year up to a moment; a Fault when it has not begun by then. */
const periodOf = (year: number, now: Moment) => {
  const [from, today] = [`${year}-01-01`, now.slice(0, 10)]
  if (from <= today) return { from, to: today.startsWith(`${year}-`) ? today : `${year}-12-31` }
  throw unreadable({
    code: 'period-not-begun',
    path: '--year',
    message: text(
      `Năm ${year} chưa bắt đầu vào ngày ${formatDate(today)}: chưa có gì để xem xét. Chọn năm khác bằng --year hoặc thời điểm khác bằng --now.`,
      `The year ${year} has not begun on ${formatDate(today)}: there is nothing to review. Give another --year, or another --now.`,
    ),
    received: String(year),
  })
}

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const now = viewOption(input.text('now'), '--now')
  const year = yearOption(input, now)
  const period = periodOf(year, now)
  const { dossiers, broken } = await everyDossier(workspace)
  const { slips, broken: unread } = await workspaceSlips(workspace, now)
  const inputs = reviewSections({ ...period, now, dossiers, slips, workspace })
  const json = { year, period, inputs }
  const reports = [reviewPackReport({ period, inputs }, printOf(workspace, frame, now))]
  if (!(await writeOut(input, frame, now, { reports, json }))) {
    if (frame.json) frame.data(json)
    else {
      const title = text('Đầu vào xem xét của lãnh đạo', 'Inputs of the management review')
      frame.line(
        frame.paint('bold', `${frame.say(title)} · ${year} · ${workspace.profile.name}`),
        '',
        ...sectionLines(inputs.map(shown), frame),
      )
    }
  }
  const known = new Set(broken.map(({ path }) => path))
  const issues = [...broken, ...unread.filter(({ path }) => !known.has(path))]
  if (issues.length === 0) return exitCodes.ok
  frame.issues(issues)
  return exitCodes.refused
}

/** `quytrinh review pack`: the seven inputs of a management review, filled from the workspace. */
export const reviewPack: CliCommand = {
  options: [
    { flags: '--year <year>', text: text('năm (mặc định: năm nay)', 'the year (default: this year)') },
    { flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') },
    outOption,
  ],
  run,
}
