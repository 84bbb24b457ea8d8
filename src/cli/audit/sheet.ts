import { type AuditSheet, type Checklist, makeChecklist, readSheet } from '../../audit/index.ts'
import { clauseIds, isWithin, readClause } from '../../standard/index.ts'
import { text } from '../../text/index.ts'
import { refused, unreadable } from '../fault.ts'
import { knownProcedures } from '../procedures.ts'
import type { Workspace } from '../workspace.ts'
import { type Audit, planOf } from './audit.ts'
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

/** The checklist made now from the standard, the general questions and every procedure, on the planned clauses. */
const freshChecklist = async (audit: Audit, workspace: Workspace): Promise<Checklist> => {
  const procedures = await Promise.all(knownProcedures(workspace).map(({ load }) => load()))
  return makeChecklist({
    procedures: procedures.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    edition: workspace.profile.edition,
    clauses: plannedClauses(audit),
  })
}

/** The checklist of an audit: the one it was prepared with, or else one made now. */
export const checklistOf = async (audit: Audit, workspace: Workspace): Promise<Checklist> => {
  const { checklist: hash } = audit.facts
  const kept = hash === undefined ? undefined : keptChecklist(workspace, hash)
  if (kept !== undefined) return kept
  const fresh = await freshChecklist(audit, workspace)
  if (hash === undefined || fresh.hash === hash) return fresh
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
export const sheetOf = async (audit: Audit, workspace: Workspace): Promise<AuditSheet> => {
  const { dossier, facts } = audit
  const sheet = readSheet(
    {
      audit: dossier.id,
      checklist: await checklistOf(audit, workspace),
      assignments: facts.assignments ?? [],
    },
    dossier.journal,
  )
  if (sheet.ok) return sheet.value
  throw refused(...sheet.issues)
}
