import type { LimitRow, LimitRule } from '../../../src/procedure/index.ts'
import { days, type Limit, workingDays } from '../../../src/time/index.ts'
import { law2011, law2018 } from './citations.ts'
import { since2018 } from './regimes.ts'

const row2011 = <const L extends Limit, const A extends string>(limit: L, article: A) =>
  ({ limit, regime: 'r2011', ...law2011(article) }) as const satisfies LimitRow

/** Article 21 of the law of 2011 is known from pages that report it. */
const settling2011 = <const L extends Limit>(limit: L) =>
  ({
    limit,
    regime: 'r2011',
    basis: 'Luật Tố cáo 2011, Đ.21',
    confidence: 'secondary',
  }) as const satisfies LimitRow

const row2018 = <const L extends Limit, const A extends string>(limit: L, article: A) =>
  ({ limit, regime: since2018, ...law2018(article) }) as const satisfies LimitRow

const intake = ['received', 'initialProcessing'] as const

const settling = {
  runsIn: ['accepted', 'verifying', 'overdue', 'superiorSupervising'],
  pausesIn: ['suspended', 'terminating'],
} as const

const beforePublication = ['concluded', 'conclusionSent', 'handled'] as const

/**
 * The time limits of a denunciation. The clocks of settling run side by side from acceptance: an extension ends the
 * shorter one, and the next binds, as extensions add up from the end of the limit before.
 */
