import type { Form } from '../../../src/procedure/index.ts'

/** Agencies have codes of their own; these are only a start. */
const usual = {
  set: 'Ký hiệu do cơ quan đặt',
  from: '2009-01-01',
  basis: 'Mô hình khung của cơ quan hành chính, chưa đối chiếu',
  confidence: 'unverified',
} as const

const confidence = 'unverified'

/** The forms of record control; a form's code is the agency's to set. */
export const forms = {
  recordList: {
    title: { vi: 'Danh mục hồ sơ', en: 'Record list' },
    codes: [{ ...usual, code: 'BM.02.01' }],
    fields: [
      { name: 'code', title: { vi: 'Số, ký hiệu hồ sơ', en: 'Code' }, confidence },
      { name: 'title', title: { vi: 'Tên hồ sơ', en: 'Title' }, confidence },
      { name: 'place', title: { vi: 'Nơi lưu', en: 'Place kept' }, confidence },
      { name: 'keeper', title: { vi: 'Người lưu', en: 'Keeper' }, confidence },
      { name: 'retention', title: { vi: 'Thời hạn bảo quản', en: 'Time kept' }, confidence },
    ],
  },
  lendingLog: {
    title: { vi: 'Sổ theo dõi mượn hồ sơ', en: 'Lending log' },
    codes: [{ ...usual, code: 'BM.02.02' }],
    fields: [
      { name: 'borrower', title: { vi: 'Người mượn', en: 'Borrower' }, confidence },
      { name: 'purpose', title: { vi: 'Mục đích', en: 'Purpose' }, confidence },
      { name: 'dueBack', title: { vi: 'Ngày hẹn trả', en: 'Day to be returned' }, confidence },
      { name: 'condition', title: { vi: 'Tình trạng khi trả', en: 'Condition on return' }, confidence },
    ],
  },
  disposalProposal: {
    title: { vi: 'Phiếu đề nghị hủy hồ sơ', en: 'Disposal proposal' },
    codes: [{ ...usual, code: 'BM.02.03' }],
    fields: [
      { name: 'title', title: { vi: 'Tên hồ sơ', en: 'Title' }, confidence },
      { name: 'disposalReason', title: { vi: 'Lý do hủy', en: 'Reason' }, confidence },
      { name: 'disposalDecision', title: { vi: 'Quyết định', en: 'Decision' }, confidence },
    ],
  },
  disposalMinutes: {
    title: { vi: 'Biên bản hủy hồ sơ', en: 'Disposal minutes' },
    codes: [{ ...usual, code: 'BM.02.04' }],
    fields: [
      { name: 'disposalMinutes', title: { vi: 'Số biên bản', en: 'Number of the minutes' }, confidence },
      { name: 'disposalMethod', title: { vi: 'Cách hủy', en: 'Method' }, confidence },
      { name: 'witnesses', title: { vi: 'Người chứng kiến', en: 'Witnesses' }, confidence },
    ],
  },
} as const satisfies Readonly<Record<string, Form>>
