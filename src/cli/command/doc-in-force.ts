import { historyOf, inForce } from '../../document/index.ts'
import { formatDate, text } from '../../text/index.ts'
import { dayOption } from '../audit/draft-plan.ts'
import type { CliCommand, Input } from '../command.ts'
import { documentSection } from '../document-section.ts'
import { workspaceDocuments } from '../documents.ts'
import { answered, exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { outOption, printOf, writeOut } from '../out.ts'
import { sectionLines, sectionsReport } from '../sections.ts'
import { momentOption } from '../when-option.ts'
import { needWorkspace } from '../workspace.ts'

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const now = momentOption(undefined, '')
  const [code = ''] = input.arguments
  const on = input.text('on')
  const day = on === undefined ? now.slice(0, 10) : dayOption(on, '--on')
  const { list, broken } = await workspaceDocuments(workspace)
  const history = historyOf(list, code)
  const section = documentSection(text('Các lần ban hành', 'Revisions'), history, day)
  const found = inForce(list, code, day)
  if (!found.ok) {
    const notes = history.length === 0 || frame.json ? [] : sectionLines([section], frame)
    throw answered([...found.issues, ...broken], notes)
  }
  const row = found.value
  const since = formatDate(row.effectiveFrom)
  const said =
    row.origin === 'external'
      ? text(
          `Ngày ${formatDate(day)} ${row.code} đang có hiệu lực (từ ${since}).`,
          `${row.code} is in force on ${formatDate(day)} (from ${since}).`,
        )
      : text(
          `Ngày ${formatDate(day)} ${row.code} có hiệu lực ở lần ban hành ${row.revision} (từ ${since}).`,
          `Revision ${row.revision} of ${row.code} is in force on ${formatDate(day)} (from ${since}).`,
        )
  const title = text(`Hiệu lực của ${row.code}`, `${row.code} in force`)
  const reports = [sectionsReport(title, said, [section], printOf(workspace, frame, now))]
  if (!(await writeOut(input, frame, now, { reports, json: row }))) {
    if (frame.json) frame.data(row)
    else frame.line(frame.say(said), '', ...sectionLines([section], frame))
  }
  if (broken.length === 0) return exitCodes.ok
  frame.issues(broken)
  return exitCodes.refused
}

/** `quytrinh doc in-force`: which revision of a document is in force on a day, or why none is. */
export const docInForce: CliCommand = {
  arguments: [{ name: '<code>', text: text('mã hiệu, như "QT-HT 04"', 'the code, such as "QT-HT 04"') }],
  options: [
    { flags: '--on <day>', text: text('vào ngày này (mặc định: hôm nay)', 'on this day (default: today)') },
    outOption,
  ],
  run,
}
