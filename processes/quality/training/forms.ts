import type { Form } from '../../../src/procedure/index.ts'

/** The forms of a training; an agency has its own codes. */
export const forms = {
  need: {
    title: { vi: 'Phiếu nhu cầu đào tạo', en: 'Statement of need' },
    fields: [
      { name: 'position', title: { vi: 'Vị trí việc làm', en: 'Post' }, confidence: 'unverified' },
      { name: 'gap', title: { vi: 'Năng lực còn thiếu', en: 'What is lacking' }, confidence: 'unverified' },
      { name: 'learners', title: { vi: 'Người cần đào tạo', en: 'Who' }, confidence: 'unverified' },
    ],
  },
  plan: {
    title: { vi: 'Kế hoạch đào tạo', en: 'Training plan' },
    fields: [
      { name: 'objective', title: { vi: 'Mục tiêu', en: 'Objective' }, confidence: 'unverified' },
      { name: 'content', title: { vi: 'Nội dung', en: 'Content' }, confidence: 'unverified' },
      { name: 'trainers', title: { vi: 'Giảng viên', en: 'Trainers' }, confidence: 'unverified' },
      { name: 'cost', title: { vi: 'Kinh phí', en: 'Cost' }, confidence: 'unverified' },
      { name: 'heldOn', title: { vi: 'Ngày tổ chức', en: 'Day' }, confidence: 'unverified' },
    ],
  },
  attendance: {
    title: { vi: 'Danh sách tham dự, chứng chỉ', en: 'Attendance and certificates' },
    fields: [
      { name: 'attendees', title: { vi: 'Người tham dự', en: 'Attendees' }, confidence: 'unverified' },
      { name: 'certificates', title: { vi: 'Số chứng chỉ', en: 'Certificates' }, confidence: 'unverified' },
    ],
  },
  evaluation: {
    title: { vi: 'Phiếu đánh giá hiệu lực đào tạo', en: 'Evaluation of effect' },
    fields: [
      { name: 'verdict', title: { vi: 'Kết luận', en: 'Verdict' }, confidence: 'unverified' },
      { name: 'evidence', title: { vi: 'Bằng chứng', en: 'Evidence' }, confidence: 'unverified' },
    ],
  },
} as const satisfies Readonly<Record<string, Form>>
