import type { Nonconformity } from '../../nonconformity/index.ts'
import { dispositions, grades, nonconformitySources } from '../../standard/index.ts'
import { formatDate, formatMoment, text } from '../../text/index.ts'
import { type AuditPrint, clauseHeading, personName, unitName } from '../audit/audit-print.ts'
import { fields, heading, signatures, signer } from '../blocks.ts'
import type { Report } from '../document.ts'
import { printed } from '../print.ts'

const wording = {
  service: text('PHIẾU XỬ LÝ DỊCH VỤ KHÔNG PHÙ HỢP', 'SLIP OF NONCONFORMING SERVICE'),
  other: text('PHIẾU GHI NHẬN SỰ KHÔNG PHÙ HỢP', 'SLIP OF NONCONFORMITY'),
  found: text('1. Phát hiện', '1. How it was found'),
  foundBy: text('Người phát hiện', 'Found by'),
  foundOn: text('Ngày phát hiện', 'Found on'),
  loggedAt: text('Thời điểm lập phiếu', 'Logged at'),
  unit: text('Nơi xảy ra', 'Where'),
  process: text('Quá trình, thủ tục', 'Process'),
  source: text('Nguồn phát hiện', 'Source'),
  dossiers: text('Hồ sơ liên quan', 'Dossiers concerned'),
  fault: text('2. Sự không phù hợp', '2. The nonconformity'),
  summary: text('Nội dung', 'Description'),
  requirement: text('Yêu cầu không đạt', 'Requirement not met'),
  evidence: text('Bằng chứng', 'Evidence'),
  gap: text('Điểm chưa đáp ứng', 'Gap'),
  clauses: text('Điều khoản', 'Clauses'),
  legalRef: text('Căn cứ pháp lý', 'Legal reference'),
  grade: text('Mức độ', 'Grade'),
  harm: text('Hậu quả', 'Harm'),
  treatment: text('3. Xử lý', '3. Treatment'),
  containment: text('Xử lý tạm thời', 'Containment'),
  containedBy: text('Người xử lý, thời điểm', 'Contained by, at'),
  disposition: text('Cách xử lý', 'Disposition'),
  reason: text('Lý do', 'Reason'),
  approvedBy: text('Người phê duyệt', 'Approved by'),
  recheck: text('4. Kiểm tra lại', '4. Re-check'),
  result: text('Kết quả kiểm tra lại', 'Result'),
  checkedBy: text('Người kiểm tra, ngày', 'Checked by, on'),
  finder: text('NGƯỜI LẬP PHIẾU', 'FINDER'),
  checker: text('NGƯỜI KIỂM TRA LẠI', 'CHECKER'),
  approver: text('NGƯỜI PHÊ DUYỆT', 'APPROVED BY'),
} as const

/**
 * The slip of a nonconformity: who found it, when and where, requirement, evidence and gap, containment, disposition
 * with its approver, and the re-check. What is not known yet is left to be filled in by hand; the slip's id stands for
 * the document's number unless another is given.
 *
 * Source: TCVN ISO 9001:2008, 8.3; the layout is our own.
 */
export const nonconformitySlip = (record: Nonconformity, print: AuditPrint): Report => {
  const { language = 'vi' } = print
  const words = (name: keyof typeof wording): string => wording[name][language]
  const person = (id: string | undefined): string | undefined => id && personName(id, print)
  const { statement, containment, disposition, verification, dossierIds, grade, source, sourceRef } = record
  const from = nonconformitySources[source][language]
  return printed(
    { number: record.id, ...print },
    {
      title: words(record.kind === 'service' ? 'service' : 'other'),
      blocks: [
        heading(words('found'), 2),
        fields([
          [words('foundBy'), person(record.foundBy)],
          [words('foundOn'), formatDate(record.foundOn)],
          [words('loggedAt'), formatMoment(record.loggedAt, language)],
          [words('unit'), unitName(record.unit, print)],
          [words('process'), record.process],
          [words('source'), sourceRef === undefined ? from : `${from} (${sourceRef})`],
          [words('dossiers'), dossierIds.join(', ')],
        ]),
        heading(words('fault'), 2),
        fields([
          [words('summary'), record.summary],
          [words('requirement'), statement?.requirement],
          [words('evidence'), statement?.evidence],
          [words('gap'), statement?.gap],
          [words('clauses'), record.clauses.map((clause) => clauseHeading(clause, print)).join('; ')],
          [words('legalRef'), record.legalRef],
          [words('grade'), grade === null ? undefined : grades[grade][language]],
          [words('harm'), record.harm],
        ]),
        heading(words('treatment'), 2),
        fields([
          [words('containment'), containment?.what],
          [
            words('containedBy'),
            containment && `${personName(containment.by, print)}, ${formatMoment(containment.at, language)}`,
          ],
          [words('disposition'), disposition && dispositions[disposition.what][language]],
          [words('reason'), disposition?.reason],
          [words('approvedBy'), person(disposition?.by)],
        ]),
        heading(words('recheck'), 2),
        fields([
          [words('result'), verification?.result],
          [
            words('checkedBy'),
            verification && `${personName(verification.by, print)}, ${formatDate(verification.on)}`,
          ],
        ]),
        signatures([
          signer(language, words('finder'), { name: person(record.foundBy) ?? '' }),
          signer(language, words('checker'), { name: person(verification?.by) ?? '' }),
          signer(language, words('approver'), { name: person(disposition?.by) ?? '' }),
        ]),
      ],
    },
  )
}
