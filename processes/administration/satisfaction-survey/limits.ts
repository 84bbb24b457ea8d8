import type { LimitRule } from '../../../src/procedure/index.ts'
import { onTheDay, secondary } from '../../citations.ts'

/** The time limits of a survey. */
export const limits = {
  round: {
    title: { vi: 'Đo lường và công bố trong năm', en: 'Measure and publish within the year' },
    duty: 'lead',
    runsIn: [
      'planning',
      'designing',
      'sampling',
      'collecting',
      'verifying',
      'entering',
      'analysing',
      'drafting',
    ],
    when: { is: { field: 'agencies' } },
    within: {
      yearOf: 'year',
      rows: [
        { date: '12-31', regime: 'r2017', ...secondary('QĐ 2640/QĐ-BNV: mỗi năm một lần') },
        { date: '12-31', regime: 'r2023', ...secondary('QĐ 1001/QĐ-BNV: mỗi năm một lần') },
      ],
    },
  },
  collection: {
    title: { vi: 'Thu phiếu', en: 'Collect the questionnaires' },
    duty: 'interviewer',
    runsIn: ['designing', 'sampling', 'collecting'],
    within: { ahead: 'collectBy', rows: onTheDay('Hạn trong kế hoạch đo lường được duyệt') },
  },
  remedies: {
    title: { vi: 'Khắc phục nội dung dưới mục tiêu', en: 'Remedy what is below target' },
    duty: 'measured',
    runsIn: ['remedying'],
    within: { ahead: 'remedyBy', rows: onTheDay('Hạn trong kế hoạch khắc phục của cơ quan được đo') },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
