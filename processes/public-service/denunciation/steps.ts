import type { Condition, Effect, Step, Transition } from '../../../src/procedure/index.ts'
import { refusals } from './refusals.ts'
import { since2018 } from './regimes.ts'

const newLaw = { regime: since2018 } as const satisfies Condition
const oldLaw = { regime: 'r2011' } as const satisfies Condition

const settlingLapsed = {
  any: [
    { lapsed: 'settle' },
    { lapsed: 'settleComplex' },
    { lapsed: 'settleExtended' },
    { lapsed: 'settleComplexExtended' },
    { lapsed: 'settleExtendedTwice' },
  ],
} as const satisfies Condition

const mayBeExtended = {
  any: [
    { all: [oldLaw, { below: { extensions: 1 } }] },
    { all: [newLaw, { is: { complexity: 'complex' } }, { below: { extensions: 1 } }] },
    { all: [newLaw, { is: { complexity: 'speciallyComplex' } }, { below: { extensions: 2 } }] },
  ],
} as const satisfies Condition

const freelyWithdrawn = {
  all: [{ is: { signsOfViolation: false } }, { is: { coerced: false } }, { is: { slander: false } }],
} as const satisfies Condition

const only2018 = <const S extends string>(to: S) =>
  ({ to, when: newLaw, refuse: refusals.since2019 }) as const satisfies Transition

const only2011 = <const S extends string>(to: S) =>
  ({ to, when: oldLaw, refuse: refusals.until2018 }) as const satisfies Transition

const anew = [
  { clear: 'extensions' },
  { clear: 'acceptanceNotice' },
  { clear: 'conclusion' },
] as const satisfies readonly Effect[]

