import { catalogue, duties } from '../../../processes/index.ts'
import { agenda, withDuties } from '../../agenda/index.ts'
import type { Dossier } from '../../dossier/index.ts'
import { formatDate, text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import { agendaLines, withProgress } from '../agenda-lines.ts'
import type { CliCommand, Input } from '../command.ts'
import { stateText } from '../deadline-words.ts'
import { seenAt, standing } from '../dossier-view.ts'
import { everyDossier } from '../every-dossier.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { table } from '../table.ts'
import { viewOption } from '../when-option.ts'
import { needWorkspace, type Workspace } from '../workspace.ts'
import { yearOption } from '../year-option.ts'

const quality = catalogue.filter(({ group }) => group === 'quality').map(({ id }) => id)

const openRow = (dossier: Dossier, workspace: Workspace, now: Moment) => {
  const { id, subject, title, next } = standing(dossier, workspace, seenAt(dossier, now))
  return { id, subject, step: title, next }
}

const openLines = (rows: readonly ReturnType<typeof openRow>[], frame: Frame): readonly string[] =>
  table(
    rows.map(({ id, subject, step, next }) => [
      id,
      frame.say(subject),
      frame.say(step),
      next === null ? '' : `${frame.say(next.title)}: ${formatDate(next.due)}`,
      next === null ? '' : frame.say(stateText(next)),
    ]),
    {
      header: [
        frame.say(text('Mã', 'Id')),
        frame.say(text('Việc', 'Work')),
        frame.say(text('Bước', 'Step')),
        frame.say(text('Hạn', 'Due')),
        frame.say(text('Tình trạng', 'State')),
      ],
      columns: frame.columns,
      wraps: true,
      fixed: [0],
    },
  )

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const now = viewOption(input.text('now'), '--now')
  const year = yearOption(input, now)
  const { profile, calendar } = workspace
  const owed = withDuties(
    duties.filter(({ procedure }) => procedure !== undefined && quality.includes(procedure)),
    workspace.duties,
  )
  const { dossiers, broken } = await everyDossier(workspace, quality)
  const items = withProgress(agenda(owed, calendar, { year, level: profile.level }), year, dossiers, now)
  const open = dossiers
    .filter(({ outcome }) => outcome === null)
    .map((dossier) => openRow(dossier, workspace, now))
    .toSorted((a, b) => ((a.next?.due ?? '9') < (b.next?.due ?? '9') ? -1 : 1))
  if (frame.json) frame.data({ year, edition: profile.edition, duties: items, open })
  else {
    frame.line(
      frame.paint(
        'bold',
        frame.say(
          text(
            `Việc phải làm năm ${year} về hệ thống quản lý chất lượng · ${profile.name} · TCVN ISO 9001:${profile.edition}`,
            `What is owed in ${year} for the quality management system · ${profile.name} · TCVN ISO 9001:${profile.edition}`,
          ),
        ),
      ),
      '',
      ...agendaLines(items, frame),
      '',
      ...(open.length === 0
        ? [frame.say(text('Không có việc nào đang mở.', 'Nothing is open.'))]
        : [frame.paint('bold', frame.say(text('Đang mở', 'Open'))), ...openLines(open, frame)]),
    )
  }
  if (broken.length === 0) return exitCodes.ok
  frame.issues(broken)
  return exitCodes.refused
}

/** `quytrinh qms status`: what the agency owes for its QMS this year, and when. */
export const qmsStatus: CliCommand = {
  options: [
    { flags: '--year <year>', text: text('năm (mặc định: năm nay)', 'the year (default: this year)') },
    { flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') },
  ],
  run,
}
