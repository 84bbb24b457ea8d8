import type { Form } from '../../../src/procedure/index.ts'

const circular = <const C extends string>(code: C) =>
  ({
    set: 'TT 07/2013/TT-TTCP',
    code,
    from: '2013-12-16',
    basis: 'TT 07/2013/TT-TTCP',
    confidence: 'verified',
  }) as const

const decree = <const C extends string>(code: C) =>
  ({
    set: 'NĐ 155/2026/NĐ-CP',
    code,
    from: '2026-07-01',
    basis: 'NĐ 155/2026/NĐ-CP',
    confidence: 'secondary',
  }) as const

/** The forms of a complaint at either instance. */
export const sharedForms = {
  complaint: { title: { vi: 'Đơn khiếu nại', en: 'Letter of complaint' }, codes: [circular('01A-KN')] },
  acceptanceNotice: {
    title: { vi: 'Thông báo thụ lý giải quyết khiếu nại', en: 'Notice of acceptance' },
    codes: [circular('01-KN')],
  },
  refusalNotice: {
    title: { vi: 'Thông báo không thụ lý', en: 'Notice of non-acceptance' },
    codes: [circular('02-KN')],
  },
  verificationAssignment: {
    title: { vi: 'Quyết định giao xác minh', en: 'Assignment of verification' },
    codes: [circular('03-KN')],
  },
  verificationDecision: {
    title: { vi: 'Quyết định xác minh', en: 'Verification decision' },
    codes: [circular('04-KN')],
  },
  verificationExtension: {
    title: { vi: 'Gia hạn xác minh', en: 'Extension of verification' },
    codes: [
      {
        set: 'TT 02/2016/TT-TTCP',
        code: '04A-KN',
        from: '2016-12-05',
        basis: 'TT 02/2016/TT-TTCP',
        confidence: 'verified',
      },
    ],
  },
  workingMinutes: { title: { vi: 'Biên bản làm việc', en: 'Working minutes' }, codes: [circular('05-KN')] },
  paperRequest: {
    title: { vi: 'Yêu cầu cung cấp thông tin, tài liệu', en: 'Request for papers' },
    codes: [circular('06-KN')],
  },
  paperReceipt: {
    title: { vi: 'Giấy biên nhận tài liệu', en: 'Receipt for papers' },
    codes: [circular('07-KN')],
  },
  expertRequest: {
    title: { vi: 'Trưng cầu giám định', en: 'Request for an expert opinion' },
    codes: [circular('08-KN'), circular('08A-KN')],
  },
  stay: {
    title: {
      vi: 'Tạm đình chỉ thi hành quyết định bị khiếu nại',
      en: 'Stay of the contested decision',
    },
    codes: [circular('09-KN')],
  },
  stayLifted: {
    title: {
      vi: 'Hủy bỏ quyết định tạm đình chỉ thi hành',
      en: 'Lifting of the stay',
    },
    codes: [circular('10-KN')],
  },
  verificationReport: {
    title: { vi: 'Báo cáo kết quả xác minh', en: 'Verification report' },
    codes: [circular('11-KN')],
  },
  termination: {
    title: { vi: 'Quyết định đình chỉ giải quyết khiếu nại', en: 'Decision to terminate' },
    codes: [circular('12-KN'), decree('14a')],
  },
  suspension: {
    title: { vi: 'Quyết định tạm đình chỉ giải quyết khiếu nại', en: 'Decision to suspend' },
    codes: [decree('14a')],
  },
  continuation: {
    title: { vi: 'Quyết định tiếp tục giải quyết khiếu nại', en: 'Decision to continue' },
    codes: [decree('14b')],
  },
  dialogueMinutes: {
    title: { vi: 'Biên bản đối thoại', en: 'Minutes of the dialogue' },
    codes: [circular('14-KN'), decree('14')],
  },
} as const satisfies Readonly<Record<string, Form>>

/** A form of the circular of 2013: `circularForm('15-KN')`. */
export const circularForm = circular
