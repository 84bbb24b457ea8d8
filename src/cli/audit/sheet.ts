import { type AuditSheet, type Checklist, makeChecklist, readSheet } from '../../audit/index.ts'
import { clauseIds, isWithin, readClause } from '../../standard/index.ts'
import { text } from '../../text/index.ts'
import { refused, unreadable } from '../fault.ts'
import { knownProcedures } from '../procedures.ts'
import { qualityProcedures } from '../review/quality-procedures.ts'
import type { Workspace } from '../workspace.ts'
import { type Audit, planOf } from './audit.ts'
import { dossiersIn, yearUpTo } from './audited-dossiers.ts'
import { keptChecklist } from './kept-checklist.ts'

/** The clauses `--clause` names; undefined when it names none. A Fault for one the standard does not have. */
export const clausesOption = (given: readonly string[]) => {
  if (given.length === 0) return undefined
  return given.map((each) => {
    const read = readClause(each, '--clause')
    if (read.ok) return read.value
    throw unreadable(...read.issues)
  })
}

/** The clauses an audit is planned on, in all its units. */
export const plannedClauses = (audit: Audit) => {
  const planned = planOf(audit).timetable.flatMap(({ clauses }) => clauses)
  return clauseIds.filter((clause) => planned.some((whole) => isWithin(clause, whole)))
}

/** The procedures with a dossier in the twelve months before the opening day, and those of the quality system. */
const proceduresInUse = async (audit: Audit, workspace: Workspace): Promise<readonly string[]> => {
  const { dossiers } = await dossiersIn(workspace, yearUpTo(planOf(audit).openingDay))
  return [...qualityProcedures, ...dossiers.map(({ procedure }) => procedure.id)]
}

/** The checklist made now from the standard, the general questions and procedures, on the planned clauses. */
const freshChecklist = async (audit: Audit, workspace: Workspace, isWhole: boolean): Promise<Checklist> => {
  const used = isWhole ? undefined : await proceduresInUse(audit, workspace)
  const known = knownProcedures(workspace).filter(({ id }) => used === undefined || used.includes(id))
  const procedures = await Promise.all(known.map(({ load }) => load()))
  return makeChecklist({
    procedures: procedures.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    edition: workspace.profile.edition,
    clauses: plannedClauses(audit),
  })
}

/** The checklist of an audit: the one it was prepared with, or else one made now, on every procedure when asked. */
export const checklistOf = async (
  audit: Audit,
  workspace: Workspace,
  isWhole = false,
): Promise<Checklist> => {
  const { checklist: hash } = audit.facts
  const kept = hash === undefined ? undefined : keptChecklist(workspace, hash)
  if (kept !== undefined) return kept
  const fresh = await freshChecklist(audit, workspace, isWhole)
  if (hash === undefined || fresh.hash === hash) return fresh
  const other = await freshChecklist(audit, workspace, !isWhole)
  if (other.hash === hash) return other
  throw refused({
    code: 'checklist-missing',
    path: 'checklist',
    message: text(
      `Không còn bảng câu hỏi mà cuộc đánh giá ${audit.dossier.id} đã chuẩn bị (checklists/${hash}.json), và quy trình đã thay đổi từ đó. Chép lại tệp từ bản sao lưu.`,
      `The checklist that the audit ${audit.dossier.id} was prepared with (checklists/${hash}.json) is gone, and procedures have changed since. Put the file back from a backup.`,
    ),
    received: hash,
  })
}

/** The answers of an audit so far, on its checklist. */
export const sheetOf = async (audit: Audit, workspace: Workspace, isWhole = false): Promise<AuditSheet> => {
  const { dossier, facts } = audit
  const sheet = readSheet(
    {
      audit: dossier.id,
      checklist: await checklistOf(audit, workspace, isWhole),
      assignments: facts.assignments ?? [],
    },
    dossier.journal,
  )
  if (sheet.ok) return sheet.value
  throw refused(...sheet.issues)
}
