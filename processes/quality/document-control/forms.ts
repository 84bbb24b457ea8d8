import type { Form } from '../../../src/procedure/index.ts'

/** Agencies have codes of their own; these are only a start. */
const usual = {
  set: 'Ký hiệu do cơ quan đặt',
  from: '2009-01-01',
  basis: 'Mô hình khung của cơ quan hành chính, chưa đối chiếu',
  confidence: 'unverified',
} as const

const confidence = 'unverified'

/** The forms of document control; a form's code is the agency's to set. */
export const forms = {
  request: {
    title: {
      vi: 'Phiếu đề nghị ban hành, sửa đổi, hủy tài liệu',
      en: 'Request to issue, change or withdraw a document',
    },
    codes: [{ ...usual, code: 'BM.01.01' }],
    fields: [
      { name: 'title', title: { vi: 'Tên tài liệu', en: 'Document' }, confidence },
      { name: 'reason', title: { vi: 'Lý do', en: 'Reason' }, confidence },
      { name: 'changes', title: { vi: 'Nội dung', en: 'Content' }, confidence },
      { name: 'opinion', title: { vi: 'Ý kiến xem xét', en: 'Opinion' }, confidence },
      { name: 'decision', title: { vi: 'Quyết định', en: 'Decision' }, confidence },
    ],
  },
  internalList: {
    title: { vi: 'Danh mục tài liệu nội bộ', en: 'Master list of internal documents' },
    codes: [{ ...usual, code: 'BM.01.02' }],
    fields: [
      { name: 'code', title: { vi: 'Mã hiệu', en: 'Code' }, confidence },
      { name: 'title', title: { vi: 'Tên tài liệu', en: 'Title' }, confidence },
      { name: 'revision', title: { vi: 'Lần ban hành', en: 'Revision' }, confidence },
      { name: 'effectiveFrom', title: { vi: 'Ngày hiệu lực', en: 'Day of effect' }, confidence },
      { name: 'place', title: { vi: 'Nơi lưu', en: 'Place kept' }, confidence },
    ],
  },
  externalList: {
    title: { vi: 'Danh mục tài liệu bên ngoài', en: 'Master list of external documents' },
    codes: [{ ...usual, code: 'BM.01.03' }],
    fields: [
      { name: 'code', title: { vi: 'Số, ký hiệu', en: 'Number' }, confidence },
      { name: 'title', title: { vi: 'Tên tài liệu', en: 'Title' }, confidence },
      { name: 'issuer', title: { vi: 'Cơ quan ban hành', en: 'Issuer' }, confidence },
      { name: 'effectiveFrom', title: { vi: 'Ngày hiệu lực', en: 'Day of effect' }, confidence },
      { name: 'validity', title: { vi: 'Tình trạng hiệu lực', en: 'Status' }, confidence },
    ],
  },
  distribution: {
    title: { vi: 'Phiếu phân phối và thu hồi tài liệu', en: 'Distribution and recall of documents' },
    codes: [{ ...usual, code: 'BM.01.04' }],
    fields: [
      { name: 'copies', title: { vi: 'Số bản, nơi nhận', en: 'Copy numbers and holders' }, confidence },
      { name: 'copy', title: { vi: 'Bản số', en: 'Copy number' }, confidence },
      { name: 'receivedOn', title: { vi: 'Ngày nhận', en: 'Day of receipt' }, confidence },
      { name: 'recalled', title: { vi: 'Bản đã thu hồi', en: 'Copies recalled' }, confidence },
      { name: 'stillOut', title: { vi: 'Bản chưa thu hồi', en: 'Copies still out' }, confidence },
    ],
  },
  changeLog: {
    title: { vi: 'Bảng theo dõi sửa đổi tài liệu', en: 'Change log' },
    codes: [{ ...usual, code: 'BM.01.05' }],
    fields: [
      { name: 'revision', title: { vi: 'Lần ban hành', en: 'Revision' }, confidence },
      { name: 'changes', title: { vi: 'Nội dung sửa đổi', en: 'What changed' }, confidence },
      { name: 'effectiveFrom', title: { vi: 'Ngày hiệu lực', en: 'Day of effect' }, confidence },
      { name: 'obsoleteFrom', title: { vi: 'Ngày hết hiệu lực', en: 'Day it ends' }, confidence },
    ],
  },
} as const satisfies Readonly<Record<string, Form>>
