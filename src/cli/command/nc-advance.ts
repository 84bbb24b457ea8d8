import { allowed, systemActor } from '../../dossier/index.ts'
import { dispositions, grades, verdicts } from '../../standard/index.ts'
import { type Text, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { dossierLines, statusJson } from '../dossier-view.ts'
import { eventOptions } from '../event-options.ts'
import { exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { slipProcedures } from '../nc/records.ts'
import { type Repeats, repeatsIn, repeatTexts } from '../nc/repeats.ts'
import { termOf } from '../nc/terms.ts'
import { type Sent, sendEvent, sentLine, typedEvent } from '../send-event.ts'
import { needWorkspace, type Workspace } from '../workspace.ts'

const worded: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  grade: grades,
  verdict: verdicts,
  disposition: dispositions,
}

/** `grade=nặng` as `grade=major`; anything else as it stands. */
const inTerms = (set: string): string => {
  const [name = '', ...rest] = set.split('=')
  const terms = Object.hasOwn(worded, name) ? worded[name] : undefined
  const term = terms === undefined ? undefined : termOf(terms, rest.join('='))
  return term === undefined ? set : `${name}=${term}`
}

/** The event by which the software may raise a grade now, where the procedure has one. */
const raising = ({ after, at }: Sent, { calendar, policies }: Workspace): string | undefined =>
  allowed(after, systemActor, at, calendar, { policies }).find(
    ({ fields }) => fields.includes('grade') && fields.includes('gradeReason'),
  )?.event

const raise = async (
  sent: Sent,
  raised: Repeats['raised'],
  workspace: Workspace,
  frame: Frame,
): Promise<Sent | undefined> => {
  const type = raised === undefined ? undefined : raising(sent, workspace)
  if (raised === undefined || type === undefined) return undefined
  const { after: before, at } = sent
  const fields = { grade: raised.grade, gradeReason: raised.reason[frame.language] }
  return sendEvent({ before, type, fields, by: systemActor, at }, workspace, frame)
}

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const typed = await typedEvent(input, workspace, inTerms)
  const { id, procedure } = typed.before
  const slips: readonly string[] = slipProcedures
  if (!slips.includes(procedure.id))
    throw unreadable({
      code: 'not-a-nonconformity',
      path: 'dossier',
      message: text(
        `Hồ sơ ${id} theo quy trình "${procedure.title.vi}", không phải phiếu không phù hợp; dùng quytrinh send.`,
        `Dossier ${id} is of "${procedure.title.en}" and not a slip of nonconformity; use quytrinh send.`,
      ),
      expected: slips,
      received: procedure.id,
    })
  const sent = await sendEvent(typed, workspace, frame)
  const { at } = sent
  const found = typed.type === 'analyse' ? await repeatsIn(sent.after, workspace, at) : null
  const again = await raise(sent, found?.raised, workspace, frame)
  const { after } = again ?? sent
  if (frame.json) {
    frame.data({ ...statusJson(after, workspace, at), ...(found ?? {}) })
    return exitCodes.ok
  }
  const said = found === null ? [] : repeatTexts(found).map((each) => frame.paint('bold', frame.say(each)))
  frame.line(
    sentLine(sent, frame),
    ...said,
    ...(again === undefined ? [] : [sentLine(again, frame)]),
    '',
    ...dossierLines(after, workspace, at, frame),
  )
  return exitCodes.ok
}

/** `quytrinh nc advance`: an event reported to a slip of nonconformity. */
export const ncAdvance: CliCommand = {
  arguments: [
    { name: '<number>', text: text('số phiếu, như "KPH 2019-004"', 'the slip, such as "KPH 2019-004"') },
    {
      name: '<event>',
      text: text('sự kiện (xem quytrinh status <số phiếu>)', 'the event (see quytrinh status <number>)'),
    },
  ],
  options: eventOptions,
  run,
}
