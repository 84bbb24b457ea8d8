import type { Condition, Step } from '../../../src/procedure/index.ts'
import { steps as desk } from '../one-stop/steps.ts'
import { refusals } from './refusals.ts'
import { since61, since118 } from './regimes.ts'

const deliverable = {
  not: {
    any: [
      refusals.feeFirst.when,
      refusals.resultNotOnline.when,
      refusals.resultNotByPost.when,
      refusals.resultNotAtDesk.when,
    ],
  },
} as const satisfies Condition

/** The steps of a dossier filed online. */
export const steps = {
  sent: {
    title: { vi: 'Đã gửi trên Cổng, chờ báo Bộ phận Một cửa', en: 'Sent on the portal, desk to be alerted' },
    clause: '7.2.3',
    duty: 'receiver',
    on: { alertDesk: 'checking' },
  },
  checking: {
    title: { vi: 'Kiểm tra hồ sơ trực tuyến', en: 'Check the online dossier' },
    clause: '7.2.2',
    duty: 'receiver',
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.17.2; NĐ 118/2025/NĐ-CP, Đ.17.2', confidence: 'verified' },
    on: {
      requestIntakeSupplement: [
        { to: 'supplementing', when: { not: { regime: since61 } } },
        {
          to: 'supplementing',
          when: { below: { intakeSupplements: 1 } },
          do: [{ increment: 'intakeSupplements' }],
          refuse: refusals.supplementOnce,
        },
      ],
      refuseIntake: 'refused',
      accept: {
        to: 'processing',
        when: {
          all: [
            { not: { any: [refusals.namedByLevel.when, refusals.namedByExtent.when] } },
            { any: [{ not: { regime: since118 } }, { is: { identityChecked: true } }] },
          ],
        },
        refuse: [refusals.namedByLevel, refusals.namedByExtent, refusals.identityFirst],
      },
    },
  },
  supplementing: {
    title: { vi: 'Chờ người nộp bổ sung, hoàn thiện', en: 'Awaiting the applicant’s supplement' },
    clause: '7.2.3',
    duty: 'applicant',
    unlimited: desk.intakeSupplement.unlimited,
    on: { resubmit: 'sent' },
  },
  processing: {
    title: {
      vi: 'Đã tiếp nhận, giải quyết theo hồ sơ một cửa',
      en: 'Accepted, handled as a one-stop dossier',
    },
    clause: '7.5.1',
    duty: 'receiver',
    unlimited: {
      vi: 'Thời hạn giải quyết tính ở hồ sơ một cửa đã tiếp nhận',
      en: 'The time to settle runs in the one-stop dossier',
    },
    on: {
      recordResult: 'resultReady',
      recordClosing: {
        to: 'closedInactive',
        when: { regime: since118 },
        refuse: refusals.inactiveSince2025,
      },
      stop: { to: 'stopped', when: { regime: since118 }, refuse: refusals.stopSince2025 },
    },
  },
  resultReady: {
    title: { vi: 'Đã có kết quả, chờ trả', en: 'Result to be returned' },
    clause: '7.5.1',
    duty: 'receiver',
    unlimited: {
      vi: 'Ngày trả là ngày hẹn của hồ sơ một cửa; chờ người nộp nộp phí hoặc đến nhận nếu có',
      en: 'The day is that of the one-stop dossier; the applicant may still have to pay or to come',
    },
    on: {
      announceResult: {},
      deliver: [
        { to: 'returnedRefusal', when: { all: [deliverable, { is: { granted: false } }] } },
        {
          to: 'returned',
          when: deliverable,
          refuse: [
            refusals.feeFirst,
            refusals.resultNotOnline,
            refusals.resultNotByPost,
            refusals.resultNotAtDesk,
          ],
        },
      ],
    },
  },
  refused: { title: { vi: 'Từ chối tiếp nhận', en: 'Not received' }, outcome: 'refused' },
  withdrawn: { title: { vi: 'Đã rút trước khi tiếp nhận', en: 'Withdrawn' }, outcome: 'withdrawn' },
  stopped: { title: { vi: 'Đã dừng theo đề nghị', en: 'Stopped on request' }, outcome: 'withdrawn' },
  closedInactive: {
    title: { vi: 'Đã đóng vì không bổ sung', en: 'Closed: not supplemented' },
    outcome: 'lapsed',
  },
  returned: { title: { vi: 'Đã trả kết quả', en: 'Result returned' }, outcome: 'done' },
  returnedRefusal: {
    title: { vi: 'Đã trả thông báo từ chối giải quyết', en: 'Refusal returned' },
    outcome: 'refused',
  },
} as const satisfies Readonly<Record<string, Step>>
