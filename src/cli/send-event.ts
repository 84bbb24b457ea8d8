import { type Actor, type Dossier, tryAdvance } from '../dossier/index.ts'
import { type Text, text } from '../text/index.ts'
import type { Moment } from '../time/index.ts'
import type { Input } from './command.ts'
import { loadDossier, storeOf } from './dossiers.ts'
import { answered } from './fault.ts'
import { fieldIssues } from './field-words.ts'
import type { Frame } from './frame.ts'
import { linkIssues } from './links.ts'
import { actorOf } from './people.ts'
import { refusal } from './refusal.ts'
import { fieldsFromFile, fieldsFromOptions } from './values.ts'
import { momentOption } from './when-option.ts'
import type { Workspace } from './workspace.ts'

/** An event that has been reported: the dossier before and after it, by whom and when. */
export interface Sent {
  readonly before: Dossier
  readonly after: Dossier
  readonly title: Text
  readonly by: Actor
  readonly at: Moment
}

/** An event of a dossier, as it was typed. */
export interface Typed {
  readonly before: Dossier
  readonly type: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly by: Actor
  readonly at: Moment
}

const eventOf = ({ procedure: { events } }: Dossier, type: string) =>
  Object.hasOwn(events, type) ? events[type] : undefined

/** Reports an event to a dossier and keeps it; a Fault with what can be done instead when it is refused. */
export const sendEvent = async (
  { before, type, fields, by, at }: Typed,
  workspace: Workspace,
  frame: Frame,
): Promise<Sent> => {
  const store = storeOf(workspace)
  const event = eventOf(before, type)
  const { calendar, policies } = workspace
  const sent = tryAdvance(before, { ...fields, type }, { at, by, calendar, policies })
  if (!sent.ok) {
    if (frame.json) throw answered(sent.issues)
    const issues = fieldIssues(sent.issues, type, '--set', event?.payload)
    throw answered(...refusal(issues, { dossier: before, by, at }, workspace, frame))
  }
  const after = sent.value
  const strange = await linkIssues(store, before.procedure, after.journal.at(-1)?.payload ?? {})
  if (strange.length > 0)
    throw answered(frame.json ? strange : fieldIssues(strange, type, '--set', event?.payload))
  await store.append(before.id, after.journal.slice(before.journal.length), before.journal.length)
  return { before, after, title: event?.title ?? text(type, type), by, at }
}

/** The event that `<dossier> <event> --by --set --payload --at` names; `typed` may put words into another form. */
export const typedEvent = async (
  input: Input,
  workspace: Workspace,
  typed: (set: string) => string = (set) => set,
): Promise<Typed> => {
  const [id = '', type = ''] = input.arguments
  const before = await loadDossier(storeOf(workspace), id, workspace)
  const by = actorOf(input, workspace, before.procedure)
  const set = input.list('set').map(typed)
  const fields = {
    ...fieldsFromFile(input.text('payload')),
    ...fieldsFromOptions(set, eventOf(before, type)?.payload, '--set'),
  }
  return { before, type, fields, by, at: momentOption(input.text('at'), '--at') }
}

const stepTitle = ({ procedure, step }: Dossier, frame: Frame): string => {
  const title = procedure.steps[step]?.title
  return title === undefined ? step : frame.say(title)
}

/** What an event changed, in one line: `Đóng phiếu: Có hiệu lực → Đã đóng`. */
export const sentLine = ({ before, after, title }: Sent, frame: Frame): string =>
  `${frame.say(title)}: ${stepTitle(before, frame)} → ${stepTitle(after, frame)}`
