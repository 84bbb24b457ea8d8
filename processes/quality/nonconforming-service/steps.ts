import type { Refusal, Step } from '../../../src/procedure/index.ts'
import { cancel } from '../improvement/action-steps.ts'

const accepts = { is: { disposition: 'accept' } } as const

const refusals = {
  aboveTheUnit: {
    vi: 'sự không phù hợp nặng do đại diện lãnh đạo hoặc người đứng đầu quyết định cách xử lý.',
    en: 'a major nonconformity is decided on above the unit.',
    rule: 'TCVN ISO 9001:2008, 8.3; phân cấp do cơ quan quy định',
    when: { is: { grade: 'major' } },
  },
  noConcession: {
    vi: 'chấp nhận kết quả không phù hợp phải được đại diện lãnh đạo hoặc người đứng đầu phê duyệt.',
    en: 'accepting what does not conform takes approval above the unit.',
    rule: 'TCVN ISO 9001:2008, 8.3',
  },
  againstTheLaw: {
    vi: 'kết quả trái pháp luật không được chấp nhận; phải làm lại, sửa hoặc thu hồi.',
    en: 'a result against the law cannot be accepted: do it again, fix it or recall it.',
    rule: 'TCVN ISO 9001:2008, 8.3, 7.2.1.c',
  },
  needsAction: {
    vi: 'sự không phù hợp nặng phải có hành động khắc phục.',
    en: 'a major nonconformity needs corrective action.',
    rule: 'TCVN ISO 9001:2008, 8.5.2',
  },
} as const satisfies Readonly<Record<string, Refusal>>

const open = ['logged', 'contained', 'judged', 'dispositioned', 'reworked', 'rechecked'] as const

/** The steps of a nonconforming service. */
export const steps = {
  logged: {
    title: { vi: 'Đã ghi phiếu', en: 'Logged' },
    clause: '8.3',
    duty: 'unitHead',
    on: { contain: 'contained' },
  },
  contained: {
    title: { vi: 'Đã dừng, giữ lại, chờ phân loại', en: 'Held, to be graded' },
    clause: '8.3',
    duty: 'unitHead',
    on: { judge: 'judged' },
  },
  judged: {
    title: { vi: 'Đã phân loại, chờ quyết định cách xử lý', en: 'Graded, to be decided on' },
    clause: '8.3',
    duty: 'unitHead',
    on: {
      decide: {
        to: 'dispositioned',
        when: { all: [{ is: { grade: 'minor' } }, { not: accepts }] },
        refuse: [refusals.aboveTheUnit, refusals.noConcession],
      },
      decideAbove: [
        { to: 'dispositioned', when: { not: accepts } },
        { to: 'rechecked', when: { is: { breachesLaw: false } }, refuse: refusals.againstTheLaw },
      ],
    },
  },
  dispositioned: {
    title: { vi: 'Đang xử lý', en: 'Being put right' },
    clause: '8.3',
    duty: 'owner',
    on: { correct: 'reworked' },
  },
  reworked: {
    title: { vi: 'Đã xử lý, chờ kiểm tra lại', en: 'Put right, to be checked again' },
    clause: '8.3',
    duty: 'verifier',
    on: {
      recheck: [{ to: 'rechecked', when: { is: { recheckResult: 'conforms' } } }, { to: 'dispositioned' }],
    },
  },
  rechecked: {
    title: { vi: 'Đạt hoặc được chấp nhận, xem xét hành động khắc phục', en: 'In order; is action needed?' },
    clause: '8.3',
    duty: 'qmr',
    on: {
      escalate: 'escalatedToAction',
      close: { to: 'closed', when: { is: { grade: 'minor' } }, refuse: refusals.needsAction },
    },
  },
  closed: { title: { vi: 'Đã đóng', en: 'Closed' }, outcome: 'done' },
  escalatedToAction: {
    title: { vi: 'Đã chuyển sang hành động khắc phục', en: 'Handed over to corrective action' },
    clause: '8.5.2',
    outcome: 'done',
  },
  cancelled: { title: { vi: 'Đã hủy', en: 'Cancelled' }, outcome: 'withdrawn' },
} as const satisfies Readonly<Record<string, Step>>

/** What several steps take alike. */
export const across = [{ in: open, on: { cancel } }] as const
