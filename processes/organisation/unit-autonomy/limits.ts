import type { Condition, LimitRule } from '../../../src/procedure/index.ts'
import { workingDays, years } from '../../../src/time/index.ts'
import { unverified, verified } from '../../citations.ts'

const transition = {
  all: [{ is: { transitional: true } }, { is: { firstYear: 2022 } }],
} as const satisfies Condition

const once = {
  from: '2021-08-15',
  to: '2022-06-30',
  regime: 'r2021',
  ...verified('NĐ 60/2021/NĐ-CP, Đ.40'),
} as const

/** The time limits of an autonomy plan. */
export const limits = {
  transitionPlan: {
    title: { vi: 'Báo cáo phương án chuyển tiếp (nhóm 3, 4)', en: 'Plan in the transition, groups 3 and 4' },
    duty: 'unit',
    runsIn: ['drafting'],
    when: transition,
    within: { yearOf: 'firstYear', rows: [{ date: '03-31', ...once }] },
  },
  transitionDecision: {
    title: { vi: 'Phê duyệt phương án chuyển tiếp', en: 'Decide on plans in the transition' },
    duty: 'superior',
    runsIn: ['drafting', 'sentUp', 'reviewed', 'completing', 'atFinance', 'awaiting'],
    when: transition,
    within: { yearOf: 'firstYear', rows: [{ date: '06-30', ...once }] },
  },
  stability: {
    title: { vi: 'Thời kỳ ổn định', en: 'Stable period' },
    runsIn: ['inForce', 'adjusting'],
    starts: ['decide'],
    window: 'reportChange',
    within: [
      {
        limit: years(3),
        regime: ['r2006', 'r2015'],
        ...unverified('NĐ 43/2006/NĐ-CP; NĐ 16/2015/NĐ-CP'),
      },
      { limit: years(5), regime: 'r2021', ...verified('NĐ 60/2021/NĐ-CP, Đ.35') },
    ],
  },
  regulationOpinion: {
    title: { vi: 'Ý kiến về quy chế chi tiêu nội bộ', en: 'Opinion on the internal spending regulation' },
    duty: 'superior',
    runsIn: ['inForce', 'adjusting'],
    starts: ['sendRegulation'],
    ends: ['giveRegulationOpinion'],
    within: [
      {
        limit: workingDays(15),
        from: '2026-02-20',
        ...verified('TT 56/2022/TT-BTC, sửa đổi bởi TT 03/2026/TT-BTC'),
      },
    ],
  },
} as const satisfies Readonly<Record<string, LimitRule>>
