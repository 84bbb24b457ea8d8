import type { Dossier } from '../../dossier/index.ts'
import { bookReport, type OneStopPrint, reportMarkdown } from '../../report/index.ts'
import { formatDate, text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import { dayOption } from '../audit/draft-plan.ts'
import type { CliCommand, Input } from '../command.ts'
import { loadDossier, storeOf } from '../dossiers.ts'
import { everyDossier } from '../every-dossier.ts'
import { type ExitCode, exitCodes, refused, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { formNamed, formStates, isOneStop, notIssued } from '../one-stop-forms.ts'
import { outOption, printOf, writeOut } from '../out.ts'
import { table } from '../table.ts'
import { momentOption } from '../when-option.ts'
import { needWorkspace, type Workspace } from '../workspace.ts'

/** Who prints a form; its day is that of the event that issued it. */
const formPrint = (workspace: Workspace, frame: Frame, now: Moment): OneStopPrint => {
  const { day: _, ...print } = printOf(workspace, frame, now)
  return { ...print, calendar: workspace.calendar, policies: workspace.policies }
}

const listForms = (dossier: Dossier, frame: Frame): ExitCode => {
  const states = formStates(dossier)
  if (frame.json) frame.data(states)
  else
    frame.line(
      frame.say(text(`Biểu mẫu của hồ sơ ${dossier.id}:`, `Forms of dossier ${dossier.id}:`)),
      ...table(
        states.map(({ name, title, printable, issuedBy }) => [
          name,
          frame.say(title),
          printable
            ? frame.say(text('in được', 'can be printed'))
            : frame.say(text('chưa lập; khi: ', 'not issued; by: ')) +
              issuedBy.map((each) => frame.say(each.title)).join(', '),
        ]),
        { indent: 2, columns: frame.columns, wraps: true, fixed: [0] },
      ),
    )
  return exitCodes.ok
}

const printForm = async (input: Input, frame: Frame, workspace: Workspace): Promise<ExitCode> => {
  const [id = '', name] = input.arguments
  const now = momentOption(undefined, '')
  const dossier = await loadDossier(storeOf(workspace), id, workspace)
  if (!isOneStop(dossier))
    throw unreadable({
      code: 'not-one-stop',
      path: 'dossier',
      message: text(
        `Hồ sơ ${id} theo quy trình "${dossier.procedure.title.vi}", không có biểu mẫu của bộ phận một cửa.`,
        `Dossier ${id} is of "${dossier.procedure.title.en}", which has no forms of the one-stop desk.`,
      ),
      received: dossier.procedure.id,
    })
  if (name === undefined) return listForms(dossier, frame)
  const { make } = formNamed(name)
  const state = formStates(dossier).find((each) => each.name === name)
  if (state === undefined || !state.printable)
    throw refused({
      code: 'form-not-issued',
      path: 'form',
      message:
        state === undefined
          ? text(`Quy trình không có biểu mẫu "${name}".`, `The procedure has no form "${name}".`)
          : notIssued(state),
      expected: formStates(dossier)
        .filter(({ printable }) => printable)
        .map((each) => each.name),
      received: name,
    })
  const report = make(dossier, formPrint(workspace, frame, now))
  if (await writeOut(input, frame, now, { reports: [report], json: report })) return exitCodes.ok
  if (frame.json) frame.data(report)
  else frame.line(reportMarkdown(report).trimEnd())
  return exitCodes.ok
}

const printBook = async (input: Input, frame: Frame, workspace: Workspace): Promise<ExitCode> => {
  const now = momentOption(undefined, '')
  const day = (name: string, otherwise: string): string => {
    const given = input.text(name)
    return given === undefined ? otherwise : dayOption(given, `--${name}`)
  }
  const to = day('to', now.slice(0, 10))
  const from = day('from', `${to.slice(0, 4)}-01-01`)
  const { dossiers, broken } = await everyDossier(workspace)
  const entries = dossiers
    .filter((each) => isOneStop(each))
    .filter(({ received }) => from <= received.slice(0, 10) && received.slice(0, 10) <= to)
    .toSorted((a, b) => (a.received < b.received ? -1 : 1))
  if (entries.length === 0)
    throw refused(
      {
        code: 'report-empty',
        path: '--from',
        message: text(
          `Không có hồ sơ một cửa nào tiếp nhận từ ${formatDate(from)} đến ${formatDate(to)}. Chọn kỳ khác bằng --from và --to.`,
          `No one-stop dossier was received from ${formatDate(from)} to ${formatDate(to)}. Choose other days by --from and --to.`,
        ),
      },
      ...broken,
    )
  const report = bookReport(
    entries.map((dossier) => ({ dossier })),
    formPrint(workspace, frame, now),
  )
  if (!(await writeOut(input, frame, now, { reports: [report], json: report }))) {
    if (frame.json) frame.data(report)
    else frame.line(reportMarkdown(report).trimEnd())
  }
  if (broken.length === 0) return exitCodes.ok
  frame.issues(broken)
  return exitCodes.refused
}

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  return input.arguments[0] === 'book'
    ? printBook(input, frame, workspace)
    : printForm(input, frame, workspace)
}

/** `quytrinh form`: a form of the one-stop desk for a dossier, or the book of dossiers. */
export const form: CliCommand = {
  arguments: [
    {
      name: '<dossier>',
      text: text('mã hồ sơ; book: sổ theo dõi hồ sơ', 'the dossier; book: the book of dossiers'),
    },
    {
      name: '[form]',
      text: text(
        'receipt, supplement, refusal, apology, stop hoặc control-slip; bỏ trống: xem in được gì',
        'receipt, supplement, refusal, apology, stop or control-slip; without it: what can be printed',
      ),
    },
  ],
  options: [
    { flags: '--from <day>', text: text('sổ: tiếp nhận từ ngày', 'book: received from this day on') },
    { flags: '--to <day>', text: text('sổ: đến hết ngày', 'book: up to and with this day') },
    outOption,
  ],
  run,
}
