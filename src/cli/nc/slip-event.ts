import { allowed, systemActor } from '../../dossier/index.ts'
import { text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { dossierLines, statusJson } from '../dossier-view.ts'
import { loadDossier, storeOf } from '../dossiers.ts'
import { type ExitCode, exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { actorOf } from '../people.ts'
import { type Sent, sendEvent, sentLine, type Typed } from '../send-event.ts'
import { momentOption } from '../when-option.ts'
import type { Workspace } from '../workspace.ts'
import { slipProcedures } from './records.ts'
import { type Repeats, repeatsIn, repeatTexts } from './repeats.ts'

/** The slip an event is reported to. */
export const numberArgument: NonNullable<CliCommand['arguments']>[number] = {
  name: '<number>',
  text: text('số phiếu, như "KPH 2019-004"', 'the slip, such as "KPH 2019-004"'),
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

/** A Fault when the dossier is no slip of nonconformity. */
export const needSlip = ({ id, procedure }: Typed['before']): void => {
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
}

/** An event of the slip that `<number> --by --at` names, its fields still to be told. */
export const slipInput = async (
  input: Input,
  workspace: Workspace,
): Promise<Omit<Typed, 'type' | 'fields'>> => {
  const [id = ''] = input.arguments
  const before = await loadDossier(storeOf(workspace), id, workspace)
  needSlip(before)
  const by = actorOf(input, workspace, before.procedure)
  return { before, by, at: momentOption(input.text('at'), '--at') }
}

/** Reports an event to a slip and tells where it stands; after the cause analysis also what it repeats. */
export const reportToSlip = async (typed: Typed, workspace: Workspace, frame: Frame): Promise<ExitCode> => {
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
