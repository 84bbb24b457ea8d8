import { type Dossier, tryAdvance } from '../../dossier/index.ts'
import { text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { dossierLines, statusJson } from '../dossier-view.ts'
import { loadDossier, storeOf } from '../dossiers.ts'
import { answered, exitCodes } from '../fault.ts'
import { fieldIssues } from '../field-words.ts'
import type { Frame } from '../frame.ts'
import { linkIssues } from '../links.ts'
import { actorOf } from '../people.ts'
import { refusal } from '../refusal.ts'
import { fieldsFromFile, fieldsFromOptions } from '../values.ts'
import { momentOption } from '../when-option.ts'
import { needWorkspace } from '../workspace.ts'

const stepTitle = ({ procedure, step }: Dossier, frame: Frame): string => {
  const title = procedure.steps[step]?.title
  return title === undefined ? step : frame.say(title)
}

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const store = storeOf(workspace)
  const [id = '', type = ''] = input.arguments
  const before = await loadDossier(store, id, workspace)
  const by = actorOf(input, workspace, before.procedure)
  const { events } = before.procedure
  const event = Object.hasOwn(events, type) ? events[type] : undefined
  const payload = {
    ...fieldsFromFile(input.text('payload')),
    ...fieldsFromOptions(input.list('set'), event?.payload, '--set'),
  }
  const at = momentOption(input.text('at'), '--at')
  const sent = tryAdvance(
    before,
    { ...payload, type },
    {
      at,
      by,
      calendar: workspace.calendar,
      policies: workspace.policies,
    },
  )
  if (!sent.ok) {
    if (frame.json) throw answered(sent.issues)
    const issues = fieldIssues(sent.issues, type, '--set', event?.payload)
    throw answered(...refusal(issues, { dossier: before, by, at }, workspace, frame))
  }
  const strange = await linkIssues(store, before.procedure, sent.value.journal.at(-1)?.payload ?? {})
  if (strange.length > 0)
    throw answered(frame.json ? strange : fieldIssues(strange, type, '--set', event?.payload))
  const after = sent.value
  await store.append(before.id, after.journal.slice(before.journal.length), before.journal.length)
  if (frame.json) {
    frame.data(statusJson(after, workspace, at))
    return exitCodes.ok
  }
  frame.line(
    `${frame.say(event?.title ?? text(type, type))}: ${stepTitle(before, frame)} → ${stepTitle(after, frame)}`,
    '',
    ...dossierLines(after, workspace, at, frame),
  )
  return exitCodes.ok
}

/** `quytrinh send`: an event reported to a dossier. */
export const send: CliCommand = {
  arguments: [
    { name: '<dossier>', text: text('mã hồ sơ', 'the dossier') },
    {
      name: '<event>',
      text: text('sự kiện (xem quytrinh status <mã hồ sơ>)', 'the event (see quytrinh status <dossier>)'),
    },
  ],
  options: [
    {
      flags: '--by <person>',
      text: text('người thực hiện (mã trong quytrinh.json)', 'who does it (an id in quytrinh.json)'),
    },
    {
      flags: '--set <name=value>',
      text: text(
        'một trường, như limit="15 ngày làm việc"; dùng nhiều lần được',
        'a field, such as limit="15 working days"; may be repeated',
      ),
      many: true,
    },
    {
      flags: '--payload <file>',
      text: text(
        'tệp JSON chứa các trường; - là đầu vào chuẩn',
        'a JSON file of fields; - is standard input',
      ),
    },
    {
      flags: '--at <moment>',
      text: text('thời điểm xảy ra (mặc định: bây giờ)', 'when it happened (default: now)'),
    },
  ],
  run,
}
