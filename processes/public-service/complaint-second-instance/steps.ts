import type { Condition, On, Step } from '../../../src/procedure/index.ts'
import { refusals } from '../complaint/refusals.ts'
import { newRules } from '../complaint/regimes.ts'
import * as shared from '../complaint/transitions.ts'

/** The time to settle has run out, whichever of the clocks binds this matter. */
const settlingLapsed = {
  any: [
    { lapsed: 'settle' },
    { lapsed: 'settleComplex' },
    { lapsed: 'settleRemote' },
    { lapsed: 'settleRemoteComplex' },
    { lapsed: 'settleDiscipline' },
    { lapsed: 'settleDisciplineComplex' },
  ],
} as const satisfies Condition

/** A head of department always leads; a provincial chairman in crowded, disputed or heated matters. */
const mustLead = {
  any: [
    { is: { level: 'department' } },
    {
      all: [
        { is: { level: 'province' } },
        { any: [{ is: { crowded: true } }, { is: { opinionsDiffer: true } }, { is: { heated: true } }] },
      ],
    },
  ],
} as const satisfies Condition

/** The steps of a complaint at the second instance. */
export const steps = {
  received: {
    title: { vi: 'Đã nhận khiếu nại lần hai', en: 'Second complaint received' },
    clause: '7.2.2',
    duty: 'settler',
    rule: { basis: 'Luật Khiếu nại 2011, Đ.36', confidence: 'verified' },
    on: { accept: shared.accept, refuse: 'notAccepted' },
  },
  accepted: {
    title: { vi: 'Đã thụ lý', en: 'Accepted' },
    clause: '7.2.3',
    duty: 'verifier',
    on: { startVerification: 'verifying' },
  },
  verifying: {
    title: { vi: 'Xác minh', en: 'Verify' },
    clause: '7.5.1',
    duty: 'verifier',
    rule: { basis: 'Luật Khiếu nại 2011, Đ.38', confidence: 'verified' },
    on: {
      extendVerification: { when: { not: settlingLapsed }, refuse: refusals.settlingTimeOver },
      requestPapers: {},
      supplyPapers: {},
      reportVerification: {},
      consultCouncil: { to: 'advising', when: { is: { complex: true } }, refuse: refusals.councilIfComplex },
      callDialogue: 'dialogue',
      suspend: shared.suspend,
      sendSuspension: {},
    },
  },
  suspended: {
    title: { vi: 'Tạm đình chỉ giải quyết', en: 'Suspended' },
    clause: '7.5.1',
    duty: 'settler',
    unlimited: {
      vi: 'Cho đến khi căn cứ tạm đình chỉ không còn; thời hạn giải quyết tạm dừng',
      en: 'Until the ground of suspension is gone; the clock is paused',
    },
    rule: { basis: 'NĐ 124/2020/NĐ-CP, Đ.28b (sửa bởi NĐ 155/2026/NĐ-CP)', confidence: 'secondary' },
    on: { sendSuspension: {}, resume: 'verifying', terminate: 'terminating' },
  },
  advising: {
    title: { vi: 'Lấy ý kiến hội đồng tư vấn', en: 'The council advises' },
    clause: '7.5.1',
    duty: 'council',
    rule: { basis: 'TT 07/2013/TT-TTCP, Đ.20', confidence: 'verified' },
    on: { giveAdvice: 'dialogue' },
  },
  dialogue: {
    title: { vi: 'Đối thoại (bắt buộc)', en: 'Dialogue (mandatory)' },
    clause: '7.2.3',
    duty: 'settler',
    rule: { basis: 'Luật Khiếu nại 2011, Đ.39', confidence: 'verified' },
    on: {
      setDialogue: {},
      notifyDialogue: {},
      holdDialogue: {
        to: 'deciding',
        when: { any: [{ not: newRules }, { is: { ledInPerson: true } }, { not: mustLead }] },
        refuse: refusals.mustLead,
      },
      recordAbsence: shared.recordAbsence,
    },
  },
  deciding: {
    title: { vi: 'Ra quyết định', en: 'Decide' },
    clause: '8.2.4',
    duty: 'settler',
    rule: { basis: 'Luật Khiếu nại 2011, Đ.40', confidence: 'verified' },
    on: { decide: 'decided' },
  },
  overdue: {
    title: { vi: 'Quá hạn giải quyết', en: 'Overdue' },
    clause: '8.3',
    duty: 'settler',
    rule: { basis: 'Luật Khiếu nại 2011, Đ.37, Đ.42', confidence: 'verified' },
    on: { decide: 'decided', sue: 'sued' },
  },
  decided: {
    title: { vi: 'Đã ra quyết định lần hai', en: 'Second decision issued' },
    clause: '7.2.3',
    duty: 'settler',
    on: { send: 'decisionSent' },
  },
  decisionSent: {
    title: { vi: 'Đã gửi quyết định', en: 'Decision sent' },
    clause: '7.2.3',
    duty: 'settler',
    on: { setMeeting: {}, notifyMeeting: {}, publish: 'published', sue: 'sued' },
  },
  published: {
    title: { vi: 'Đã công khai quyết định', en: 'Published' },
    clause: '8.2.1',
    duty: 'settler',
    on: {
      effectDate: {
        to: 'inForce',
        when: { any: [{ lapsed: 'effect' }, { lapsed: 'effectRemote' }, { lapsed: 'effectDiscipline' }] },
        refuse: refusals.notInForceYet,
      },
      sue: 'sued',
    },
  },
  inForce: {
    title: { vi: 'Quyết định có hiệu lực pháp luật', en: 'Decision in legal force' },
    clause: '8.5.2',
    duty: 'settler',
    unlimited: {
      vi: 'Thời hạn thi hành theo từng quyết định',
      en: 'The decision itself says by when it is carried out',
    },
    on: { orderReview: 'underReview', enforceAndArchive: 'closed' },
  },
  underReview: {
    title: { vi: 'Xem xét lại theo chỉ đạo cấp trên', en: 'Reviewed by order of a superior' },
    clause: '8.3',
    duty: 'superior',
    unlimited: {
      vi: 'Thời hạn do văn bản chỉ đạo xem xét lại ấn định',
      en: 'The order to review sets the time',
    },
    on: { decideAnew: 'decided', confirm: 'inForce' },
  },
  terminating: {
    title: { vi: 'Chờ quyết định đình chỉ giải quyết', en: 'To be terminated' },
    duty: 'settler',
    on: { sendTermination: 'terminated' },
  },
  notAccepted: { title: { vi: 'Không thụ lý', en: 'Not accepted' }, outcome: 'refused' },
  terminated: { title: { vi: 'Đình chỉ giải quyết', en: 'Terminated' }, outcome: 'withdrawn' },
  sued: { title: { vi: 'Khởi kiện vụ án hành chính', en: 'Taken to court' }, outcome: 'done' },
  closed: { title: { vi: 'Đã thi hành, lưu trữ', en: 'Carried out and archived' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>

/** What may happen in several steps alike. */
export const across = [
  {
    in: ['accepted', 'verifying', 'advising', 'dialogue', 'deciding'],
    on: {
      lengthen: {
        when: { all: [{ not: { is: { complex: true } } }, { not: settlingLapsed }] },
        do: [{ set: { complex: true } }],
        refuse: [refusals.alreadyComplex, refusals.settlingTimeOver],
      },
      applyDecree2026: shared.applyDecree2026,
      deadlinePassed: { to: 'overdue', when: settlingLapsed, refuse: refusals.settlingTimeRuns },
    },
  },
  { in: ['accepted', 'verifying', 'suspended', 'dialogue'], on: { withdraw: 'terminating' } },
  {
    in: ['published', 'inForce'],
    on: {
      endPosting: {
        when: { lapsed: 'posting' },
        refuse: refusals.postingRuns,
      },
    },
  },
] as const satisfies readonly { readonly in: readonly string[]; readonly on: On }[]