/** The steps of a denunciation. */
export const steps = {
  received: {
    title: { vi: 'Đã nhận tin tố cáo', en: 'Received' },
    clause: '7.2.3',
    duty: 'settler',
    on: { register: 'initialProcessing' },
  },
  initialProcessing: {
    title: { vi: 'Xử lý ban đầu', en: 'Initial processing' },
    clause: '7.2.2',
    duty: 'settler',
    rule: {
      basis: 'Luật Tố cáo 2018, Đ.24; Luật Tố cáo 2011, Đ.20 (chưa kiểm chứng)',
      confidence: 'verified',
    },
    on: {
      checkManyPlaces: {},
      accept: {
        to: 'accepted',
        when: { all: [{ is: { competent: true } }, { is: { conditionsMet: true } }] },
        refuse: [refusals.notOurs, refusals.conditions],
      },
      refuse: 'notAccepted',
      transfer: { to: 'transferred', when: { is: { competent: false } }, refuse: refusals.ours },
      skip: {
        to: 'notProcessed',
        when: { all: [newLaw, { is: { severalAddressees: true } }] },
        refuse: [refusals.since2019, refusals.oneAddressee],
      },
      useAsLead: {
        to: 'anonymousLead',
        when: { all: [newLaw, { is: { anonymous: true } }, { is: { concrete: true } }] },
        refuse: [refusals.since2019, refusals.identified],
      },
      handleAtOnce: {
        to: 'handled',
        when: { all: [newLaw, { is: { competent: true } }, { is: { immediate: true } }] },
        refuse: [refusals.since2019, refusals.notImmediate],
      },
      withdrawPart: { when: { regime: 'r2026' }, refuse: refusals.withdrawalSince2026 },
      withdrawAll: { to: 'notAccepted', when: { regime: 'r2026' }, refuse: refusals.withdrawalSince2026 },
    },
  },
  accepted: {
    title: { vi: 'Đã thụ lý', en: 'Accepted' },
    clause: '7.2.3',
    duty: 'settler',
    on: { notifyAcceptance: {}, startVerification: 'verifying' },
  },
  verifying: {
    title: { vi: 'Xác minh', en: 'Verify' },
    clause: '7.5.1',
    duty: 'verifier',
    rule: { basis: 'Luật Tố cáo 2018, Đ.31', confidence: 'verified' },
    on: {
      notifyAcceptance: {},
      explain: {},
      extend: {
        when: { all: [mayBeExtended, { not: settlingLapsed }] },
        do: [{ increment: 'extensions' }],
        refuse: [refusals.ordinary, refusals.extended, refusals.settlingTimeOver],
      },
      suspend: only2018('suspended'),
      sendSuspension: {},
      withdrawPart: { when: newLaw, refuse: refusals.since2019 },
      withdrawAll: {
        to: 'terminating',
        when: { all: [newLaw, freelyWithdrawn] },
        do: [{ set: { terminationGround: 'withdrawn' } }],
        refuse: [refusals.since2019, refusals.withdrawalDoubtful],
      },
      terminate: only2018('terminating'),
      deadlinePassed: {
        to: 'overdue',
        when: { all: [newLaw, settlingLapsed] },
        refuse: [refusals.since2019, refusals.settlingTimeRuns],
      },
      conclude: 'concluded',
      referCrime: only2011('toInvestigation'),
    },
  },
  suspended: {
    title: { vi: 'Tạm đình chỉ giải quyết', en: 'Suspended' },
    clause: '7.5.1',
    duty: 'settler',
    unlimited: {
      vi: 'Cho đến khi có kết quả phải chờ; thời hạn giải quyết tạm dừng',
      en: 'Until the awaited result is there; the clock is paused',
    },
    rule: { basis: 'Luật Tố cáo 2018, Đ.34', confidence: 'verified' },
    on: { sendSuspension: {}, reportAwaited: {}, resume: 'verifying', terminate: 'terminating' },
  },
  terminating: {
    title: { vi: 'Chờ quyết định đình chỉ', en: 'To be terminated' },
    duty: 'settler',
    on: { sendTermination: 'terminated' },
  },
  overdue: {
    title: { vi: 'Quá hạn giải quyết', en: 'Overdue' },
    clause: '8.3',
    duty: 'settler',
    rule: { basis: 'Luật Tố cáo 2018, Đ.38', confidence: 'verified' },
    on: { conclude: 'concluded', denounceDelay: 'superiorSupervising' },
  },
  superiorSupervising: {
    title: { vi: 'Cấp trên đôn đốc vụ quá hạn', en: 'The superior supervises the overdue case' },
    clause: '8.2.3',
    duty: 'superior',
    rule: { basis: 'Luật Tố cáo 2018, Đ.38', confidence: 'verified' },
    on: { requestReport: {}, reportDelay: {}, conclude: 'concluded', takeOver: 'takenOver' },
  },
  concluded: {
    title: { vi: 'Đã kết luận', en: 'Concluded' },
    clause: '8.2.4',
    duty: 'settler',
    on: {
      sendConclusion: only2018('conclusionSent'),
      handle: only2011('handled'),
      referCrime: only2011('toInvestigation'),
    },
  },
  conclusionSent: {
    title: { vi: 'Đã gửi kết luận', en: 'Conclusion sent' },
    clause: '7.2.3',
    duty: 'settler',
    on: { handle: 'handled', referCrime: 'toInvestigation' },
  },
  handled: {
    title: { vi: 'Đã xử lý kết luận', en: 'Acted on' },
    clause: '8.5.2',
    duty: 'settler',
    on: { publish: 'published', continueDenouncing: only2018('followUp') },
  },
  published: {
    title: { vi: 'Đã công khai', en: 'Published' },
    clause: '8.2.1',
    duty: 'settler',
    unlimited: {
      vi: 'Hết thời gian niêm yết thì lưu hồ sơ; luật không ấn định ngày lưu',
      en: 'Archived once the posting is over; the law sets no day',
    },
    on: {
      continueDenouncing: only2018('followUp'),
      archive: {
        to: 'closed',
        when: { any: [oldLaw, { not: { is: { publishedBy: 'posting' } } }, { lapsed: 'posting' }] },
        refuse: refusals.postingRuns,
      },
    },
  },
  followUp: {
    title: { vi: 'Cấp trên xem xét tố cáo tiếp', en: 'The superior looks at it again' },
    clause: '8.3',
    duty: 'superior',
    rule: { basis: 'Luật Tố cáo 2018, Đ.37', confidence: 'verified' },
    on: {
      settleAgain: { to: 'accepted', do: anew },
      transfer: 'transferred',
      uphold: 'closed',
    },
  },
  notAccepted: { title: { vi: 'Không thụ lý', en: 'Not accepted' }, outcome: 'refused' },
  transferred: { title: { vi: 'Đã chuyển nơi có thẩm quyền', en: 'Transferred' }, outcome: 'done' },
  notProcessed: { title: { vi: 'Không xử lý (gửi nhiều nơi)', en: 'Not processed' }, outcome: 'refused' },
  anonymousLead: {
    title: { vi: 'Chuyển thanh tra, kiểm tra', en: 'Used as a lead for inspection' },
    outcome: 'done',
  },
  terminated: { title: { vi: 'Đình chỉ giải quyết', en: 'Terminated' }, outcome: 'withdrawn' },
  takenOver: {
    title: { vi: 'Cấp trên giải quyết', en: 'Taken over by the superior' },
    outcome: 'done',
  },
  toInvestigation: {
    title: { vi: 'Chuyển cơ quan điều tra', en: 'Sent to the investigators' },
    outcome: 'done',
  },
  closed: { title: { vi: 'Đã lưu hồ sơ', en: 'Archived' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>
