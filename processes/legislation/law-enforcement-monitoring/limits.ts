import type { LimitRule } from '../../../src/procedure/index.ts'
import { days } from '../../../src/time/index.ts'
import { secondary, unverified } from '../../citations.ts'

const ofPlan = secondary('NĐ 80/2025/NĐ-CP, Đ.4')

/** The time limits of monitoring. */
export const limits = {
  plan: {
    title: { vi: 'Ban hành kế hoạch theo dõi năm', en: 'Issue the plan of the year' },
    duty: 'chairman',
    runsIn: ['planning'],
    within: {
      yearOf: 'planYear',
      rows: [{ date: '01-30', regime: 'r2012', ...unverified('NĐ 59/2012/NĐ-CP: ngày 30/01') }],
    },
  },
  nationalPlan: {
    title: { vi: 'Kế hoạch thi hành luật trình Thủ tướng', en: 'National plan submitted' },
    duty: 'ministry',
    runsIn: ['planning'],
    ends: ['submitNationalPlan'],
    within: { since: 'lawPassedOn', rows: [{ limit: days(20), regime: 'r2025', ...ofPlan }] },
  },
  provincialPlan: {
    title: {
      vi: 'Tỉnh ban hành kế hoạch sau kế hoạch của Thủ tướng',
      en: 'Plan of the province after the Prime Minister’s',
    },
    duty: 'chairman',
    runsIn: ['planning'],
    starts: ['receiveNationalPlan'],
    within: { since: 'nationalPlanOn', rows: [{ limit: days(10), regime: 'r2025', ...ofPlan }] },
  },
  dataPeriod: {
    title: { vi: 'Kỳ số liệu (01/10 năm trước – 30/09)', en: 'Period of the figures (01/10 to 30/09)' },
    duty: 'justice',
    runsIn: ['planIssued', 'collecting', 'inspecting', 'surveying'],
    window: 'receiveTip',
    within: {
      yearOf: 'planYear',
      rows: [
        {
          date: '09-30',
          from: '2015-10-15',
          to: '2021-07-14',
          regime: 'r2012',
          ...secondary('TT 10/2015/TT-BTP'),
        },
        {
          date: '09-30',
          from: '2021-07-15',
          regime: 'r2012',
          ...unverified('TT 10/2015/TT-BTP (còn áp dụng sau TT 04/2021/TT-BTP hay không: chưa kiểm chứng)'),
        },
        {
          date: '09-30',
          regime: 'r2025',
          ...unverified('TT 10/2015/TT-BTP (còn áp dụng sau NĐ 80/2025/NĐ-CP hay không: chưa kiểm chứng)'),
        },
      ],
    },
  },
  report: {
    title: { vi: 'Tỉnh báo cáo Bộ Tư pháp sau khi chốt số liệu', en: 'Report after the cut-off' },
    duty: 'justice',
    runsIn: ['evaluated', 'handling', 'fixed'],
    within: {
      since: 'cutoffOn',
      rows: [
        {
          limit: days(15),
          from: '2015-10-15',
          to: '2021-07-14',
          regime: 'r2012',
          ...secondary('TT 10/2015/TT-BTP (ngày kết thúc suy từ TT 04/2021/TT-BTP)'),
        },
      ],
    },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
