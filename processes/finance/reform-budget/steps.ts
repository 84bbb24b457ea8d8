import type { Step, Transition } from '../../../src/procedure/index.ts'

const returnAdvance = {
  when: { is: { advance: true } },
  do: [{ set: { advance: false } }],
  refuse: {
    vi: 'không còn khoản tạm ứng nào.',
    en: 'no advance is open.',
    rule: 'TT 26/2026/TT-BTC',
  },
} as const satisfies Transition

/** The steps of a budget. */
export const steps = {
  guidance: {
    title: { vi: 'Có hướng dẫn lập dự toán', en: 'Guidance on estimates' },
    clause: '6.1',
    duty: 'unit',
    on: { startEstimate: 'estimating' },
  },
  estimating: {
    title: { vi: 'Đơn vị lập dự toán cải cách hành chính', en: 'The unit estimates' },
    clause: '6.1',
    duty: 'unit',
    on: { sendEstimate: 'gathered' },
  },
  gathered: {
    title: { vi: 'Sở Nội vụ tổng hợp', en: 'Home Affairs draws the estimates together' },
    duty: 'homeAffairs',
    on: { sendForAppraisal: 'appraising' },
  },
  appraising: {
    title: { vi: 'Sở Tài chính thẩm định', en: 'Finance appraises' },
    duty: 'finance',
    on: { returnEstimate: 'estimating', submit: 'submitted' },
  },
  submitted: {
    title: { vi: 'Trình UBND tỉnh', en: 'Submitted to the province' },
    clause: '5.1',
    duty: 'province',
    on: { submitToCouncil: 'atCouncil', refuseFunding: 'notFunded' },
  },
  atCouncil: {
    title: { vi: 'HĐND tỉnh quyết định dự toán', en: 'Before the council' },
    duty: 'council',
    on: { decide: 'assigning' },
  },
  assigning: {
    title: { vi: 'UBND tỉnh giao dự toán', en: 'The province assigns' },
    duty: 'province',
    on: { askReestimate: 'atCouncil', assign: 'allocating' },
  },
  allocating: {
    title: { vi: 'Phân bổ, thẩm tra phân bổ', en: 'Allocation and its check' },
    duty: 'finance',
    on: { passAllocation: 'executing', failAllocation: 'assigning' },
  },
  executing: {
    title: { vi: 'Chấp hành dự toán', en: 'Carrying the budget out' },
    clause: '6.1',
    duty: 'unit',
    on: {
      spend: {
        when: { not: { lapsed: 'yearEnd' } },
        refuse: {
          vi: 'đã hết năm ngân sách.',
          en: 'the budget year has ended.',
          rule: {
            r2004: 'năm ngân sách kết thúc ngày 31/12',
            r2017: 'năm ngân sách kết thúc ngày 31/12',
            r2026: 'TT 26/2026/TT-BTC',
          },
        },
      },
      receiveSupplement: { do: [{ set: { supplementOpen: true } }] },
      allocateSupplement: {
        when: { is: { supplementOpen: true } },
        do: [{ set: { supplementOpen: false } }],
        refuse: {
          vi: 'chưa được giao bổ sung khoản nào.',
          en: 'no supplement was received.',
          rule: 'Luật 83/2015/QH13, Đ.50',
        },
      },
      askAdjustment: 'adjusting',
      endYear: 'closing',
    },
  },
  adjusting: {
    title: { vi: 'Điều chỉnh dự toán', en: 'Adjustment' },
    duty: 'province',
    on: {
      approveAdjustment: {
        to: 'executing',
        when: { not: { lapsed: 'adjustment' } },
        refuse: {
          vi: 'đã quá ngày 15/11, không điều chỉnh dự toán năm nữa.',
          en: 'after 15/11 the year’s budget is no longer adjusted.',
          rule: 'Luật 83/2015/QH13, Đ.53.3',
        },
      },
      refuseAdjustment: 'executing',
    },
  },
  closing: {
    title: { vi: 'Thời gian chỉnh lý quyết toán', en: 'Closing period' },
    duty: 'unit',
    on: {
      carryOver: {
        to: 'carriedOver',
        when: { any: [{ regime: 'r2004' }, { not: { is: { carryOverItem: 'notListed' } } }] },
        refuse: {
          vi: 'khoản này không thuộc các khoản được chuyển nguồn sang năm sau.',
          en: 'this item is not among those that may be carried over.',
          rule: 'Luật 83/2015/QH13, Đ.64.3',
        },
      },
      returnAdvance,
      closeBooks: 'settling',
    },
  },
  carriedOver: {
    title: { vi: 'Đã chuyển nguồn', en: 'Carried over' },
    duty: 'unit',
    on: { returnAdvance, closeBooks: 'settling' },
  },
  settling: {
    title: { vi: 'Lập quyết toán', en: 'Settlement drawn up' },
    duty: 'unit',
    on: { returnAdvance, sendSettlement: 'reviewing' },
  },
  reviewing: {
    title: { vi: 'Xét duyệt, thẩm định quyết toán', en: 'Settlement reviewed' },
    duty: 'finance',
    on: { askCorrection: 'settling', sendToMinistryOfFinance: {}, approveSettlement: 'approved' },
  },
  approved: { title: { vi: 'HĐND phê chuẩn quyết toán', en: 'Settlement approved' }, outcome: 'done' },
  notFunded: { title: { vi: 'Không bố trí', en: 'Not funded' }, outcome: 'refused' },
} as const satisfies Readonly<Record<string, Step>>
