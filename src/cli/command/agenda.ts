import { resolve } from 'node:path'
import { duties } from '../../../processes/index.ts'
import { agenda as agendaOf, withDuties } from '../../agenda/index.ts'
import { agendaIcal } from '../../interop/index.ts'
import { writeFileDurably } from '../../store/index.ts'
import { text, unaccent } from '../../text/index.ts'
import { agendaLines, withProgress } from '../agenda-lines.ts'
import type { CliCommand, Input } from '../command.ts'
import { isCommittee } from '../committee.ts'
import { everyDossier } from '../every-dossier.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { viewOption } from '../when-option.ts'
import { needWorkspace, readWorkspace, type Workspace } from '../workspace.ts'
import { yearOption } from '../year-option.ts'

const workspaceOf = (input: Input): Workspace => {
  const given = input.text('agency')
  return given === undefined
    ? needWorkspace(input)
    : readWorkspace(resolve(given.replace(/quytrinh\.json$/, '.')))
}

const domainOf = ({ profile }: Workspace): string =>
  `${unaccent(profile.name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')}.quytrinh`

const ofTheLevel = text(
  'Danh sách gồm việc của cả cấp (hội đồng nhân dân, ủy ban nhân dân và các cơ quan chuyên môn); mỗi cơ quan làm phần thuộc thẩm quyền của mình. Việc và hạn riêng ghi vào "duties" của quytrinh.json.',
  'The list holds what the whole level owes (council, committee and its departments); each agency does its own part. Duties and days of its own go into "duties" of quytrinh.json.',
)

const run = async (input: Input, frame: Frame) => {
  const workspace = workspaceOf(input)
  const now = viewOption(input.text('now'), '--now')
  const year = yearOption(input, now)
  const { profile, calendar } = workspace
  const owed = agendaOf(withDuties(duties, workspace.duties), calendar, { year, level: profile.level })
  const { dossiers, broken } = await everyDossier(workspace)
  const items = withProgress(owed, year, dossiers, now)
  const title = text(
    `Việc phải làm năm ${year} · ${profile.name}`,
    `What is owed in ${year} · ${profile.name}`,
  )
  const file = input.text('ics')
  if (file !== undefined) {
    const { language } = frame
    const ical = agendaIcal(owed, {
      language,
      name: frame.say(title),
      domain: domainOf(workspace),
      at: now,
      remind: 7,
    })
    await writeFileDurably(resolve(file), ical)
  }
  if (frame.json) frame.data({ year, level: profile.level, items })
  else {
    frame.line(frame.paint('bold', frame.say(title)), '', ...agendaLines(items, frame))
    if (profile.level !== 'ministry' && !isCommittee(profile)) frame.line('', frame.say(ofTheLevel))
    if (file !== undefined) frame.line('', frame.say(text(`Đã ghi ${file}.`, `Wrote ${file}.`)))
  }
  if (broken.length === 0) return exitCodes.ok
  frame.issues(broken)
  return exitCodes.refused
}

/** `quytrinh agenda`: everything an agency owes in a year, with due days and articles. */
export const agenda: CliCommand = {
  options: [
    { flags: '--year <year>', text: text('năm (mặc định: năm nay)', 'the year (default: this year)') },
    {
      flags: '--agency <profile>',
      text: text(
        'quytrinh.json của cơ quan, hoặc thư mục chứa nó',
        'the quytrinh.json of an agency, or its folder',
      ),
    },
    {
      flags: '--ics <file>',
      text: text('ghi thêm tệp lịch iCalendar', 'also write an iCalendar file'),
    },
    { flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') },
  ],
  run,
}
