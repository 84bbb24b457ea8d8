import { tryOpenCiting } from '../../document/index.ts'
import { failure, type Issue } from '../../issue/index.ts'
import { text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { citedDocument, workspaceDocuments } from '../documents.ts'
import { dossierLines, statusJson } from '../dossier-view.ts'
import { exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { type NewDossier, openDossier } from '../open-dossier.ts'
import { actorOf } from '../people.ts'
import { findProcedure } from '../procedures.ts'
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

/** How a dossier that cites documents is opened: only while each is in force. */
const opener = async (cites: readonly string[], workspace: Workspace): Promise<Pick<NewDossier, 'open'>> => {
  if (cites.length === 0) return {}
  const { list } = await workspaceDocuments(workspace)
  const cited = cites.map((each) => citedDocument(each, list))
  return {
    open: (procedure, opening) => {
      const opened = tryOpenCiting(list, procedure, { ...opening, cites: cited })
      return opened.ok ? opened : failure(...opened.issues.map(citedIssue))
    },
  }
}

/** An issue of a cited document, by the option it came from. */
const citedIssue = (issue: Issue): Issue =>
  issue.path.startsWith('cites') ? { ...issue, path: '--cites' } : issue

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const procedure = await findProcedure(input.arguments[0] ?? '', workspace)
  const by = actorOf(input, workspace, procedure)
  const at = momentOption(input.text('at'), '--at')
  const received =
    input.text('received') === undefined ? at : momentOption(input.text('received'), '--received')
  const facts = {
    ...fieldsFromFile(input.text('facts')),
    ...fieldsFromOptions(input.list('fact'), procedure.facts, '--fact'),
  }
  const dossier = await openDossier(
    {
      procedure,
      by,
      at,
      received,
      facts,
      id: input.text('id'),
      next: (ids) => nextCode(dayCode(workspace, received), ids),
      ...(await opener(input.list('cites'), workspace)),
    },
    workspace,
    frame,
  )
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
      flags: '--cites <code/revision>',
      text: text(
        'tài liệu áp dụng, như "QT-HT 04" hoặc "QT-HT 04/2"; phải đang có hiệu lực; dùng nhiều lần được',
        'a document it follows, such as "QT-HT 04" or "QT-HT 04/2"; it has to be in force; may be repeated',
      ),
      many: true,
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
