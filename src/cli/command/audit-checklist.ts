import { type AuditSheet, type ChecklistItem, type SignedAnswer, standingAnswers } from '../../audit/index.ts'
import { checklistReport } from '../../report/index.ts'
import { answers, inEdition, isWithin } from '../../standard/index.ts'
import { text } from '../../text/index.ts'
import { type Audit, loadAudit, planOf } from '../audit/audit.ts'
import { keepChecklist } from '../audit/kept-checklist.ts'
import { atPrintedOption, auditArgument, clauseOption, unitOption } from '../audit/options.ts'
import { auditPrint } from '../audit/people.ts'
import { afterEvents, keep } from '../audit/report-events.ts'
import { clausesOption, sheetOf } from '../audit/sheet.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { outOption, writeOut } from '../out.ts'
import { actorOf } from '../people.ts'
import { counted } from '../plural.ts'
import { table } from '../table.ts'
import { notAllowed } from '../usage-issue.ts'
import { printOption } from '../when-option.ts'
import { needWorkspace } from '../workspace.ts'

/** The unit `--unit` names; a Fault when the audit does not audit it. */
const askedUnit = (input: Input, { facts }: Audit): string | undefined => {
  const unit = input.text('unit')
  const units = (facts.assignments ?? []).map((each) => each.unit)
  if (unit === undefined) return units.length === 1 ? units[0] : undefined
  if (!units.includes(unit)) throw unreadable(notAllowed('--unit', unit, units))
  return unit
}

/** The items asked in a unit and on some clauses. */
const shownItems = (
  audit: Audit,
  sheet: AuditSheet,
  unit: string | undefined,
  input: Input,
): AuditSheet['checklist']['items'] => {
  const wanted = clausesOption(input.list('clause'))
  const planned = planOf(audit)
    .timetable.filter((row) => unit === undefined || row.unit === unit)
    .flatMap(({ clauses }) => clauses)
  const isIn = ({ clause }: ChecklistItem, wholes: typeof planned): boolean =>
    wholes.some((whole) => isWithin(clause, whole))
  return sheet.checklist.items.filter(
    (item) => isIn(item, planned) && (wanted === undefined || isIn(item, wanted)),
  )
}

const lines = (
  { items, edition }: Pick<AuditSheet['checklist'], 'items' | 'edition'>,
  given: readonly SignedAnswer[],
  frame: Frame,
): readonly string[] =>
  table(
    items.map(({ id, clause, question }) => [
      inEdition(clause, edition).join(', '),
      id,
      frame.say(question),
      given
        .filter((each) => each.question === id)
        .map(({ answer, unit }) => `${unit}: ${frame.say(answers[answer])}`)
        .join('; '),
    ]),
    {
      header: [
        frame.say(text('Điều khoản', 'Clause')),
        frame.say(text('Mã câu', 'Question')),
        frame.say(text('Nội dung kiểm tra', 'What to check')),
        frame.say(text('Trả lời', 'Answer')),
      ],
      columns: frame.columns,
      wraps: true,
      fixed: [0, 1],
    },
  )

const ofProceduresInUse = text(
  'Chỉ hỏi về các quy trình có hồ sơ trong 12 tháng đến ngày khai mạc và các quy trình của hệ thống quản lý chất lượng; hỏi mọi quy trình: --all-procedures.',
  'It asks only about procedures with a dossier in the 12 months up to the opening day, and those of the quality management system; about every procedure: --all-procedures.',
)

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const at = printOption(input.text('at'), '--at', input.text('by') !== undefined)
  const audit = await loadAudit(input.arguments[0] ?? '', workspace)
  const { dossier } = audit
  const sheet = await sheetOf(audit, workspace, input.flag('allProcedures'))
  const { checklist } = sheet
  const unit = askedUnit(input, audit)
  const items = shownItems(audit, sheet, unit, input)
  const standing = standingAnswers(sheet).filter((given) => unit === undefined || given.unit === unit)
  const isPreparing = input.text('by') !== undefined
  const after = isPreparing
    ? await afterEvents(
        dossier,
        [
          {
            event: { type: 'prepare', checklist: checklist.hash, questions: checklist.items.length },
            by: actorOf(input, workspace, dossier.procedure),
          },
        ],
        at,
        workspace,
        frame,
      )
    : dossier
  const json = {
    audit: dossier.id,
    edition: checklist.edition,
    hash: checklist.hash,
    questions: checklist.items.length,
    items,
    answers: standing,
  }
  const print = { ...auditPrint(workspace, frame, at), sheet, ...(unit === undefined ? {} : { unit }) }
  const reports = [checklistReport({ ...checklist, items }, print)]
  const wrote = await writeOut(input, frame, at, { reports, json })
  if (isPreparing) {
    await keepChecklist(workspace, checklist)
    await keep(dossier, after, workspace)
  }
  if (wrote) return exitCodes.ok
  if (frame.json) frame.data(json)
  else
    frame.line(
      ...lines({ ...checklist, items }, standing, frame),
      '',
      frame.say(
        text(
          `${items.length} câu, đã trả lời ${standing.length}. Mã bảng câu hỏi: ${checklist.hash.slice(0, 12)}.`,
          `${counted(items.length, 'question')}, ${standing.length} answered. Checklist ${checklist.hash.slice(0, 12)}.`,
        ),
      ),
      ...(isPreparing || audit.facts.checklist !== undefined
        ? []
        : [
            frame.say(
              text(
                'Bảng câu hỏi chưa được ghi nhận: thêm --by <đánh giá viên> khi đã thông báo cho đơn vị.',
                'The checklist is not recorded yet: add --by <auditor> once the units have been given notice.',
              ),
            ),
            ...(input.flag('allProcedures') ? [] : [frame.say(ofProceduresInUse)]),
          ]),
    )
  return exitCodes.ok
}

/** `quytrinh audit checklist`: what is asked in an audit, with the answers so far; `--by` records it as prepared. */
export const auditChecklist: CliCommand = {
  arguments: [auditArgument],
  options: [
    unitOption,
    clauseOption,
    {
      flags: '--all-procedures',
      text: text(
        'hỏi về mọi quy trình, khi bảng câu hỏi chưa ghi nhận (mặc định: quy trình có hồ sơ trong 12 tháng đến ngày khai mạc và các quy trình của hệ thống quản lý chất lượng)',
        'ask about every procedure, while no checklist is recorded (default: procedures with a dossier in the 12 months up to the opening day, and those of the quality management system)',
      ),
    },
    {
      flags: '--by <person>',
      text: text(
        'ghi nhận bảng câu hỏi đã chuẩn bị, do người này',
        'record the checklist as prepared, by this person',
      ),
    },
    atPrintedOption,
    outOption,
  ],
  run,
}
