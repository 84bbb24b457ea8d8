import type { Deadline, Dossier } from '../../dossier/index.ts'
import { formatMoment, text } from '../../text/index.ts'
import { dueByDay, formatLimit, type Reason } from '../../time/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { dueText, stateText } from '../deadline-words.ts'
import { standing } from '../dossier-view.ts'
import { loadDossier, storeOf } from '../dossiers.ts'
import { exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { notAllowed } from '../usage-issue.ts'
import { viewOption } from '../when-option.ts'
import { whyLines } from '../why-lines.ts'
import { needWorkspace, type Workspace } from '../workspace.ts'

/** Day by day; a limit before another, or an extended one, has no days of its own to count. */
const daysOf = (
  dossier: Dossier,
  deadline: Deadline,
  { calendar, policies }: Workspace,
  now: string,
): readonly Reason[] => {
  const rule = dossier.procedure.limits[deadline.limit]
  if (rule === undefined || 'rows' in rule.within) return []
  return dueByDay(deadline.applied.limit, deadline.started, calendar, {
    pauses: deadline.pauses.map((pause) => ({ ...pause, to: pause.to ?? now })),
    policies,
  })
}

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const now = viewOption(input.text('now'), '--now')
  const dossier = await loadDossier(storeOf(workspace), input.arguments[0] ?? '', workspace)
  const limit = input.text('limit')
  const names = Object.keys(dossier.procedure.limits)
  if (limit !== undefined && !names.includes(limit)) throw unreadable(notAllowed('--limit', limit, names))
  const shown = standing(dossier, workspace, now)
    .deadlines.filter((each) => limit === undefined || each.limit === limit)
    .map((deadline) => ({
      ...deadline,
      ...(input.flag('days') ? { days: daysOf(dossier, deadline, workspace, now) } : {}),
    }))
  if (frame.json) {
    frame.data({ dossier: dossier.id, deadlines: shown })
    return exitCodes.ok
  }
  if (shown.length === 0)
    frame.line(
      frame.say(text('Chưa có thời hạn nào chạy trong hồ sơ này.', 'No limit has run in this dossier yet.')),
    )
  for (const [at, deadline] of shown.entries()) {
    if (at > 0) frame.line('')
    const { applied } = deadline
    frame.line(
      `${frame.paint('bold', `${frame.say(deadline.title)}: ${dueText(deadline, frame)}`)} · ${frame.say(stateText(deadline))}`,
      `  ${frame.say(text('Từ', 'From'))} ${formatMoment(deadline.started, frame.language)}, ${formatLimit(applied.limit, frame.language)} (${applied.basis}).`,
      ...whyLines(deadline.why, frame),
      ...('days' in deadline ? deadline.days.map((day) => `    ${frame.say(day.text)}`) : []),
    )
  }
  return exitCodes.ok
}

/** `quytrinh explain`: the deadlines of a dossier line by line. */
export const explain: CliCommand = {
  arguments: [{ name: '<dossier>', text: text('mã hồ sơ', 'the dossier') }],
  options: [
    { flags: '--limit <name>', text: text('chỉ một thời hạn', 'only one limit') },
    { flags: '--days', text: text('từng ngày', 'day by day') },
    { flags: '--now <moment>', text: text('tính đến thời điểm này', 'as it stands at this moment') },
  ],
  run,
}
