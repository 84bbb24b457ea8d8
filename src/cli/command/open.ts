import { type Dossier, tryOpen } from '../../dossier/index.ts'
import { type Issue, isQuytrinhError } from '../../issue/index.ts'
import { text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { dossierLines, statusJson } from '../dossier-view.ts'
import { storeOf } from '../dossiers.ts'
import { answered, exitCodes, refused, unreadable } from '../fault.ts'
import { fieldIssues } from '../field-words.ts'
import type { Frame } from '../frame.ts'
import { linkIssues } from '../links.ts'
import { keepOpened } from '../opened-procedures.ts'
import { actorOf } from '../people.ts'
import { findProcedure } from '../procedures.ts'
import { roleNotes } from '../unheld-roles.ts'
import { fieldsFromFile, fieldsFromOptions } from '../values.ts'
import { momentOption } from '../when-option.ts'
import { needWorkspace, type Workspace } from '../workspace.ts'

/** `H58.12-260206-`: the agency and the day of receipt. */
const dayCode = ({ profile }: Workspace, received: Moment): string => {
  const { codePrefix } = profile
  if (codePrefix === undefined)
    throw unreadable({
      code: 'prefix-missing',
      path: '--id',
      message: text(
        'Chưa có codePrefix trong quytrinh.json nên phải ghi mã hồ sơ bằng --id.',
        'quytrinh.json has no codePrefix, so the dossier needs a code by --id.',
      ),
    })
  return `${codePrefix}-${received.slice(2, 10).replaceAll('-', '')}-`
}

const nextCode = (start: string, ids: readonly string[]): string => {
  const serials = ids.filter((id) => id.startsWith(start)).map((id) => Number(id.slice(start.length)))
  const last = Math.max(0, ...serials.filter(Number.isSafeInteger))
  return start + String(last + 1).padStart(4, '0')
}

const isTaken = (error: unknown): boolean =>
  isQuytrinhError(error) && error.issues.some(({ code }) => code === 'store-conflict')

const exists = (id: string): Issue => ({
  code: 'dossier-exists',
  path: 'id',
  message: text(`Mã hồ sơ ${id} đã có.`, `There is a dossier ${id} already.`),
  received: id,
})

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const store = storeOf(workspace)
  const procedure = await findProcedure(input.arguments[0] ?? '', workspace)
  const by = actorOf(input, workspace, procedure)
  const at = momentOption(input.text('at'), '--at')
  const received =
    input.text('received') === undefined ? at : momentOption(input.text('received'), '--received')
  const settings = workspace.profile.settings[procedure.id]
  const facts = {
    ...fieldsFromFile(input.text('facts')),
    ...fieldsFromOptions(input.list('fact'), procedure.facts, '--fact'),
  }
  const make = (id: string): Dossier => {
    const opened = tryOpen(procedure, {
      id,
      at,
      by,
      received,
      facts,
      calendar: workspace.calendar,
      policies: workspace.policies,
      ...(settings === undefined ? {} : { settings }),
    })
    if (opened.ok) return opened.value
    if (frame.json) throw answered(opened.issues)
    const issues = fieldIssues(opened.issues, 'facts', '--fact', procedure.facts)
    throw answered(issues, roleNotes(issues, procedure, workspace, frame))
  }
  const keep = async (id: string): Promise<Dossier> => {
    const dossier = make(id)
    const strange = await linkIssues(store, procedure, dossier.facts)
    if (strange.length > 0)
      throw answered(frame.json ? strange : fieldIssues(strange, 'facts', '--fact', procedure.facts))
    await keepOpened(workspace, procedure)
    await store.append(id, dossier.journal, 0)
    return dossier
  }
  /** Two desks may take the same serial at once: the one that comes second takes the next. */
  const keepNext = async (tries: number): Promise<Dossier> => {
    const id = nextCode(dayCode(workspace, received), await store.list())
    try {
      return await keep(id)
    } catch (error) {
      if (tries > 1 && isTaken(error)) return keepNext(tries - 1)
      throw error
    }
  }
  const asked = input.text('id')
  const keepAs = async (id: string): Promise<Dossier> => {
    try {
      return await keep(id)
    } catch (error) {
      throw isTaken(error) ? refused(exists(id)) : error
    }
  }
  const dossier = asked === undefined || asked === 'auto' ? await keepNext(50) : await keepAs(asked)
  if (frame.json) frame.data(statusJson(dossier, workspace, at))
  else frame.line(...dossierLines(dossier, workspace, at, frame))
  return exitCodes.ok
}

/** `quytrinh open`: a new dossier of a procedure. */
export const open: CliCommand = {
  arguments: [
    {
      name: '<procedure>',
      text: text('mã quy trình (xem quytrinh list)', 'the procedure (see quytrinh list)'),
    },
  ],
  options: [
    {
      flags: '--by <person>',
      text: text('người mở (mã trong quytrinh.json)', 'who opens it (an id in quytrinh.json)'),
    },
    {
      flags: '--id <id>',
      text: text(
        'mã hồ sơ; bỏ trống: tự đánh số theo ngày',
        'the dossier’s code; numbered by day when absent',
      ),
    },
    {
      flags: '--fact <name=value>',
      text: text('một dữ kiện; dùng nhiều lần được', 'a fact; may be repeated'),
      many: true,
    },
    {
      flags: '--facts <file>',
      text: text('tệp JSON chứa dữ kiện; - là đầu vào chuẩn', 'a JSON file of facts; - is standard input'),
    },
    {
      flags: '--received <moment>',
      text: text('thời điểm tiếp nhận, nếu khác lúc ghi', 'when it was received, if not now'),
    },
    {
      flags: '--at <moment>',
      text: text('thời điểm ghi (mặc định: bây giờ)', 'when this is recorded (default: now)'),
    },
  ],
  run,
}
