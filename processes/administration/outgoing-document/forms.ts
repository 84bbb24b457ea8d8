import type { Form } from '../../../src/procedure/index.ts'

/** The registers of NĐ 30/2020, phụ lục IV, and the letter that corrects. */
export const forms = {
  outgoingRegister: {
    title: {
      vi: 'Sổ đăng ký văn bản đi (NĐ 30/2020/NĐ-CP, phụ lục IV)',
      en: 'Register of outgoing documents',
    },
    fields: [
      { name: 'number', title: { vi: 'Số, ký hiệu', en: 'Number' }, confidence: 'verified' },
      { name: 'issuedOn', title: { vi: 'Ngày tháng văn bản', en: 'Date' }, confidence: 'verified' },
      {
        name: 'summary',
        title: { vi: 'Tên loại và trích yếu nội dung', en: 'Kind and summary' },
        confidence: 'verified',
      },
    ],
  },
  dispatchRegister: {
    title: { vi: 'Sổ gửi văn bản (chưa kiểm chứng)', en: 'Dispatch register (unverified)' },
    fields: [{ name: 'recipients', title: { vi: 'Nơi nhận', en: 'Recipients' }, confidence: 'unverified' }],
  },
  correctionLetter: {
    title: { vi: 'Công văn đính chính', en: 'Correction letter' },
    fields: [
      {
        name: 'correctionLetter',
        title: { vi: 'Số công văn đính chính', en: 'Number of the letter' },
        confidence: 'verified',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Form>>
