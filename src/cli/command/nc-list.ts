import { type Escalation, escalation, isEnded, type Rung, stages } from '../../nonconformity/index.ts'
import { nonconformityRegister } from '../../report/index.ts'
import { grades, inEdition } from '../../standard/index.ts'
import { type Text, text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import { auditPrint, unitTitle } from '../audit/people.ts'
import { knownUnit } from '../audit/team.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { type Slip, workspaceSlips } from '../nc/records.ts'
import { outOption, writeOut } from '../out.ts'
import { type Section, type SectionCell, sectionLines } from '../sections.ts'
import { viewOption } from '../when-option.ts'
import { needWorkspace, type Workspace } from '../workspace.ts'

const rungs: Readonly<Record<Rung, Text>> = {
  owner: text('người thực hiện', 'owner'),
  unitHead: text('trưởng đơn vị', 'head of unit'),
  qmr: text('ĐDLĐ', 'representative'),
  head: text('người đứng đầu', 'head of the agency'),
}

const escalationText = (told: Escalation | null): Text => {
  if (told === null) return text('', '')
  const to = (language: 'vi' | 'en') => told.tell.map((rung) => rungs[rung][language]).join(', ')
  return text(`${told.reason.vi} → ${to('vi')}`, `${told.reason.en} → ${to('en')}`)
}

const rowOf = ({ record }: Slip, told: Escalation | null, workspace: Workspace): readonly SectionCell[] => [
  record.id,
  record.summary,
  unitTitle(record.unit, workspace),
  record.clauses.flatMap((clause) => inEdition(clause, workspace.profile.edition)).join(', '),
  record.grade === null ? '' : grades[record.grade],
  stages[record.stage],
  record.dueOn === undefined ? '' : { day: record.dueOn },
  escalationText(told),
]

const columns: readonly Text[] = [
  text('Số phiếu', 'Number'),
  text('Nội dung', 'What'),
  text('Đơn vị', 'Unit'),
  text('Điều khoản', 'Clause'),
  text('Mức độ', 'Grade'),
  text('Bước', 'Step'),
  text('Hạn', 'Due'),
  text('Báo cho', 'Tell'),
]

const chosen = (slips: readonly Slip[], input: Input, workspace: Workspace): readonly Slip[] => {
  const given = input.text('unit')
  const unit = given === undefined ? undefined : knownUnit(given, workspace)
  return slips.filter(
    ({ record }) => !(input.flag('open') && isEnded(record)) && (unit === undefined || record.unit === unit),
  )
}

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const now: Moment = viewOption(input.text('now'), '--now')
  const { slips, broken } = await workspaceSlips(workspace, now)
  const shown = chosen(slips, input, workspace).map((slip) => ({
    slip,
    told: escalation(slip.record, workspace.calendar, now),
  }))
  const section: Section = {
    columns,
    rows: shown.map(({ slip, told }) => rowOf(slip, told, workspace)),
    fixed: [0, 6],
  }
  const json = shown.map(({ slip, told }) => ({ ...slip.record, escalation: told }))
  const records = shown.map(({ slip }) => slip.record)
  const reports = [nonconformityRegister(records, auditPrint(workspace, frame, now))]
  if (!(await writeOut(input, frame, now, { reports, json }))) {
    if (frame.json) frame.data(json)
    else if (shown.length === 0) frame.line(frame.say(text('Không có phiếu nào.', 'There are no slips.')))
    else frame.line(...sectionLines([section], frame))
  }
  if (broken.length === 0) return exitCodes.ok
  frame.issues(broken)
  return exitCodes.refused
}

/** `quytrinh nc list`: the register of nonconformities, and whom to tell of what is late. */
export const ncList: CliCommand = {
  options: [
    { flags: '--open', text: text('chỉ phiếu chưa đóng', 'only those still open') },
    { flags: '--unit <code>', text: text('chỉ đơn vị này (mã)', 'only this unit (code)') },
    { flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') },
    outOption,
  ],
  run,
}
