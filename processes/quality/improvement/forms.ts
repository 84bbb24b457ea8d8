import type { Form } from '../../../src/procedure/index.ts'

const code = <const C extends string>(value: C) =>
  [
    {
      set: 'Bộ quy trình ISO của cơ quan',
      code: value,
      from: '2009-01-01',
      basis: 'Mẫu thường dùng; mã do cơ quan đặt',
      confidence: 'unverified',
    },
  ] as const

/** The request for an action and the register of requests. */
export const forms = {
  request: {
    title: {
      vi: 'Phiếu yêu cầu hành động khắc phục, phòng ngừa',
      en: 'Request for corrective or preventive action',
    },
    codes: code('BM.05.01'),
    fields: [
      { name: 'source', title: { vi: 'Nguồn phát hiện', en: 'Source' }, confidence: 'unverified' },
      { name: 'summary', title: { vi: 'Nội dung', en: 'Description' }, confidence: 'unverified' },
      { name: 'clauses', title: { vi: 'Điều khoản', en: 'Clauses' }, confidence: 'unverified' },
      { name: 'analysis', title: { vi: 'Nguyên nhân', en: 'Cause' }, confidence: 'unverified' },
      {
        name: 'actions',
        title: { vi: 'Hành động, thời hạn', en: 'Actions and days' },
        confidence: 'unverified',
      },
      { name: 'owner', title: { vi: 'Người thực hiện', en: 'Owner' }, confidence: 'unverified' },
      {
        name: 'verification',
        title: { vi: 'Kết quả kiểm tra', en: 'Verification' },
        confidence: 'unverified',
      },
      { name: 'verdict', title: { vi: 'Kết luận hiệu lực', en: 'Verdict' }, confidence: 'unverified' },
    ],
  },
  register: {
    title: { vi: 'Sổ theo dõi hành động khắc phục, phòng ngừa', en: 'Register of actions' },
    codes: code('BM.05.02'),
  },
} as const satisfies Readonly<Record<string, Form>>

/** The slip and the register of nonconforming service. */
export const serviceForms = {
  slip: {
    title: { vi: 'Phiếu xử lý dịch vụ không phù hợp', en: 'Slip of nonconforming service' },
    codes: code('BM.04.01'),
    fields: [
      { name: 'foundOn', title: { vi: 'Ngày phát hiện', en: 'Day' }, confidence: 'unverified' },
      { name: 'unit', title: { vi: 'Nơi xảy ra', en: 'Where' }, confidence: 'unverified' },
      { name: 'summary', title: { vi: 'Nội dung', en: 'What' }, confidence: 'unverified' },
      {
        name: 'statement',
        title: { vi: 'Yêu cầu không đạt', en: 'Requirement not met' },
        confidence: 'unverified',
      },
      { name: 'disposition', title: { vi: 'Cách xử lý', en: 'Disposition' }, confidence: 'unverified' },
      { name: 'doBy', title: { vi: 'Thời hạn', en: 'Due day' }, confidence: 'unverified' },
      { name: 'recheck', title: { vi: 'Kết quả kiểm tra lại', en: 'Re-check' }, confidence: 'unverified' },
    ],
  },
  register: {
    title: { vi: 'Sổ theo dõi dịch vụ không phù hợp', en: 'Register of nonconforming service' },
    codes: code('BM.04.02'),
  },
} as const satisfies Readonly<Record<string, Form>>
