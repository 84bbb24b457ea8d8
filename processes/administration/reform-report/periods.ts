import type { Text } from '../../../src/text/index.ts'

/** What a reform report tells about. */
export const reportPeriods = {
  month: { vi: 'Tháng', en: 'Month' },
  q1: { vi: 'Quý I', en: 'First quarter' },
  q2: { vi: 'Quý II', en: 'Second quarter' },
  half: { vi: '6 tháng đầu năm', en: 'First half of the year' },
  q3: { vi: 'Quý III', en: 'Third quarter' },
  nineMonths: { vi: '9 tháng', en: 'Nine months' },
  q4: { vi: 'Quý IV', en: 'Fourth quarter' },
  secondHalf: { vi: '6 tháng cuối năm', en: 'Second half of the year' },
  year: { vi: 'Năm', en: 'Year' },
  adHoc: { vi: 'Đột xuất', en: 'Ad hoc' },
} as const satisfies Readonly<Record<string, Text>>

/** One of the periods of reform reports. */
export type ReportPeriod = keyof typeof reportPeriods

/** The parts a reform report has, after the outlines of the Ministry of Home Affairs. */
export const reformReportSections = {
  direction: { vi: 'Công tác chỉ đạo, điều hành', en: 'Direction' },
  institutions: { vi: 'Cải cách thể chế', en: 'Institutional reform' },
  procedures: { vi: 'Cải cách thủ tục hành chính', en: 'Reform of administrative procedures' },
  apparatus: { vi: 'Cải cách tổ chức bộ máy', en: 'Reform of the apparatus' },
  staff: { vi: 'Cải cách chế độ công vụ, đội ngũ', en: 'Civil service and staff' },
  finance: { vi: 'Cải cách tài chính công', en: 'Public finance' },
  modernisation: {
    vi: 'Hiện đại hóa, xây dựng chính quyền số',
    en: 'Modernisation and digital government',
  },
  assessment: { vi: 'Đánh giá chung', en: 'Overall assessment' },
  next: { vi: 'Phương hướng kỳ sau', en: 'The next period' },
  figures: { vi: 'Phụ lục số liệu', en: 'Annex of figures' },
} as const satisfies Readonly<Record<string, Text>>
