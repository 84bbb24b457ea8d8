import type { LimitRule } from '../../../src/procedure/index.ts'
import { days, sameDay } from '../../../src/time/index.ts'
import { secondary, unverified } from '../../citations.ts'
import { decree2016 } from '../lawmaking/citations.ts'

const untilPublished = ['planned', 'collecting', 'rechecking', 'listed', 'sorted'] as const

/** The time limits of a cycle. */
export const limits = {
  cutoff: {
    title: {
      vi: 'Chốt văn bản của kỳ (31/12 năm thứ năm)',
      en: 'Documents of the cycle are cut off (31/12 of the fifth year)',
    },
    duty: 'justice',
    runsIn: untilPublished,
    window: 'collect',
    within: {
      ahead: 'cutoffOn',
      rows: [
        { limit: sameDay(), regime: 'r2016', ...decree2016('Đ.164') },
        { limit: sameDay(), regime: 'r2025', ...secondary('NĐ 79/2025/NĐ-CP, Đ.49') },
      ],
    },
  },
  publication: {
    title: { vi: 'Công bố kết quả hệ thống hóa (cấp tỉnh)', en: 'Publish the result (province)' },
    duty: 'committee',
    runsIn: untilPublished,
    within: {
      since: 'cutoffOn',
      rows: [
        {
          limit: days(60),
          regime: ['r2016', 'r2025'],
          ...unverified('NĐ 34/2016/NĐ-CP, Đ.164 (khớp Long An: QĐ 707/QĐ-UBND ngày 28/02/2019)'),
        },
      ],
    },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
