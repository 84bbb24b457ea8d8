import { internalAudit } from '../../../processes/quality/internal-audit.ts'
import type { AuditPlan } from '../../audit/index.ts'
import type { Dossier } from '../../dossier/index.ts'
import { issuesOfZod, type Procedure } from '../../procedure/index.ts'
import { text } from '../../text/index.ts'
import { loadDossier, storeOf } from '../dossiers.ts'
import { refused, unreadable } from '../fault.ts'
import { inFile } from '../frame.ts'
import type { Workspace } from '../workspace.ts'

/** What an internal audit knows, as its procedure reads it. */
export type AuditFacts = typeof internalAudit extends Procedure<infer N> ? Readonly<N['facts']> : never

const areFacts = (value: Dossier['facts']): value is AuditFacts =>
  internalAudit.facts.safeParse(value).success

/** An internal audit of a workspace. */
export interface Audit {
  readonly dossier: Dossier
  readonly facts: AuditFacts
}

/** Whether a dossier is an internal audit. */
export const isAudit = ({ procedure }: Pick<Dossier, 'procedure'>): boolean =>
  procedure.id === internalAudit.id

/** A dossier read as an internal audit; a Fault when it is of another procedure. */
export const auditOf = (dossier: Dossier): Audit => {
  const { id, procedure } = dossier
  if (!isAudit(dossier))
    throw unreadable({
      code: 'not-an-audit',
      path: 'dossier',
      message: text(
        `Hồ sơ "${id}" thuộc quy trình "${procedure.title.vi}", không phải một cuộc đánh giá nội bộ.`,
        `The dossier "${id}" is of the procedure "${procedure.title.en}", it is no internal audit.`,
      ),
      received: procedure.id,
    })
  const { facts } = dossier
  if (areFacts(facts)) return { dossier, facts }
  const { error } = internalAudit.facts.safeParse(facts)
  throw unreadable(...(error === undefined ? [] : inFile(id, issuesOfZod(error, '', facts))))
}

/** An internal audit of the workspace as it stands; a Fault when there is none of that code. */
export const loadAudit = async (id: string, workspace: Workspace): Promise<Audit> =>
  auditOf(await loadDossier(storeOf(workspace), id, workspace))

/** The plan of an audit; a Fault that says how to make one when it has none. */
export const planOf = ({ dossier, facts }: Audit): AuditPlan => {
  const { purpose, scope, criteria, openingDay, closingDay, timetable } = facts
  if (
    purpose !== undefined &&
    scope !== undefined &&
    criteria !== undefined &&
    openingDay !== undefined &&
    closingDay !== undefined &&
    timetable !== undefined
  )
    return { purpose, scope, criteria, openingDay, closingDay, timetable }
  throw refused({
    code: 'audit-without-plan',
    path: 'dossier',
    message: text(
      `Cuộc đánh giá ${dossier.id} chưa có kế hoạch. Lập bằng: quytrinh audit plan --id ${dossier.id} … --decision <số quyết định thành lập đoàn>.`,
      `The audit ${dossier.id} has no plan yet. Make it by: quytrinh audit plan --id ${dossier.id} … --decision <number of the decision on the team>.`,
    ),
    rule: 'TCVN ISO 9001:2008, 8.2.2',
  })
}
