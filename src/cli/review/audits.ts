import { internalAudit } from '../../../processes/quality/internal-audit.ts'
import { qmsInspection } from '../../../processes/quality/qms-inspection.ts'
import type { Told } from '../../report/index.ts'
import { type FindingGrade, findingGrades, inEdition } from '../../standard/index.ts'
import { type Text, text } from '../../text/index.ts'
import { type Audit, auditOf } from '../audit/audit.ts'
import { unitTitle } from '../audit/people.ts'
import { activeIn, type ReviewSource } from './source.ts'

const auditsOf = (source: ReviewSource): readonly Audit[] => activeIn(source, internalAudit.id).map(auditOf)

const stepTitle = ({ procedure, step }: Audit['dossier']): Text =>
  procedure.steps[step]?.title ?? text(step, step)

const countOf = ({ facts: { findings = [] } }: Audit, grade: FindingGrade): number =>
  findings.filter((finding) => finding.grade === grade).length

const grades = ['major', 'minor', 'observation', 'improvement'] as const

/** The results of audits: what each internal audit of the period found, and inspections from outside. */
export const auditResults = (source: ReviewSource): Told => ({
  lines: activeIn(source, qmsInspection.id).map((inspection) => {
    const step = stepTitle(inspection)
    return text(
      `Kiểm tra của cơ quan có thẩm quyền ${inspection.id}: ${step.vi}.`,
      `Inspection ${inspection.id}: ${step.en}.`,
    )
  }),
  table: {
    columns: [
      text('Cuộc đánh giá', 'Audit'),
      text('Bước', 'Step'),
      ...grades.map((grade) => findingGrades[grade]),
    ],
    rows: auditsOf(source).map((audit) => [
      audit.dossier.id,
      stepTitle(audit.dossier),
      ...grades.map((grade) => countOf(audit, grade)),
    ]),
  },
})

/** What audits of the period recommend: observations and opportunities for improvement. */
export const recommendations = (source: ReviewSource): Told => {
  const { edition } = source.workspace.profile
  return {
    lines: [],
    table: {
      columns: [
        text('Cuộc đánh giá', 'Audit'),
        text('Đơn vị', 'Unit'),
        text('Điều khoản', 'Clause'),
        text('Mức', 'Grade'),
        text('Nội dung', 'What'),
      ],
      rows: auditsOf(source).flatMap(({ dossier, facts: { findings = [] } }) =>
        findings
          .filter(({ grade }) => grade === 'observation' || grade === 'improvement')
          .map(({ unit, clause, grade, gap }) => [
            dossier.id,
            unitTitle(unit, source.workspace),
            inEdition(clause, edition).join(', '),
            findingGrades[grade],
            gap,
          ]),
      ),
    },
  }
}
