import { type AuditSheet, answer, type GivenAnswer, makeChecklist } from '../../audit/index.ts'
import type { Issue } from '../../issue/index.ts'
import { answers } from '../../standard/index.ts'
import { text } from '../../text/index.ts'
import { readAnswer } from '../audit/answer-words.ts'
import { type Audit, auditOf, loadAudit } from '../audit/audit.ts'
import { keepChecklist } from '../audit/kept-checklist.ts'
import { atOption, auditArgument, byOption, reasonOption, unitOption } from '../audit/options.ts'
import { unitTitle } from '../audit/people.ts'
import { afterEvents, keep } from '../audit/report-events.ts'
import { sheetOf } from '../audit/sheet.ts'
import type { CliCommand, Input } from '../command.ts'
import { didYouMean } from '../did-you-mean.ts'
import { everyDossier } from '../every-dossier.ts'
import { exitCodes, refused, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { actorOf } from '../people.ts'
import { missingOption } from '../usage-issue.ts'
import { momentOption } from '../when-option.ts'
import { needWorkspace, type Workspace } from '../workspace.ts'

const unitFor = (input: Input, { facts }: Audit, by: string): string => {
  const given = input.text('unit')
  if (given !== undefined) return given
  const all = facts.assignments ?? []
  const own = all.filter(({ auditors }) => auditors.includes(by))
  const [only, another] = own.length === 0 ? all : own
  if (only !== undefined && another === undefined) return only.unit
  const units = all.map(({ unit }) => unit).join(', ')
  throw unreadable(
    missingOption('--unit', text(`đơn vị trả lời. Có: ${units}`, `the unit asked. There are: ${units}`)),
  )
}

/** The form an answer was written on belongs to this audit; a Fault that names the audit it belongs to when not. */
const checkForm = async (
  given: string | undefined,
  sheet: AuditSheet,
  workspace: Workspace,
): Promise<void> => {
  const isHash = given !== undefined && /^[0-9a-f]{8,64}$/.test(given)
  if (given === undefined || (isHash && sheet.checklist.hash.startsWith(given))) return
  const { dossiers } = await everyDossier(workspace, ['internal-audit'])
  const other = dossiers.find((each) => isHash && auditOf(each).facts.checklist?.startsWith(given) === true)
  const of = other === undefined ? text('', '') : text(` (${other.id})`, ` (${other.id})`)
  throw refused({
    code: 'other-checklist',
    path: '--checklist',
    message: text(
      `Phiếu "${given}" là bảng câu hỏi khác${of.vi}; bảng câu hỏi của ${sheet.audit} là ${sheet.checklist.hash.slice(0, 12)}.`,
      `The form "${given}" is of another checklist${of.en}; that of ${sheet.audit} is ${sheet.checklist.hash.slice(0, 12)}.`,
    ),
    expected: [sheet.checklist.hash],
    received: given,
  })
}

/** A question the checklist does not have: one on a clause the plan leaves out, or the nearest it has. */
const unknownQuestion = (issue: Issue, { checklist: { items, edition } }: AuditSheet): Issue => {
  const { expected: _, ...rest } = issue
  const { received = '' } = issue
  const outside = makeChecklist({ edition }).items.find(({ id }) => id === received)
  const near = didYouMean(
    received,
    items.map(({ id }) => id),
  )
  return {
    ...rest,
    message:
      outside === undefined
        ? text(
            `Bảng câu hỏi của cuộc đánh giá này không có câu "${received}".${near.vi} Xem: quytrinh audit checklist.`,
            `The checklist of this audit has no question "${received}".${near.en} To see them: quytrinh audit checklist.`,
          )
        : text(
            `Câu "${received}" hỏi về ${outside.citation}, điều khoản mà kế hoạch đánh giá này không gồm.`,
            `The question "${received}" is on ${outside.citation}, a clause that the plan of this audit leaves out.`,
          ),
  }
}

const optionOf: Readonly<Record<string, string>> = {
  evidence: '--evidence',
  reason: '--reason',
  by: '--by',
  unit: '--unit',
}

/** A refused answer: a question that is not there cannot be read, everything else a rule says no to. */
const noAnswer = (issues: readonly Issue[], sheet: AuditSheet) => {
  const [unknown] = issues.filter(({ code }) => code === 'question-unknown')
  if (unknown !== undefined) return unreadable(unknownQuestion(unknown, sheet))
  return refused(...issues.map((issue) => ({ ...issue, path: optionOf[issue.path] ?? issue.path })))
}

const optional = (input: Input) =>
  Object.fromEntries(
    (['evidence', 'gap', 'reason'] as const).flatMap((name) => {
      const given = input.text(name)
      return given === undefined ? [] : [[name, given]]
    }),
  )

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const at = momentOption(input.text('at'), '--at')
  const [id = '', question = '', word = ''] = input.arguments
  const audit = await loadAudit(id, workspace)
  const { dossier } = audit
  const by = actorOf(input, workspace, dossier.procedure)
  const sheet = await sheetOf(audit, workspace)
  await checkForm(input.text('checklist'), sheet, workspace)
  const dossiers = input.list('dossier')
  const given: GivenAnswer = {
    audit: dossier.id,
    checklist: sheet.checklist.hash,
    question,
    unit: unitFor(input, audit, by.id),
    answer: readAnswer(word),
    ...optional(input),
    ...(dossiers.length === 0 ? {} : { dossiers }),
  }
  const taken = answer(sheet, given, { by: by.id, at })
  if (!taken.ok) throw noAnswer(taken.issues, sheet)
  const after = await afterEvents(
    dossier,
    [{ event: { type: 'answer', answer: given }, by }],
    at,
    workspace,
    frame,
  )
  await keepChecklist(workspace, sheet.checklist)
  await keep(dossier, after, workspace)
  if (frame.json) frame.data({ ...given, by: by.id, at })
  else
    frame.line(
      `${dossier.id} · ${question} · ${unitTitle(given.unit, workspace)}: ${frame.say(answers[given.answer])}`,
    )
  return exitCodes.ok
}

/** `quytrinh audit answer`: the answer to a question of the checklist, recorded with its evidence. */
export const auditAnswer: CliCommand = {
  arguments: [
    auditArgument,
    { name: '<question>', text: text('mã câu hỏi, như CL-041', 'the question, such as CL-041') },
    {
      name: '<answer>',
      text: text(
        'đạt, nhẹ, nặng, lưu-ý, khuyến-nghị, không-áp-dụng, chưa-hỏi (rút lại)',
        'conforms, minor, major, observation, improvement, notApplicable, notAsked (taken back)',
      ),
    },
  ],
  options: [
    unitOption,
    { flags: '--evidence <text>', text: text('bằng chứng đã thấy', 'what was seen') },
    { flags: '--gap <text>', text: text('điểm chưa đáp ứng', 'how it falls short') },
    reasonOption,
    {
      flags: '--dossier <id>',
      text: text('hồ sơ đã xem; dùng nhiều lần được', 'a dossier that was looked at; may be repeated'),
      many: true,
    },
    {
      flags: '--checklist <code>',
      text: text(
        'mã bảng câu hỏi in trên phiếu, để đối chiếu',
        'the code of the checklist on the form, to be checked',
      ),
    },
    byOption,
    atOption,
  ],
  run,
}
