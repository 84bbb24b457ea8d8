import type { DocumentRow } from '../../document/index.ts'
import { masterListReport } from '../../report/index.ts'
import { type Text, text } from '../../text/index.ts'
import { dayOption } from '../audit/draft-plan.ts'
import type { CliCommand, Input } from '../command.ts'
import { documentSection, standsOn } from '../document-section.ts'
import { workspaceDocuments } from '../documents.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { outOption, printOf, writeOut } from '../out.ts'
import { sectionLines } from '../sections.ts'
import { momentOption } from '../when-option.ts'
import { needWorkspace } from '../workspace.ts'

const titles = {
  internal: text('Tài liệu nội bộ', 'Internal documents'),
  external: text('Tài liệu bên ngoài', 'External documents'),
} as const

const leftOut = (kind: keyof typeof titles, count: number): Text =>
  kind === 'internal'
    ? text(
        `Còn ${count} tài liệu bên ngoài: thêm --external để ghi danh mục đó.`,
        `${count} external documents are not on it: add --external for that list.`,
      )
    : text(
        `Còn ${count} tài liệu nội bộ: bỏ --external để ghi danh mục đó.`,
        `${count} internal documents are not on it: leave out --external for that list.`,
      )

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const now = momentOption(undefined, '')
  const on = input.text('on')
  const day = on === undefined ? now.slice(0, 10) : dayOption(on, '--on')
  const { list, broken } = await workspaceDocuments(workspace)
  const shown = list.rows.filter((row) => input.flag('all') || standsOn(row, day) !== 'obsolete')
  const of = (kind: keyof typeof titles): readonly DocumentRow[] =>
    shown.filter(({ origin }) => origin === kind)
  const [kind, other] = input.flag('external')
    ? (['external', 'internal'] as const)
    : (['internal', 'external'] as const)
  const reports = [masterListReport(of(kind), { ...printOf(workspace, frame, now), kind })]
  const json = shown.map((row) => ({ ...row, standsOn: standsOn(row, day) }))
  if (await writeOut(input, frame, now, { reports, json })) {
    if (of(other).length > 0) frame.notes(frame.say(leftOut(kind, of(other).length)))
  } else if (frame.json) frame.data(json)
  else if (shown.length === 0)
    frame.line(frame.say(text('Danh mục chưa có tài liệu nào.', 'The master list holds no document yet.')))
  else
    frame.line(
      ...sectionLines(
        (input.flag('external') ? ([kind] as const) : ([kind, other] as const))
          .filter((each) => of(each).length > 0)
          .map((each) => documentSection(titles[each], of(each), day)),
        frame,
      ),
    )
  const issues = [...broken, ...list.issues]
  if (issues.length === 0) return exitCodes.ok
  frame.issues(issues)
  return exitCodes.refused
}

/** `quytrinh doc list`: the master list of documents on a day. */
export const docList: CliCommand = {
  options: [
    {
      flags: '--on <day>',
      text: text('danh mục tại ngày này (mặc định: hôm nay)', 'as of this day (default: today)'),
    },
    { flags: '--all', text: text('cả các lần ban hành đã hết hiệu lực', 'obsolete revisions as well') },
    { flags: '--external', text: text('chỉ tài liệu bên ngoài', 'only external documents') },
    outOption,
  ],
  run,
}
