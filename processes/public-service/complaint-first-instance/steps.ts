import type { Condition, On, Step } from '../../../src/procedure/index.ts'
import { refusals } from '../complaint/refusals.ts'
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

const secondComplaintLapsed = {
  any: [
    { lapsed: 'secondComplaint' },
    { lapsed: 'secondComplaintRemote' },
    { lapsed: 'secondComplaintDiscipline' },
    { lapsed: 'secondComplaintDismissal' },
  ],
} as const satisfies Condition

/** The steps of a complaint at the first instance. */
export const steps = {
  received: {
    title: { vi: 'Đã nhận khiếu nại', en: 'Received' },
    clause: '7.2.2',
    duty: 'settler',
    rule: { basis: 'Luật Khiếu nại 2011, Đ.27', confidence: 'verified' },
    on: { accept: shared.accept, refuse: 'notAccepted', redirect: 'redirected' },
  },
  accepted: {
    title: { vi: 'Đã thụ lý', en: 'Accepted' },
    clause: '7.2.3',
    duty: 'settler',
    on: { recheck: 'rechecking' },
  },
  rechecking: {
    title: {
      vi: 'Kiểm tra lại quyết định, hành vi của mình',
      en: 'Recheck one’s own decision or conduct',
    },
    clause: '8.3',
    duty: 'settler',
    rule: { basis: 'Luật Khiếu nại 2011, Đ.29.1', confidence: 'verified' },
    on: { findRight: 'deciding', assignVerification: 'verifying' },
  },
  verifying: {
    title: { vi: 'Xác minh', en: 'Verify' },
    clause: '7.5.1',
    duty: 'verifier',
    rule: { basis: 'Luật Khiếu nại 2011, Đ.29', confidence: 'verified' },
    on: {
      extendVerification: { when: { not: settlingLapsed }, refuse: refusals.settlingTimeOver },
      requestPapers: {},
      supplyPapers: {},
      stayContestedDecision: { when: { not: settlingLapsed }, refuse: refusals.settlingTimeOver },
      reportMatching: 'deciding',
      reportDiffering: 'dialogue',
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
  dialogue: {
    title: { vi: 'Đối thoại', en: 'Dialogue' },
    clause: '7.2.3',
    duty: 'settler',
    rule: { basis: 'Luật Khiếu nại 2011, Đ.30', confidence: 'verified' },
    on: {
      setDialogue: {},
      notifyDialogue: {},
      holdDialogue: 'deciding',
      recordAbsence: shared.recordAbsence,
    },
  },
  deciding: {
    title: { vi: 'Ra quyết định', en: 'Decide' },
    clause: '8.2.4',
    duty: 'settler',
    rule: { basis: 'Luật Khiếu nại 2011, Đ.31', confidence: 'verified' },
    on: { decide: 'decided' },
  },
  overdue: {
    title: { vi: 'Quá hạn giải quyết', en: 'Overdue' },
    clause: '8.3',
    duty: 'settler',
    rule: { basis: 'Luật Khiếu nại 2011, Đ.28, Đ.33', confidence: 'verified' },
    on: {
      decide: 'decided',
      complainAgain: {
        to: 'secondComplaint',
        when: {
          not: { any: [{ lapsed: 'secondComplaintOverdue' }, { lapsed: 'secondComplaintOverdueRemote' }] },
        },
        refuse: refusals.complaintTimeOver,
      },
      sue: 'sued',
    },
  },
  decided: {
    title: { vi: 'Đã ra quyết định lần đầu', en: 'First decision issued' },
    clause: '7.2.3',
    duty: 'settler',
    on: { send: 'decisionSent' },
  },
  decisionSent: {
    title: { vi: 'Đã gửi quyết định', en: 'Decision sent' },
    clause: '8.2.1',
    duty: 'settler',
    on: {
      recordDelivery: {},
      complainAgain: {
        to: 'secondComplaint',
        when: { not: secondComplaintLapsed },
        refuse: refusals.complaintTimeOver,
      },
      sue: 'sued',
      complaintPeriodPassed: {
        to: 'inForce',
        when: {
          all: [
            { any: [{ lapsed: 'effect' }, { lapsed: 'effectRemote' }] },
            { any: [{ not: { given: 'deliveredOn' } }, secondComplaintLapsed] },
          ],
        },
        refuse: refusals.notInForceYet,
      },
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
    on: { enforce: 'enforced' },
  },
  enforced: {
    title: { vi: 'Đã thi hành, chờ bàn giao lưu trữ', en: 'Carried out, to be archived' },
    clause: '4.2.4',
    duty: 'archivist',
    rule: { basis: 'TT 07/2013/TT-TTCP, Đ.23', confidence: 'verified' },
    on: { archive: 'closed' },
  },
  terminating: {
    title: { vi: 'Chờ quyết định đình chỉ giải quyết', en: 'To be terminated' },
    duty: 'settler',
    on: { sendTermination: 'terminated' },
  },
  notAccepted: { title: { vi: 'Không thụ lý', en: 'Not accepted' }, outcome: 'refused' },
  redirected: {
    title: { vi: 'Đã hướng dẫn, chuyển nơi có thẩm quyền', en: 'Redirected' },
    outcome: 'done',
  },
  terminated: { title: { vi: 'Đình chỉ giải quyết', en: 'Terminated' }, outcome: 'withdrawn' },
  secondComplaint: {
    title: { vi: 'Chuyển sang khiếu nại lần hai', en: 'At second instance' },
    outcome: 'done',
  },
  sued: { title: { vi: 'Khởi kiện vụ án hành chính', en: 'Taken to court' }, outcome: 'done' },
  closed: { title: { vi: 'Đã thi hành, bàn giao lưu trữ', en: 'Carried out and archived' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>

/** What may happen in several steps alike. */
export const across = [
  {
    in: ['accepted', 'rechecking', 'verifying', 'dialogue', 'deciding'],
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
  {
    in: ['accepted', 'rechecking', 'verifying', 'suspended', 'dialogue'],
    on: { withdraw: 'terminating' },
  },
  {
    in: ['verifying', 'dialogue', 'deciding', 'overdue', 'suspended'],
    on: {
      liftStay: {
        when: { all: [{ given: 'stayDecision' }, { not: { lapsed: 'stay' } }] },
        do: [{ clear: 'stayDecision' }],
        refuse: refusals.noStay,
      },
    },
  },
] as const satisfies readonly { readonly in: readonly string[]; readonly on: On }[]
