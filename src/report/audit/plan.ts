import { type AuditPlan, planActivities } from '../../audit/index.ts'
import { formatDate, text } from '../../text/index.ts'
import { column, fields, list, paragraph, signatures, signer, table } from '../blocks.ts'
import type { Report } from '../document.ts'
import { printed } from '../print.ts'
import { type AuditPrint, clauseNumber, personName, unitName } from './audit-print.ts'

const wording = {
  title: text('KẾ HOẠCH ĐÁNH GIÁ NỘI BỘ', 'INTERNAL AUDIT PLAN'),
  purpose: text('Mục đích', 'Purpose'),
  scope: text('Phạm vi', 'Scope'),
  criteria: text('Chuẩn mực đánh giá:', 'Audit criteria:'),
  opening: text('Họp khai mạc', 'Opening meeting'),
  closing: text('Họp kết thúc', 'Closing meeting'),
  timetable: text('Chương trình làm việc', 'Timetable'),
  time: text('Thời gian', 'Time'),
  activity: text('Nội dung', 'Activity'),
  unit: text('Đơn vị được đánh giá', 'Unit audited'),
  clauses: text('Điều khoản', 'Clauses'),
  auditors: text('Đánh giá viên', 'Auditors'),
  leader: text('TRƯỞNG ĐOÀN ĐÁNH GIÁ', 'AUDIT LEADER'),
  approved: text('NGƯỜI PHÊ DUYỆT', 'APPROVED BY'),
} as const

/** The plan of an audit: purpose, scope, criteria, and who audits which unit on which clauses, when. */
export const auditPlanReport = (plan: AuditPlan, print: AuditPrint): Report => {
  const { language = 'vi' } = print
  const words = (name: keyof typeof wording): string => wording[name][language]
  return printed(print, {
    title: words('title'),
    blocks: [
      fields([
        [words('purpose'), plan.purpose],
        [words('scope'), plan.scope],
        [words('opening'), formatDate(plan.openingDay)],
        [words('closing'), formatDate(plan.closingDay)],
      ]),
      paragraph(words('criteria'), 'left'),
      list(plan.criteria),
      table(
        [
          column(words('time'), 2.2),
          column(words('activity'), 2.5),
          column(words('unit'), 3),
          column(words('clauses'), 2.5),
          column(words('auditors'), 3),
        ],
        plan.timetable.map(({ day, from, to, activity, unit, clauses, auditors }) => [
          `${formatDate(day)}\n${from}–${to}`,
          planActivities[activity][language],
          unit === undefined ? '' : unitName(unit, print),
          clauses.map((clause) => clauseNumber(clause, print)).join(', '),
          auditors.map((auditor) => personName(auditor, print)).join('\n'),
        ]),
        words('timetable'),
      ),
      signatures([signer(language, words('approved')), signer(language, words('leader'))]),
    ],
  })
}
