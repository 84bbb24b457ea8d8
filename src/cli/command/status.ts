import type { Dossier, Status } from '../../dossier/index.ts'
import { formatDate, type Text, text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { stateText } from '../deadline-words.ts'
import { dossierLines, seenAt, standing, statusJson } from '../dossier-view.ts'
import { loadDossier, storeOf } from '../dossiers.ts'
import { everyDossier } from '../every-dossier.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { table } from '../table.ts'
import { viewOption } from '../when-option.ts'
import { needWorkspace, type Workspace } from '../workspace.ts'

interface Row {
  readonly dossier: Dossier
  readonly seen: Moment
  readonly stands: Status
}

const rowOf = (dossier: Dossier, workspace: Workspace, now: Moment): Row => {
  const seen = seenAt(dossier, now)
  return { dossier, seen, stands: standing(dossier, workspace, seen) }
}

const stateOf = ({ outcome, next, paused }: Status): Text => {
  if (outcome !== null) return text('đã kết thúc', 'ended')
  if (next !== null) return stateText(next)
  return paused ? text('tạm dừng', 'paused') : text('', '')
}

const rowLines = (rows: readonly Row[], now: Moment, frame: Frame): readonly string[] => [
  ...table(
    rows.map(({ stands, seen }) => [
      stands.id,
      frame.say(stands.subject),
      frame.say(stands.title),
      stands.next === null ? '' : formatDate(stands.next.due),
      `${frame.say(stateOf(stands))}${seen === now ? '' : ' *'}`.trim(),
    ]),
    {
      header: [
        frame.say(text('Mã hồ sơ', 'Dossier')),
        frame.say(text('Thủ tục', 'Procedure')),
        frame.say(text('Bước', 'Step')),
        frame.say(text('Hạn', 'Due')),
        frame.say(text('Tình trạng', 'State')),
      ],
      columns: frame.columns,
      fixed: [0, 3, 4],
    },
  ),
  ...(rows.every(({ seen }) => seen === now)
    ? []
    : ['', frame.say(text('* ghi sau thời điểm xem', '* written later'))]),
]

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const store = storeOf(workspace)
  const now = viewOption(input.text('now'), '--now')
  const [id] = input.arguments
  if (id !== undefined) {
    const dossier = await loadDossier(store, id, workspace)
    if (frame.json) {
      frame.data(statusJson(dossier, workspace, now))
      return exitCodes.ok
    }
    frame.line(...dossierLines(dossier, workspace, now, frame))
    return exitCodes.ok
  }
  const { dossiers, broken } = await everyDossier(workspace)
  const rows = dossiers.map((dossier) => rowOf(dossier, workspace, now))
  if (frame.json)
    frame.data({
      dossiers: rows.map(({ dossier, seen }) => ({
        ...statusJson(dossier, workspace, seen),
        ...(seen === now ? {} : { writtenLater: true }),
      })),
    })
  else if (rows.length + broken.length === 0)
    frame.line(frame.say(text('Chưa có hồ sơ nào.', 'There are no dossiers yet.')))
  else if (rows.length > 0) frame.line(...rowLines(rows, now, frame))
  if (broken.length === 0) return exitCodes.ok
  frame.issues(broken)
  return exitCodes.refused
}

/** `quytrinh status`: where one dossier stands, or all of them. */
export const status: CliCommand = {
  arguments: [
    {
      name: '[dossier]',
      text: text('mã hồ sơ; bỏ trống: mọi hồ sơ', 'the dossier; all of them when absent'),
    },
  ],
  options: [{ flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') }],
  run,
}
