import type { Step } from '../../../src/procedure/index.ts'
import { refusals } from './refusals.ts'
import { since2018, since2025, until2018 } from './regimes.ts'

/** The steps of a dossier at the one-stop desk, each with its duty and what leads out of it. */
export const steps = {
  intakeCheck: {
    title: { vi: 'Kiểm tra hồ sơ', en: 'Check the dossier' },
    clause: '7.2.2',
    duty: 'receiver',
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.17; NĐ 118/2025/NĐ-CP, Đ.17', confidence: 'verified' },
    on: {
      alertDesk: { do: [{ stop: 'portalAlert' }] },
      recordPostalHandover: {},
      requestIntakeSupplement: [
        { to: 'intakeSupplement', when: { regime: until2018 } },
        {
          to: 'intakeSupplement',
          when: { below: { intakeSupplements: 1 } },
          do: [{ increment: 'intakeSupplements' }],
          refuse: refusals.intakeSupplementOnce,
        },
      ],
      refuseIntake: 'intakeRefused',
      acceptInstantly: {
        to: 'instantProcessing',
        when: { is: { instant: true } },
        refuse: refusals.instantOnly,
      },
      accept: 'accepted',
      withdraw: 'stopped',
    },
  },
  intakeSupplement: {
    title: { vi: 'Chờ bổ sung khi tiếp nhận', en: 'Awaiting a supplement at intake' },
    clause: '7.2.3',
    duty: 'applicant',
    unlimited: {
      vi: 'Thời hạn giải quyết chưa bắt đầu; pháp luật không ấn định thời hạn nộp lại',
      en: 'The clock has not started; the law sets no time to come back',
    },
    on: { resubmit: 'intakeCheck', withdraw: 'stopped' },
  },
  instantProcessing: {
    title: { vi: 'Giải quyết ngay', en: 'Settle at once' },
    clause: '7.5.1',
    duty: 'receiver',
    on: { finishInstantly: 'resultAtDesk', refuseIntake: 'intakeRefused' },
  },
  accepted: {
    title: { vi: 'Đã tiếp nhận, chờ chuyển', en: 'Accepted, to be transferred' },
    clause: '7.5.3',
    duty: 'receiver',
    on: {
      transfer: [{ to: 'transferring', when: { is: { nonBoundary: true } } }, { to: 'assigned' }],
      handleAtDesk: {
        to: 'appraising',
        when: { regime: since2018 },
        refuse: refusals.deskDecisionSince2018,
      },
    },
  },
  transferring: {
    title: { vi: 'Đang chuyển đến cơ quan có thẩm quyền', en: 'On the way to the competent agency' },
    clause: '7.5.4',
    duty: 'clerk',
    on: { takeOver: 'assigned' },
  },
  assigned: {
    title: { vi: 'Chờ phân công thụ lý', en: 'Awaiting assignment' },
    clause: '7.5.1',
    duty: 'agencyHead',
    on: { assign: 'appraising' },
  },
  appraising: {
    title: { vi: 'Thẩm định', en: 'Appraise' },
    clause: '7.5.1',
    duty: 'caseOfficer',
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.19; NĐ 118/2025/NĐ-CP, Đ.19', confidence: 'verified' },
    on: {
      verify: { to: 'checking', do: [{ set: { checks: 'verification' } }] },
      consult: { to: 'checking', do: [{ set: { checks: 'consultation' } }] },
      verifyAndConsult: { to: 'checking', do: [{ set: { checks: 'both' } }] },
      requestPayment: {
        to: 'awaitingFinance',
        when: { setting: { financePause: true } },
        refuse: refusals.noFinancePause,
      },
      propose: { to: 'awaitingApproval', do: [{ set: { proposal: 'grant' } }, { clear: 'checks' }] },
      proposeRefusal: {
        to: 'awaitingApproval',
        do: [{ set: { proposal: 'refuse' } }, { clear: 'checks' }],
      },
    },
  },
  checking: {
    title: { vi: 'Thẩm tra, xác minh và lấy ý kiến', en: 'Verify and consult' },
    clause: '7.5.1',
    duty: 'caseOfficer',
    together: {
      verification: {
        title: { vi: 'Thẩm tra, xác minh', en: 'Verify' },
        duty: 'caseOfficer',
        finishes: 'recordVerification',
        when: { any: [{ is: { checks: 'verification' } }, { is: { checks: 'both' } }] },
      },
      consultation: {
        title: { vi: 'Lấy ý kiến', en: 'Consult' },
        duty: 'consulted',
        finishes: 'giveOpinion',
        when: { any: [{ is: { checks: 'consultation' } }, { is: { checks: 'both' } }] },
      },
    },
    next: 'appraising',
    on: {
      reportOpinionOverdue: { when: { lapsed: 'consultation' }, refuse: refusals.opinionNotDue },
      proceedWithoutOpinion: {
        to: 'appraising',
        when: { all: [{ lapsed: 'consultation' }, { setting: { silenceIsConsent: true } }] },
        refuse: refusals.silenceIsNoConsent,
      },
    },
  },
  supplementRequested: {
    title: { vi: 'Chờ người nộp bổ sung', en: 'Awaiting the applicant’s supplement' },
    clause: '7.2.3',
    duty: 'applicant',
    on: {
      resubmit: [
        { to: 'accepted', when: { regime: since2018 }, do: [{ clear: 'newDue' }] },
        { to: 'accepted' },
      ],
      closeInactive: {
        to: 'closedInactive',
        when: { all: [{ regime: since2025 }, { lapsed: 'supplementByApplicant' }] },
        refuse: refusals.inactiveAfterLimit,
      },
    },
  },
  awaitingFinance: {
    title: { vi: 'Chờ thực hiện nghĩa vụ tài chính', en: 'Awaiting a financial duty' },
    clause: '7.2.3',
    duty: 'applicant',
    unlimited: {
      vi: 'Thời hạn nộp theo thông báo của cơ quan thuế; thời hạn giải quyết tạm dừng',
      en: 'The tax notice sets the time to pay; the clock is paused',
    },
    on: { recordPayment: 'appraising' },
  },
  awaitingApproval: {
    title: { vi: 'Chờ ký duyệt', en: 'Awaiting signature' },
    clause: '8.2.4',
    duty: 'approver',
    on: {
      approve: [{ to: 'refused', when: { is: { proposal: 'refuse' } } }, { to: 'issued' }],
      returnDraft: { to: 'appraising', do: [{ clear: 'proposal' }] },
    },
  },
  issued: {
    title: { vi: 'Đã có kết quả, chờ phát hành', en: 'Decided, to be issued' },
    clause: '7.5.1',
    duty: 'clerk',
    on: { handToDesk: 'resultAtDesk' },
  },
  refused: {
    title: { vi: 'Từ chối giải quyết, chờ phát hành', en: 'Refused, to be issued' },
    clause: '7.5.1',
    duty: 'clerk',
    on: { handToDesk: 'resultAtDesk' },
  },
  resultAtDesk: {
    title: { vi: 'Kết quả tại Bộ phận Một cửa', en: 'Result at the desk' },
    clause: '7.5.1',
    duty: 'receiver',
    unlimited: {
      vi: 'Chờ người nộp đến nhận; kết quả chưa nhận được giữ tại Bộ phận Một cửa',
      en: 'The applicant comes for it; what is not collected stays at the desk',
    },
    on: { announceResult: {}, deliver: 'returned' },
  },
  returned: {
    title: { vi: 'Đã trả kết quả', en: 'Result returned' },
    clause: '8.2.1',
    duty: 'receiver',
    unlimited: {
      vi: 'Đã trả kết quả; chờ đánh giá, đính chính nếu có, rồi lưu hồ sơ',
      en: 'The result is out; open for rating and correction until filed',
    },
    on: {
      rate: {},
      close: [{ to: 'closedRefused', when: { is: { proposal: 'refuse' } } }, { to: 'closed' }],
    },
  },
  correcting: {
    title: { vi: 'Đính chính kết quả', en: 'Correct the result' },
    clause: '8.3',
    duty: 'caseOfficer',
    on: { returnCorrected: 'resultAtDesk' },
  },
  intakeRefused: { title: { vi: 'Từ chối tiếp nhận', en: 'Not received' }, outcome: 'refused' },
  stopped: { title: { vi: 'Đã dừng theo đề nghị', en: 'Stopped on request' }, outcome: 'withdrawn' },
  closedInactive: {
    title: { vi: 'Đã đóng vì không bổ sung', en: 'Closed: not supplemented' },
    outcome: 'lapsed',
  },
  closed: { title: { vi: 'Đã kết thúc', en: 'Closed' }, outcome: 'done' },
  closedRefused: {
    title: { vi: 'Đã kết thúc, từ chối giải quyết', en: 'Closed with a refusal' },
    outcome: 'refused',
  },
} as const satisfies Readonly<Record<string, Step>>
