import { internalAudit } from '../../../processes/quality/internal-audit.ts'
import { planActivities } from '../../audit/index.ts'
import { type Dossier, hashJson, tryOpen } from '../../dossier/index.ts'
import { auditPlanReport } from '../../report/index.ts'
import { inEdition } from '../../standard/index.ts'
import { formatDate, text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import { auditOf, loadAudit } from '../audit/audit.ts'
import { type DraftPlan, draftPlan } from '../audit/draft-plan.ts'
import { atOption, byOption, clauseOption } from '../audit/options.ts'
import { actorNamed, auditPrint, roleHolders, unitTitle } from '../audit/people.ts'
import { afterEvents, keep, type Reported } from '../audit/report-events.ts'
import { needed } from '../audit/team.ts'
import type { CliCommand, Input } from '../command.ts'
import { statusJson } from '../dossier-view.ts'
import { storeOf } from '../dossiers.ts'
import { answered, exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { keepOpened } from '../opened-procedures.ts'
import { outOption, writeOut } from '../out.ts'
import { actorOf } from '../people.ts'
import { findProcedure } from '../procedures.ts'
import { table } from '../table.ts'
import { roleNotes } from '../unheld-roles.ts'
import { missingOption } from '../usage-issue.ts'
import { momentOption } from '../when-option.ts'
import { needWorkspace, type Workspace } from '../workspace.ts'

const opened = async (
  id: string,
  draft: DraftPlan,
  at: Moment,
  input: Input,
  workspace: Workspace,
  frame: Frame,
): Promise<Dossier> => {
  const procedure = await findProcedure(internalAudit.id, workspace)
  const settings = workspace.profile.settings[procedure.id]
  const made = tryOpen(procedure, {
    id,
    at,
    by: actorOf(input, workspace, procedure),
    facts: { title: draft.title, year: draft.year, units: draft.assignments.map(({ unit }) => unit) },
    calendar: workspace.calendar,
    policies: workspace.policies,
    ...(settings === undefined ? {} : { settings }),
  })
  if (made.ok) return made.value
  throw answered(made.issues, frame.json ? [] : roleNotes(made.issues, procedure, workspace, frame))
}

/** The head whose decision it is: the one named, or the only one the agency has. */
const headOf = (input: Input, workspace: Workspace, { procedure }: Dossier): string => {
  const given = input.text('head')
  if (given !== undefined) return given
  const heads = roleHolders(workspace, procedure).filter(({ roles }) => roles.includes('head'))
  const [only, another] = heads
  if (only !== undefined && another === undefined) return only.id
  const known = heads.map(({ id }) => id).join(', ')
  throw unreadable(
    missingOption(
      '--head',
      text(
        `người đứng đầu ra quyết định thành lập đoàn. Có: ${known || '(chưa ai giữ vai trò "head")'}`,
        `the head whose decision appoints the team. There are: ${known || '(nobody holds the role "head")'}`,
      ),
    ),
  )
}

/** What the journal still lacks for this plan: the decision on the team, and the plan itself. */
const eventsFor = (
  dossier: Dossier,
  draft: DraftPlan,
  input: Input,
  workspace: Workspace,
): readonly Reported[] => {
  const { leader, assignments, auditees, plan } = draft
  const { facts } = auditOf(dossier)
  const decision = input.text('decision')
  const named = (id: string) => actorNamed(id, input, workspace, dossier.procedure)
  const setPlan = { event: { type: 'setPlan', ...plan }, by: named(leader) }
  const isSameTeam =
    facts.teamDecision !== undefined &&
    hashJson({ leader: facts.leader ?? '', assignments: facts.assignments ?? [] }) ===
      hashJson({ leader, assignments })
  if (decision === undefined) return isSameTeam ? [setPlan] : []
  const team = { type: 'appointTeam', leader, assignments, auditees, teamDecision: decision }
  return [{ event: team, by: named(headOf(input, workspace, dossier)) }, setPlan]
}

const planLines = ({ plan }: DraftPlan, workspace: Workspace, frame: Frame): readonly string[] =>
  table(
    plan.timetable.map(({ day, from, to, activity, unit, clauses, auditors }) => [
      `${formatDate(day)} ${from}–${to}`,
      unit === undefined ? frame.say(planActivities[activity]) : unitTitle(unit, workspace),
      auditors.join(', '),
      clauses.flatMap((clause) => inEdition(clause, workspace.profile.edition)).join(', '),
    ]),
    { columns: frame.columns, wraps: true, fixed: [0] },
  )

const next = (id: string, isSet: boolean, frame: Frame): string =>
  frame.say(
    isSet
      ? text(
          `Tiếp theo: đại diện lãnh đạo duyệt kế hoạch — quytrinh send ${id} approvePlan --set planNumber="…" --by …; rồi thông báo cho đơn vị — quytrinh send ${id} notify --by ….`,
          `Next: the management representative approves the plan — quytrinh send ${id} approvePlan --set planNumber="…" --by …; then the units are given notice — quytrinh send ${id} notify --by ….`,
        )
      : text(
          `Đây là dự thảo. Tiếp theo: người đứng đầu quyết định thành lập đoàn; ghi lại bằng chính lệnh này, thêm --decision "<số quyết định>".`,
          `This is a draft. Next: the head appoints the team; record it by this same command with --decision "<number of the decision>".`,
        ),
  )

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const at = momentOption(input.text('at'), '--at')
  const id = needed(
    input,
    'id',
    'mã cuộc đánh giá, như ĐGNB-2019-01',
    'the code of the audit, such as ĐGNB-2019-01',
  )
  const isThere = (await storeOf(workspace).list()).includes(id)
  const before = isThere ? (await loadAudit(id, workspace)).dossier : undefined
  const draft = await draftPlan(input, workspace)
  const start = before ?? (await opened(id, draft, at, input, workspace, frame))
  const events = eventsFor(start, draft, input, workspace)
  const after = await afterEvents(start, events, at, workspace, frame)
  const { broken: _, ...json } = draft
  const reports = [auditPlanReport(draft.plan, auditPrint(workspace, frame, at))]
  const wrote = await writeOut(input, frame, at, { reports, json })
  if (before === undefined) await keepOpened(workspace, after.procedure)
  if (after !== before) await keep(before, after, workspace)
  if (frame.json && !wrote)
    frame.data({ ...json, set: events.length > 0, status: statusJson(after, workspace, at) })
  if (!frame.json)
    frame.line(
      `${frame.paint('bold', id)}  ${draft.title}`,
      ...planLines(draft, workspace, frame),
      '',
      next(id, events.length > 0, frame),
    )
  if (draft.broken.length > 0) frame.issues(draft.broken)
  return exitCodes.ok
}

/** `quytrinh audit plan`: opens an audit, appoints its team and sets its plan, when the team is independent. */
export const auditPlan: CliCommand = {
  options: [
    { flags: '--id <id>', text: text('mã cuộc đánh giá', 'the code of the audit') },
    {
      flags: '--unit <code>',
      text: text('đơn vị được đánh giá; dùng nhiều lần được', 'an audited unit; may be repeated'),
      many: true,
    },
    { flags: '--from <day>', text: text('ngày họp khai mạc', 'the day of the opening meeting') },
    { flags: '--to <day>', text: text('ngày họp kết thúc', 'the day of the closing meeting') },
    { flags: '--leader <person>', text: text('trưởng đoàn', 'the leader of the team') },
    {
      flags: '--auditor <person>',
      text: text(
        'đánh giá viên; người:đơn vị nếu chỉ đánh giá một đơn vị; mặc định: trưởng đoàn',
        'an auditor; person:unit for one unit only; default: the leader',
      ),
      many: true,
    },
    clauseOption,
    { flags: '--title <text>', text: text('tên cuộc đánh giá', 'the title of the audit') },
    { flags: '--purpose <text>', text: text('mục đích', 'the purpose') },
    {
      flags: '--scope <text>',
      text: text('phạm vi (mặc định: các đơn vị)', 'the scope (default: the units)'),
    },
    {
      flags: '--decision <number>',
      text: text(
        'số quyết định của người đứng đầu thành lập đoàn; chưa có thì chỉ lập dự thảo',
        'the number of the head’s decision on the team; without it the plan is a draft',
      ),
    },
    {
      flags: '--head <person>',
      text: text(
        'người ký quyết định (mặc định: người duy nhất giữ vai trò)',
        'who signs it (default: the only one there is)',
      ),
    },
    byOption,
    atOption,
    outOption,
  ],
  run,
}
