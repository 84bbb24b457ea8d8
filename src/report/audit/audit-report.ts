import { type AuditReport, clauseStates, type Finding } from '../../audit/index.ts'
import { findingGrades, namesOf } from '../../standard/index.ts'
import { formatDate, formatNumber, text } from '../../text/index.ts'
import { column, fields, group, heading, list, paragraph, signatures, signer, table } from '../blocks.ts'
import type { Block, Report, Row } from '../document.ts'
import { printed } from '../print.ts'
import { type AuditPrint, clauseHeading, clauseNumber, personName, unitName } from './audit-print.ts'

const wording = {
  title: text('BÁO CÁO ĐÁNH GIÁ NỘI BỘ', 'INTERNAL AUDIT REPORT'),
  draft: text('DỰ THẢO', 'DRAFT'),
  audit: text('Cuộc đánh giá', 'Audit'),
  purpose: text('Mục đích', 'Purpose'),
  scope: text('Phạm vi', 'Scope'),
  days: text('Thời gian', 'Days'),
  leader: text('Trưởng đoàn', 'Leader'),
  auditors: text('Đánh giá viên', 'Auditors'),
  units: text('Đơn vị được đánh giá', 'Units audited'),
  criteria: text('Chuẩn mực đánh giá', 'Audit criteria'),
  sample: text('Mẫu đã xem', 'Sample'),
  conclusions: text('Kết luận theo điều khoản', 'Conclusions by clause'),
  clause: text('Điều khoản', 'Clause'),
  asked: text('Đã hỏi/tổng số', 'Asked/all'),
  state: text('Kết luận', 'Conclusion'),
  findings: text('Các phát hiện', 'Findings'),
  noFindings: text('Không có phát hiện nào.', 'There are no findings.'),
  seq: text('STT', 'No.'),
  unit: text('Đơn vị', 'Unit'),
  requirement: text('Yêu cầu', 'Requirement'),
  evidence: text('Bằng chứng', 'Evidence'),
  gap: text('Điểm chưa đáp ứng', 'Gap'),
  slip: text('Phiếu KPH', 'NC slip'),
  weighed: text('Cần cân nhắc nâng mức', 'To be weighed as one grade higher'),
  figures: text('Số liệu', 'Figures'),
  coverage: text('Điều khoản đã đánh giá', 'Clauses audited'),
  unitCoverage: text('Đơn vị đã đánh giá', 'Units audited'),
  unasked: text('Câu hỏi chưa hỏi', 'Questions not asked'),
  load: text('Số câu trả lời đã ghi', 'Answers written down'),
  leaderSigns: text('TRƯỞNG ĐOÀN ĐÁNH GIÁ', 'AUDIT LEADER'),
  representative: text('ĐẠI DIỆN LÃNH ĐẠO', 'MANAGEMENT REPRESENTATIVE'),
} as const

const findingRow = (finding: Finding, at: number, print: AuditPrint): Row => {
  const { language = 'vi' } = print
  const article = finding.article === undefined ? '' : `\n(${finding.article})`
  const dossiers = finding.dossiers.length === 0 ? '' : `\n${finding.dossiers.join(', ')}`
  return [
    at + 1,
    clauseNumber(finding.clause, print),
    unitName(finding.unit, print),
    `${finding.requirement[language]}${article}`,
    `${finding.evidence[language]}${dossiers}`,
    finding.gap[language],
    finding.nonconformity ?? '',
  ]
}

const findingsBlock = ({ findings }: AuditReport, print: AuditPrint): Block => {
  const { language = 'vi' } = print
  const words = (name: keyof typeof wording): string => wording[name][language]
  const graded = namesOf(findings)
    .map((grade) => ({ grade, found: findings[grade] }))
    .filter(({ found }) => found.length > 0)
  if (graded.length === 0) return paragraph(words('noFindings'))
  return table(
    [
      column(words('seq'), 1, 'center'),
      column(words('clause'), 1.6, 'center'),
      column(words('unit'), 2.4),
      column(words('requirement'), 4.5),
      column(words('evidence'), 4),
      column(words('gap'), 4),
      column(words('slip'), 1.8, 'center'),
    ],
    graded.flatMap(({ grade, found }) => [
      group(`${findingGrades[grade][language]} (${found.length})`),
      ...found.map((finding, at) => findingRow(finding, at, print)),
    ]),
  )
}

const figures = ({ statistics }: AuditReport, print: AuditPrint): readonly Block[] => {
  const { language = 'vi' } = print
  const words = (name: keyof typeof wording): string => wording[name][language]
  const { clauses, units } = statistics.coverage
  const of = (part: number, whole: number): string =>
    `${formatNumber(part, language)}/${formatNumber(whole, language)}`
  return [
    heading(words('figures')),
    fields([
      [words('coverage'), of(clauses.audited, clauses.planned)],
      [words('unitCoverage'), of(units.audited, units.planned)],
      [words('unasked'), of(statistics.answers.notAsked, statistics.questions)],
      ...statistics.load.map(({ auditor, answers }): readonly [string, string] => [
        `${words('load')} – ${personName(auditor, print)}`,
        formatNumber(answers, language),
      ]),
    ]),
  ]
}

/**
 * The report of an audit as a document: what was audited, against what, on which sample, the conclusion on each
 * clause, the findings by grade with their evidence, and the figures. A draft says so under its title.
 */
export const auditReportDocument = (
  audit: AuditReport,
  print: AuditPrint & { readonly draft?: boolean },
): Report => {
  const { language = 'vi' } = print
  const { plan } = audit
  const words = (name: keyof typeof wording): string => wording[name][language]
  return printed(print, {
    title: words('title'),
    ...(print.draft === true ? { subtitle: words('draft') } : {}),
    orientation: 'landscape',
    blocks: [
      fields([
        [words('audit'), audit.audit],
        [words('purpose'), plan.purpose],
        [words('scope'), plan.scope],
        [words('days'), `${formatDate(plan.openingDay)} – ${formatDate(plan.closingDay)}`],
        [words('leader'), personName(audit.leader, print)],
        [words('auditors'), audit.auditors.map((id) => personName(id, print)).join(', ')],
        [words('units'), audit.units.map((id) => unitName(id, print)).join('; ')],
        [words('criteria'), plan.criteria.join('; ')],
      ]),
      heading(words('sample')),
      list(audit.samples.map((sample) => sample[language])),
      heading(words('conclusions')),
      table(
        [column(words('clause'), 6), column(words('asked'), 2, 'center'), column(words('state'), 3)],
        audit.conclusions.map(({ clause, asked, questions, state }) => [
          clauseHeading(clause, print),
          `${asked}/${questions}`,
          clauseStates[state][language],
        ]),
      ),
      heading(words('findings')),
      findingsBlock(audit, print),
      ...(audit.aggregations.length === 0
        ? []
        : [
            heading(words('weighed'), 2),
            list(
              audit.aggregations.map(
                ({ clause, reason, findings }) =>
                  `${clauseNumber(clause, print)}: ${reason[language]} (${findings.join(', ')})`,
              ),
            ),
          ]),
      ...figures(audit, print),
      signatures([signer(language, words('leaderSigns')), signer(language, words('representative'))]),
    ],
  })
}
