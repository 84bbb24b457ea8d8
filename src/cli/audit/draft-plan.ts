import {
  type Assignment,
  type AuditPlan,
  auditeesOf,
  independenceIssues,
  planAudit,
} from '../../audit/index.ts'
import type { Issue } from '../../issue/index.ts'
import type { ClauseId } from '../../standard/index.ts'
import { formatDate, text } from '../../text/index.ts'
import { formatDay, parseDay, tryParseDay } from '../../time/index.ts'
import type { Input } from '../command.ts'
import { refused, unreadable } from '../fault.ts'
import { isoWhen } from '../when-option.ts'
import type { Workspace } from '../workspace.ts'
import { byUnit, dossiersIn, yearUpTo } from './audited-dossiers.ts'
import { auditPeople, unitTitle } from './people.ts'
import { appliedClauses } from './programme.ts'
import { clausesOption } from './sheet.ts'
import { needed, teamOption } from './team.ts'

/** A plan and its team, judged independent, with the dossiers that could not be read for that. */
export interface DraftPlan {
  readonly title: string
  readonly year: number
  readonly leader: string
  readonly assignments: readonly Assignment[]
  readonly auditees: readonly string[]
  readonly plan: AuditPlan
  readonly broken: readonly Issue[]
}

/** A civil day given as an option. */
export const dayOption = (given: string, option: string): string => {
  const iso = isoWhen(given)
  if (tryParseDay(iso).ok) return iso
  throw unreadable({
    code: 'day-unreadable',
    path: option,
    message: text(
      `"${given}" không phải một ngày, như 18/09/2019.`,
      `"${given}" is not a day, such as 18/09/2019.`,
    ),
    received: given,
  })
}

/** The sessions of work between two days, both with them. */
const sessionsBetween = (from: string, to: string, { calendar }: Workspace): number => {
  let count = 0
  for (let day = parseDay(from); formatDay(day) <= to; day = calendar.add(day, 1))
    count += calendar.sessions(day).length
  return count
}

const share = <Item>(items: readonly Item[], part: number, parts: number): readonly Item[] => {
  const own = items.filter((_, at) => Math.floor((at * parts) / items.length) === part)
  return own.length === 0 ? items : own
}

/** Each unit for as many sessions as there are, the clauses spread over them; the last session is the closing meeting. */
const spread = (assignments: readonly Assignment[], clauses: readonly ClauseId[], sessions: number) =>
  assignments.flatMap((assignment, at) => {
    const work = sessions - 1
    const parts =
      Math.floor(((at + 1) * work) / assignments.length) - Math.floor((at * work) / assignments.length)
    return Array.from({ length: parts }, (_, part) => ({
      ...assignment,
      clauses: share(clauses, part, parts),
    }))
  })

const tooShort = (from: string, to: string, units: number, sessions: number) =>
  refused({
    code: 'audit-too-short',
    path: '--to',
    message: text(
      `Từ ${formatDate(from)} đến ${formatDate(to)} có ${sessions} buổi làm việc; ${units} đơn vị cần ${units} buổi và một buổi cho họp kết thúc.`,
      `From ${formatDate(from)} to ${formatDate(to)} there are ${sessions} sessions of work; ${units} units need ${units}, and the closing meeting one.`,
    ),
    received: to,
  })

/** The management representative and their office, where the profile names just one. */
const representativeOf = ({ profile }: Workspace) => {
  const [found, another] = profile.people.filter(({ roles }) =>
    roles.some((role) => profile.roles[role]?.holds.includes('programmeManager')),
  )
  return found?.unit === undefined || another !== undefined
    ? {}
    : { representative: { id: found.id, office: found.unit } }
}

/** The issue at the option that named the person. */
const asTyped = (issue: Issue, input: Input): Issue => {
  const isAuditor = input.list('auditor').some((given) => given.split(':')[0] === issue.received)
  return { ...issue, path: isAuditor && issue.path !== 'leader' ? '--auditor' : '--leader' }
}

/** Makes the plan that was asked for; a Fault with every reason when its team is not independent. */
export const draftPlan = async (input: Input, workspace: Workspace): Promise<DraftPlan> => {
  const { leader, assignments } = teamOption(input, workspace)
  const openingDay = dayOption(
    needed(input, 'from', 'ngày họp khai mạc', 'the day of the opening meeting'),
    '--from',
  )
  const closingDay = dayOption(
    needed(input, 'to', 'ngày họp kết thúc', 'the day of the closing meeting'),
    '--to',
  )
  const period = yearUpTo(openingDay)
  const { dossiers, broken } = await dossiersIn(workspace, period)
  const people = auditPeople(workspace)
  const team = {
    leader,
    people,
    ...representativeOf(workspace),
    dossiers: byUnit(dossiers, workspace),
    period,
  }
  const [only, another] = assignments
  const judged =
    only === undefined || another !== undefined
      ? assignments
      : [{ ...only, auditors: [...new Set([...only.auditors, leader])] }]
  const issues = independenceIssues({ ...team, assignments: judged })
  if (issues.length > 0) throw refused(...issues.map((issue) => asTyped(issue, input)))
  const sessions = sessionsBetween(openingDay, closingDay, workspace)
  if (sessions <= assignments.length) throw tooShort(openingDay, closingDay, assignments.length, sessions)
  const names = assignments.map(({ unit }) => unitTitle(unit, workspace)).join('; ')
  const year = Number(openingDay.slice(0, 4))
  const clauses = clausesOption(input.list('clause')) ?? appliedClauses(workspace)
  const made = planAudit({
    ...team,
    purpose: input.text('purpose') ?? 'Xác định sự phù hợp và hiệu lực của hệ thống quản lý chất lượng',
    scope: input.text('scope') ?? names,
    criteria: [
      `TCVN ISO 9001:${workspace.profile.edition}`,
      'Pháp luật về các thủ tục, công việc được đánh giá',
      'Tài liệu của hệ thống quản lý chất lượng',
    ],
    units: spread(assignments, clauses, sessions),
    openingDay,
    calendar: workspace.calendar,
  })
  if (!made.ok) throw refused(...made.issues)
  return {
    title: input.text('title') ?? `Đánh giá nội bộ ${year}: ${names}`,
    year,
    leader,
    assignments,
    auditees: auditeesOf(people, { leader, assignments }),
    plan: made.value,
    broken,
  }
}
