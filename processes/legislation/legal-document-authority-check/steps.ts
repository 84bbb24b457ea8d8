import type { Condition, Refusal, Step } from '../../../src/procedure/index.ts'
import { secondary, unverified } from '../../citations.ts'
import { decree2016 } from '../lawmaking/citations.ts'

const byThePlan = {
  vi: 'Theo kế hoạch kiểm tra; nghị định đã đọc không ghi số ngày',
  en: 'By the plan of checks; the decrees that were read set no number of days',
} as const

const underOneLaw = {
  vi: 'Chỉ có số ngày ở một số chế độ pháp lý; ngoài ra theo yêu cầu của cấp có quyền',
  en: 'A number of days is set under some laws only; otherwise as the superior asks',
} as const

const ofCouncil = { is: { ofCouncil: true } } as const satisfies Condition

const handlingLapsed = {
  any: [{ lapsed: 'handling' }, { lapsed: 'handlingAtSession' }, { lapsed: 'handlingByDay' }],
} as const satisfies Condition

const hasItsDay = {
  any: [
    { all: [{ regime: 'r2016' }, { not: ofCouncil }] },
    { all: [{ regime: 'r2016' }, { given: 'sessionOn' }] },
    { all: [{ not: { regime: 'r2016' } }, { given: 'handleBy' }] },
  ],
} as const satisfies Condition

const refusals = {
  notEntered: {
    vi: 'văn bản chưa vào sổ.',
    en: 'the document has not been entered.',
    rule: { r2016: 'NĐ 34/2016/NĐ-CP, Đ.131 (chưa kiểm chứng)' },
  },
  noSession: {
    vi: 'kết luận về nghị quyết HĐND phải ghi kỳ họp gần nhất, là hạn xử lý.',
    en: 'for a resolution of a council, the next session is stated; it is the time to handle it.',
    rule: { r2016: 'NĐ 34/2016/NĐ-CP, Đ.125' },
    when: { regime: 'r2016' },
  },
  noDay: {
    vi: 'kết luận phải ghi ngày cơ quan ban hành phải xử lý xong.',
    en: 'the conclusion states the day by which the issuer is to handle it.',
    rule: { r2010: 'NĐ 40/2010/NĐ-CP', r2025: 'NĐ 79/2025/NĐ-CP, Đ.26 (chưa kiểm chứng)' },
  },
  ofCouncil: {
    vi: 'nghị quyết của HĐND do HĐND xử lý tại kỳ họp gần nhất.',
    en: 'a resolution of a council is handled by the council at its next session.',
    rule: { r2016: 'NĐ 34/2016/NĐ-CP, Đ.125' },
  },
  notOfCouncil: {
    vi: 'văn bản của UBND do UBND tự xử lý.',
    en: 'a document of a committee is handled by the committee.',
    rule: { r2016: 'NĐ 34/2016/NĐ-CP, Đ.125' },
  },
  timeRuns: {
    vi: 'chưa hết hạn xử lý.',
    en: 'the time to handle it has not run out.',
    rule: { r2016: 'NĐ 34/2016/NĐ-CP, Đ.125' },
  },
  noReport: {
    vi: 'chưa báo cáo cấp có quyền xử lý.',
    en: 'nothing was reported to the superior yet.',
    rule: { r2016: 'NĐ 34/2016/NĐ-CP, Đ.125', r2025: 'NĐ 79/2025/NĐ-CP, Đ.27' },
  },
} as const satisfies Readonly<Record<string, Refusal>>

const reported = { when: { given: 'superiorReport' }, refuse: refusals.noReport } as const

/** The steps of a check. */
export const steps = {
  received: {
    title: { vi: 'Đã nhận văn bản để kiểm tra', en: 'Received for checking' },
    clause: '8.2.4',
    duty: 'checker',
    unlimited: byThePlan,
    on: {
      register: {},
      check: { to: 'checking', when: { given: 'registerNumber' }, refuse: refusals.notEntered },
    },
  },
  checking: {
    title: { vi: 'Đang kiểm tra', en: 'Checking' },
    clause: '7.3.5',
    duty: 'checker',
    unlimited: byThePlan,
    rule: secondary('NĐ 79/2025/NĐ-CP, Đ.14–18'),
    on: { clear: 'clean', conclude: 'concluded' },
  },
  concluded: {
    title: { vi: 'Đã kết luận trái pháp luật', en: 'Concluded as unlawful' },
    clause: '8.3',
    duty: 'checker',
    unlimited: byThePlan,
    rule: decree2016('Đ.125'),
    on: {
      sendConclusion: {
        to: 'withIssuer',
        when: hasItsDay,
        refuse: [refusals.noSession, refusals.noDay],
      },
    },
  },
  withIssuer: {
    title: { vi: 'Cơ quan ban hành đang xử lý', en: 'With the issuer' },
    clause: '8.3',
    duty: 'issuer',
    rule: decree2016('Đ.125'),
    on: {
      handle: { to: 'handled', when: { not: ofCouncil }, refuse: refusals.ofCouncil },
      councilHandles: { to: 'handled', when: ofCouncil, refuse: refusals.notOfCouncil },
      disagree: 'disputed',
      noHandlingInTime: { to: 'escalated', when: handlingLapsed, refuse: refusals.timeRuns },
    },
  },
  disputed: {
    title: { vi: 'Cơ quan ban hành không nhất trí', en: 'Disputed' },
    clause: '8.3',
    duty: 'checker',
    unlimited: underOneLaw,
    rule: secondary('NĐ 34/2016/NĐ-CP, Đ.125; NĐ 79/2025/NĐ-CP, Đ.27'),
    on: { acceptExplanation: 'conclusionWithdrawn', escalate: 'escalated' },
  },
  escalated: {
    title: { vi: 'Chuyển cấp có quyền xử lý', en: 'Before the superior' },
    clause: '8.3',
    duty: 'superior',
    unlimited: underOneLaw,
    rule: unverified('Luật 80/2015/QH13, Đ.167–170'),
    on: {
      reportToSuperior: {},
      annul: { to: 'handled', ...reported },
      uphold: { to: 'conclusionWithdrawn', ...reported },
    },
  },
  handled: {
    title: { vi: 'Đã xử lý', en: 'Handled' },
    clause: '8.5.2',
    duty: 'issuer',
    rule: decree2016('Đ.125'),
    on: { notify: 'notified' },
  },
  clean: { title: { vi: 'Không trái', en: 'Clean' }, outcome: 'done' },
  notified: {
    title: { vi: 'Đã báo kết quả, đăng công khai', en: 'Notified and published' },
    outcome: 'done',
  },
  conclusionWithdrawn: { title: { vi: 'Rút kết luận', en: 'Conclusion withdrawn' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>
