import { formatDate, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { stateText } from '../deadline-words.ts'
import { dossierLines, standing, statusJson } from '../dossier-view.ts'
import { loadDossier, storeOf } from '../dossiers.ts'
import { exitCodes } from '../fault.ts'
import { type Frame, momentOption } from '../frame.ts'
import { table } from '../table.ts'
import { needWorkspace } from '../workspace.ts'

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const store = storeOf(workspace)
  const now = momentOption(input.text('now'), '--now')
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
  const all = []
  for (const each of await store.list()) {
    const dossier = await loadDossier(store, each, workspace)
    all.push({ dossier, stands: standing(dossier, workspace, now) })
  }
  if (frame.json) frame.data({ dossiers: all.map(({ dossier }) => statusJson(dossier, workspace, now)) })
  else if (all.length === 0) frame.line(frame.say(text('Chưa có hồ sơ nào.', 'There are no dossiers yet.')))
  else
    frame.line(
      ...table(
        all.map(({ stands }) => [
          stands.id,
          frame.say(stands.subject),
          frame.say(stands.title),
          stands.next === null ? '' : formatDate(stands.next.due),
          stands.outcome === null && stands.next !== null
            ? frame.say(stateText(stands.next))
            : stands.paused
              ? frame.say(text('tạm dừng', 'paused'))
              : stands.outcome === null
                ? ''
                : frame.say(text('đã kết thúc', 'ended')),
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
        },
      ),
    )
  return exitCodes.ok
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
