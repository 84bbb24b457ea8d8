import type { LimitRule } from '../../../src/procedure/index.ts'
import { chosen } from '../../citations.ts'

/** The one time limit of the assessment: what the control unit announces. */
export const limits = {
  opinion: {
    title: { vi: 'Đầu mối kiểm soát cho ý kiến', en: 'Opinion of the control unit' },
    runsIn: ['opinionRequested'],
    within: {
      fact: 'opinionLimit',
      ...chosen(
        'Đầu mối kiểm soát ấn định (NĐ 63/2010/NĐ-CP không ghi số ngày; TT 02/2017/TT-VPCP chưa kiểm chứng)',
      ),
    },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
