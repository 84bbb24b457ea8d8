import { type AuditReport, auditReport, type Finding, findingsOf } from '../../audit/index.ts'
import type { Workspace } from '../workspace.ts'
import { type Audit, planOf } from './audit.ts'
import { sheetOf } from './sheet.ts'

/** The findings that answers and judgements give now, whatever was agreed before. */
export const findingsNow = async (audit: Audit, workspace: Workspace): Promise<readonly Finding[]> =>
  findingsOf(await sheetOf(audit, workspace), audit.facts.judgements ?? [])

/** The findings the team agreed; undefined before, and again while more evidence is collected. */
export const agreedFindings = ({ dossier, facts }: Audit): readonly Finding[] | undefined =>
  dossier.step === 'collecting' ? undefined : facts.findings

/** The findings of an audit: those agreed, or else what answers and judgements give so far. */
export const findingsSoFar = async (audit: Audit, workspace: Workspace): Promise<readonly Finding[]> =>
  agreedFindings(audit) ?? (await findingsNow(audit, workspace))

/** The report of an audit, as far as it has come; a sample drawn twice is told once. */
export const reportOf = async (audit: Audit, workspace: Workspace): Promise<AuditReport> => {
  const { leader = '', samples = [] } = audit.facts
  return auditReport({
    plan: planOf(audit),
    leader,
    sheet: await sheetOf(audit, workspace),
    samples: [...new Map(samples.map((sample) => [sample.hash, sample])).values()],
    findings: await findingsSoFar(audit, workspace),
  })
}
