import type { Condition, Refusal, Step } from '../../../src/procedure/index.ts'
import { circular, decree } from '../procedure-control/citations.ts'

const byThePlan = {
  vi: 'Theo tiến độ ghi trong kế hoạch rà soát năm',
  en: 'By the schedule of the plan of the year',
} as const

const atTheCentre = {
  vi: 'Việc của bộ, trung ương; nghị định không ấn định số ngày',
  en: 'In the hands of the ministry and the centre; the decree sets no number of days',
} as const

const ofProvince = { is: { setBy: 'province' } } as const satisfies Condition
const ofGovernment = { is: { setBy: 'government' } } as const satisfies Condition

const refusals = {
  criteria: {
    vi: 'thủ tục chưa đạt tiêu chí thì không giữ nguyên.',
    en: 'a procedure that falls short of the criteria is not kept as it is.',
    rule: 'NĐ 63/2010/NĐ-CP, Đ.28',
  },
  centrallySet: {
    vi: 'thủ tục do trung ương quy định; hãy kiến nghị bộ.',
    en: 'the procedure is set centrally; recommend the change to the ministry.',
    rule: 'NĐ 63/2010/NĐ-CP, Đ.31.1',
  },
  provinciallySet: {
    vi: 'thủ tục do tỉnh quy định; hãy sửa đổi, bãi bỏ theo thẩm quyền.',
    en: 'the procedure is set by the province; amend or repeal it.',
    rule: 'NĐ 63/2010/NĐ-CP, Đ.31.1',
  },
  ofMinister: {
    vi: 'thủ tục thuộc thẩm quyền của bộ trưởng; bộ tự sửa đổi.',
    en: 'the procedure is the minister’s to amend.',
    rule: 'NĐ 63/2010/NĐ-CP, Đ.31.2',
  },
  ofGovernment: {
    vi: 'thủ tục thuộc thẩm quyền của Chính phủ, Thủ tướng Chính phủ; bộ gửi trung ương xem xét.',
    en: 'the procedure is for the Government or the Prime Minister; the ministry sends it on.',
    rule: 'NĐ 63/2010/NĐ-CP, Đ.31.2',
  },
} as const satisfies Readonly<Record<string, Refusal>>

/** The steps of a review. */
export const steps = {
  planning: {
    title: { vi: 'Lập kế hoạch năm', en: 'Planning' },
    clause: '8.5.1',
    duty: 'chairman',
    rule: decree('Đ.30'),
    on: { approvePlan: 'planApproved' },
  },
  planApproved: {
    title: { vi: 'Kế hoạch đã duyệt', en: 'Plan approved' },
    clause: '8.5.1',
    duty: 'department',
    unlimited: byThePlan,
    on: { start: 'reviewing' },
  },
  reviewing: {
    title: { vi: 'Đang rà soát', en: 'Reviewing' },
    clause: '8.4',
    duty: 'department',
    unlimited: byThePlan,
    rule: decree('Đ.28'),
    on: {
      consult: 'consulting',
      propose: 'proposed',
      keep: { to: 'kept', when: { is: { criteriaMet: true } }, refuse: refusals.criteria },
    },
  },
  consulting: {
    title: { vi: 'Lấy ý kiến đối tượng chịu tác động', en: 'Consulting' },
    clause: '8.2.1',
    duty: 'department',
    unlimited: byThePlan,
    rule: circular('Chương V'),
    on: { consulted: 'reviewing' },
  },
  proposed: {
    title: { vi: 'Có phương án đơn giản hóa', en: 'Proposal ready' },
    clause: '7.3.7',
    duty: 'chairman',
    unlimited: byThePlan,
    rule: decree('Đ.31'),
    on: { approve: 'approved', return: 'reviewing' },
  },
  approved: {
    title: { vi: 'Chủ tịch tỉnh đã duyệt phương án', en: 'Approved in the province' },
    clause: '8.5.3',
    duty: 'chairman',
    unlimited: byThePlan,
    rule: decree('Đ.31.1'),
    on: {
      implement: { to: 'implemented', when: ofProvince, refuse: refusals.centrallySet },
      recommend: { to: 'recommended', when: { not: ofProvince }, refuse: refusals.provinciallySet },
    },
  },
  recommended: {
    title: { vi: 'Đã kiến nghị bộ', en: 'Sent to the ministry' },
    duty: 'ministry',
    unlimited: atTheCentre,
    rule: decree('Đ.31.2'),
    on: {
      sendToCentre: { to: 'atCentre', when: ofGovernment, refuse: refusals.ofMinister },
      ministryAmends: { to: 'implemented', when: { not: ofGovernment }, refuse: refusals.ofGovernment },
      ministryDeclines: 'declined',
    },
  },
  atCentre: {
    title: { vi: 'Trung ương xem xét', en: 'Central review' },
    duty: 'centralBody',
    unlimited: atTheCentre,
    rule: decree('Đ.31.2–3'),
    on: { centreApproves: 'implemented', centreDeclines: 'declined' },
  },
  implemented: { title: { vi: 'Đã sửa, bãi bỏ thủ tục', en: 'Implemented' }, outcome: 'done' },
  kept: { title: { vi: 'Giữ nguyên', en: 'Kept' }, outcome: 'done' },
  declined: { title: { vi: 'Trung ương không chấp nhận', en: 'Declined' }, outcome: 'refused' },
} as const satisfies Readonly<Record<string, Step>>
