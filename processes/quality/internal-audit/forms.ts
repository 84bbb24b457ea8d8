import type { Form } from '../../../src/procedure/index.ts'

const field = <const Name extends string>(name: Name, vi: string, en: string) =>
  ({ name, title: { vi, en }, confidence: 'unverified' }) as const

/** The forms of an internal audit; an agency has its own codes. Their fields follow the frame model from memory. */
export const forms = {
  teamDecision: {
    title: { vi: 'Quyết định thành lập đoàn đánh giá nội bộ', en: 'Decision on the audit team' },
    fields: [
      field('teamDecision', 'Số quyết định', 'Number of the decision'),
      field('leader', 'Trưởng đoàn', 'Leader'),
      field('assignments', 'Thành viên và đơn vị được phân công', 'Members and the units they audit'),
    ],
  },
  plan: {
    title: { vi: 'Kế hoạch, thông báo đánh giá nội bộ', en: 'Plan and notice of the internal audit' },
    fields: [
      field('purpose', 'Mục đích', 'Purpose'),
      field('scope', 'Phạm vi', 'Scope'),
      field('criteria', 'Chuẩn mực', 'Criteria'),
      field('openingDay', 'Ngày họp khai mạc', 'Day of the opening meeting'),
      field('closingDay', 'Ngày họp kết thúc', 'Day of the closing meeting'),
      field('timetable', 'Lịch đánh giá', 'Timetable'),
    ],
  },
  checklist: {
    title: { vi: 'Phiếu hỏi đánh giá', en: 'Checklist' },
    fields: [field('checklist', 'Mã băm của phiếu hỏi', 'Hash of the checklist')],
  },
  openingMinutes: { title: { vi: 'Biên bản họp khai mạc', en: 'Minutes of the opening meeting' } },
  closingMinutes: {
    title: { vi: 'Biên bản họp kết thúc', en: 'Minutes of the closing meeting' },
    fields: [field('closingMinutes', 'Số biên bản', 'Number of the minutes')],
  },
  nonconformity: { title: { vi: 'Phiếu báo cáo sự không phù hợp', en: 'Nonconformity report' } },
  report: {
    title: { vi: 'Báo cáo đánh giá nội bộ', en: 'Report of the internal audit' },
    fields: [
      field('reportNumber', 'Số báo cáo', 'Number of the report'),
      field('conclusions', 'Kết luận theo điều khoản', 'Conclusion on each clause'),
    ],
  },
  tracking: {
    title: { vi: 'Sổ theo dõi hành động khắc phục', en: 'Follow-up of corrective actions' },
  },
} as const satisfies Readonly<Record<string, Form>>