export const limits = {
  initial: {
    title: { vi: 'Xử lý ban đầu', en: 'Initial processing' },
    runsIn: intake,
    ends: ['checkManyPlaces'],
    within: [row2011(days(10), 'Đ.20'), row2018(workingDays(7), 'Đ.24.1')],
  },
  initialManyPlaces: {
    title: {
      vi: 'Xử lý ban đầu khi phải xác minh nhiều nơi (tối đa)',
      en: 'Initial processing with several places to check (longest)',
    },
    runsIn: intake,
    within: [
      row2011(days(15), 'Đ.20 (nhiều nơi)'),
      row2018(workingDays(10), 'Đ.24.1 (nhiều nơi hoặc ủy quyền)'),
    ],
  },
  transfer: {
    title: { vi: 'Chuyển đơn và báo người tố cáo', en: 'Transfer, and tell the denouncer' },
    runsIn: ['initialProcessing'],
    when: { is: { competent: false } },
    within: { since: 'receivedOn', rows: [row2018(workingDays(5), 'Đ.24.2')] },
  },
  press: {
    title: { vi: 'Báo kết quả cho báo chí, cơ quan chuyển tin', en: 'Answer the press' },
    duty: 'settler',
    runsIn: [
      ...intake,
      ...settling.runsIn,
      ...settling.pausesIn,
      ...beforePublication,
      'published',
      'followUp',
    ],
    ends: ['answerPress'],
    when: { is: { fromPress: true } },
    within: [row2018(days(20), 'Đ.26.2')],
  },
  acceptanceNotice: {
    title: { vi: 'Thông báo thụ lý', en: 'Notice of acceptance' },
    duty: 'settler',
    runsIn: ['accepted', 'verifying'],
    starts: ['accept'],
    ends: ['notifyAcceptance'],
    within: [row2018(workingDays(5), 'Đ.29')],
  },
  settle: {
    title: { vi: 'Giải quyết tố cáo', en: 'Settle' },
    ...settling,
    ends: ['extend'],
    when: { any: [{ regime: since2018 }, { is: { complexity: 'ordinary' } }] },
    within: [settling2011(days(60)), row2018(days(30), 'Đ.30')],
  },
  settleComplex: {
    title: { vi: 'Giải quyết tố cáo (vụ phức tạp)', en: 'Settle (complex case)' },
    ...settling,
    ends: ['extend'],
    when: { not: { is: { complexity: 'ordinary' } } },
    within: [settling2011(days(90))],
  },
  settleExtended: {
    title: { vi: 'Giải quyết tố cáo khi gia hạn (tối đa)', en: 'Settle, extended (longest)' },
    ...settling,
    ends: [{ at: 'extend', when: { atLeast: { extensions: 2 } } }],
    when: { any: [{ regime: since2018 }, { is: { complexity: 'ordinary' } }] },
    within: [
      { ...settling2011(days(90)), basis: 'Luật Tố cáo 2011, Đ.21 (60 ngày, gia hạn 30 ngày)' },
      row2018(days(60), 'Đ.30 (gia hạn một lần)'),
    ],
  },
  settleComplexExtended: {
    title: {
      vi: 'Giải quyết tố cáo khi gia hạn, vụ phức tạp (tối đa)',
      en: 'Settle, complex case extended (longest)',
    },
    ...settling,
    when: { not: { is: { complexity: 'ordinary' } } },
    within: [{ ...settling2011(days(150)), basis: 'Luật Tố cáo 2011, Đ.21 (90 ngày, gia hạn 60 ngày)' }],
  },
  settleExtendedTwice: {
    title: { vi: 'Giải quyết tố cáo khi gia hạn hai lần (tối đa)', en: 'Settle, extended twice (longest)' },
    ...settling,
    within: [row2018(days(90), 'Đ.30 (gia hạn hai lần)')],
  },
  suspensionNotice: {
    title: { vi: 'Gửi quyết định tạm đình chỉ, đình chỉ', en: 'Send the decision to suspend or terminate' },
    duty: 'settler',
    runsIn: ['verifying', 'suspended', 'terminating'],
    starts: ['suspend', 'terminate', 'withdrawAll'],
    ends: ['sendSuspension'],
    within: [row2018(workingDays(5), 'Đ.34.4')],
  },
  superiorRequest: {
    title: { vi: 'Cấp trên yêu cầu báo cáo vì quá hạn', en: 'The superior asks for a report' },
    duty: 'superior',
    runsIn: ['superiorSupervising'],
    ends: ['requestReport'],
    within: [row2018(workingDays(5), 'Đ.38.2')],
  },
  delayReport: {
    title: { vi: 'Báo cáo cấp trên về việc quá hạn', en: 'Report the delay to the superior' },
    duty: 'settler',
    runsIn: ['superiorSupervising'],
    starts: ['requestReport'],
    ends: ['reportDelay'],
    within: { since: 'requestReachedOn', rows: [row2018(workingDays(5), 'Đ.38.3')] },
  },
  conclusionNotice: {
    title: { vi: 'Gửi kết luận', en: 'Send the conclusion' },
    runsIn: ['concluded'],
    within: [row2018(workingDays(5), 'Đ.35')],
  },
  handling: {
    title: { vi: 'Xử lý kết luận', en: 'Act on the conclusion' },
    duty: 'settler',
    runsIn: ['concluded', 'conclusionSent'],
    within: [row2018(workingDays(7), 'Đ.36')],
  },
  actionReport: {
    title: { vi: 'Nơi được kiến nghị báo kết quả xử lý', en: 'The body asked reports what it did' },
    duty: 'addressee',
    runsIn: ['handled', 'published'],
    starts: ['recordAction'],
    ends: ['reportAction'],
    within: { since: 'handledOn', rows: [row2018(workingDays(5), 'Đ.36 (nơi được kiến nghị)')] },
  },
  publication: {
    title: { vi: 'Công khai kết luận, quyết định xử lý', en: 'Publish conclusion and measures' },
    duty: 'settler',
    runsIn: beforePublication,
    restarts: ['handle'],
    within: [row2018(workingDays(7), 'Đ.40')],
  },
  posting: {
    title: { vi: 'Thời gian niêm yết liên tục tối thiểu', en: 'Shortest time of posting' },
    runsIn: ['published'],
    when: { is: { publishedBy: 'posting' } },
    window: 'publish',
    within: [
      {
        limit: days(15),
        regime: since2018,
        basis: 'Luật Tố cáo 2018, Đ.40; NĐ 31/2019/NĐ-CP, Đ.6',
        confidence: 'verified',
      },
    ],
  },
  followUp: {
    title: { vi: 'Xem xét tố cáo tiếp', en: 'Look at the continued denunciation' },
    runsIn: ['followUp'],
    within: [row2018(days(20), 'Đ.37')],
  },
} as const satisfies Readonly<Record<string, LimitRule>>
