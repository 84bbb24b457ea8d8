import type { Form } from '../../../src/procedure/index.ts'

const set2015 = {
  set: 'QĐ 09/2015/QĐ-TTg',
  from: '2015-05-15',
  to: '2018-06-20',
  basis: 'QĐ 09/2015/QĐ-TTg',
  confidence: 'unverified',
} as const

const set2018 = {
  set: 'TT 01/2018/TT-VPCP',
  from: '2019-01-06',
  to: '2025-09-14',
  basis: 'TT 01/2018/TT-VPCP, Đ.9',
  confidence: 'verified',
} as const

const set2025 = {
  set: 'TT 03/2025/TT-VPCP',
  from: '2025-09-15',
  basis: 'TT 03/2025/TT-VPCP',
  confidence: 'secondary',
} as const

/** The forms by meaning. The numbers 05 and 06 changed meaning between circulars, so nothing keys on a number. */
export const forms = {
  receipt: {
    title: { vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', en: 'Dossier receipt and result appointment' },
    codes: [
      { ...set2015, code: '02' },
      { ...set2018, code: '01' },
      { ...set2025, code: '01' },
    ],
    fields: [
      { name: 'dossierCode', title: { vi: 'Mã hồ sơ', en: 'Dossier code' }, confidence: 'verified' },
      {
        name: 'applicant',
        title: { vi: 'Tiếp nhận hồ sơ của', en: 'Received from' },
        confidence: 'practice',
      },
      {
        name: 'procedureName',
        title: { vi: 'Nội dung yêu cầu giải quyết', en: 'What is asked for' },
        confidence: 'practice',
      },
      {
        name: 'limit',
        title: { vi: 'Thời gian giải quyết hồ sơ theo quy định', en: 'Published time' },
        confidence: 'practice',
      },
      {
        name: 'delivery',
        title: { vi: 'Đăng ký nhận kết quả tại', en: 'How the result is received' },
        confidence: 'practice',
      },
    ],
  },
  supplementRequest: {
    title: { vi: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', en: 'Request to supplement the dossier' },
    codes: [
      { ...set2018, code: '02' },
      { ...set2025, code: '02' },
    ],
    fields: [
      {
        name: 'missing',
        title: { vi: 'Nội dung cần hoàn thiện', en: 'What must be completed' },
        confidence: 'verified',
      },
      { name: 'supplementReason', title: { vi: 'Lý do', en: 'Reason' }, confidence: 'verified' },
    ],
  },
  refusal: {
    title: { vi: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ', en: 'Refusal to receive or settle the dossier' },
    codes: [
      { ...set2018, code: '03' },
      { ...set2025, code: '03' },
    ],
    fields: [{ name: 'refusalReason', title: { vi: 'Lý do', en: 'Reason' }, confidence: 'verified' }],
  },
  apology: {
    title: { vi: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả', en: 'Apology and new appointment' },
    codes: [
      { ...set2018, code: '04' },
      { ...set2025, code: '04' },
    ],
    fields: [
      {
        name: 'lateReason',
        title: { vi: 'Lý do quá hạn', en: 'Reason for the delay' },
        confidence: 'verified',
      },
      {
        name: 'newDue',
        title: { vi: 'Thời gian hẹn trả lại', en: 'New appointment' },
        confidence: 'verified',
      },
    ],
  },
  stopNotice: {
    title: { vi: 'Thông báo dừng giải quyết hồ sơ', en: 'Notice that handling stops' },
    codes: [{ ...set2025, code: '05' }],
    fields: [
      { name: 'stopReason', title: { vi: 'Đề nghị dừng', en: 'Request to stop' }, confidence: 'secondary' },
    ],
  },
  controlSlip: {
    title: { vi: 'Phiếu kiểm soát quá trình giải quyết hồ sơ', en: 'Process control slip' },
    codes: [
      { ...set2015, code: '03' },
      { ...set2018, code: '05' },
      { ...set2025, code: '06' },
    ],
  },
  book: {
    title: { vi: 'Sổ theo dõi hồ sơ', en: 'Dossier book' },
    codes: [
      { ...set2015, code: '01' },
      { ...set2018, code: '06' },
      { ...set2025, code: '07' },
    ],
  },
  rating: { title: { vi: 'Phiếu đánh giá', en: 'Service rating' } },
  interAgencyTransfer: { title: { vi: 'Phiếu chuyển xử lý', en: 'Inter-agency transfer slip' } },
  postalSlip: { title: { vi: 'Phiếu gửi hồ sơ', en: 'Postal dossier slip' } },
  postalHandover: { title: { vi: 'Biên bản giao nhận hồ sơ', en: 'Postal hand-over record' } },
} as const satisfies Readonly<Record<string, Form>>
