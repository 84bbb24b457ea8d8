import type { LimitRule } from '../../../src/procedure/index.ts'
import { decree } from '../procedure-control/citations.ts'

/** The one time limit the decree sets a review: the plan of the year. */
export const limits = {
  plan: {
    title: { vi: 'Gửi kế hoạch rà soát năm', en: 'Send the plan of the year' },
    duty: 'chairman',
    runsIn: ['planning'],
    within: { yearOf: 'planYear', rows: [{ date: '01-30', ...decree('Đ.30.3: trước ngày 31/01') }] },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
