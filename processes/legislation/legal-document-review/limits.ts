import type { LimitRule } from '../../../src/procedure/index.ts'
import { days } from '../../../src/time/index.ts'
import { unverified } from '../../citations.ts'

/** The time limits of a review; both are from memory, and known under the decree of 2016 only. */
export const limits = {
  review: {
    title: { vi: 'Rà soát theo văn bản là cơ sở pháp lý', en: 'Review after a change of the text above' },
    duty: 'reviewer',
    runsIn: ['triggered', 'collected', 'reviewed', 'opinionAsked'],
    when: { is: { ground: 'superiorText' } },
    within: {
      since: 'superiorTextOn',
      rows: [{ limit: days(30), regime: 'r2016', ...unverified('NĐ 34/2016/NĐ-CP, Chương IX') }],
    },
  },
  yearlyList: {
    title: { vi: 'Công bố danh mục hết hiệu lực của năm', en: 'Publish the list of the year' },
    duty: 'committee',
    runsIn: ['reported'],
    when: { is: { finding: 'expired' } },
    within: {
      yearOf: 'expiredIn',
      rows: [
        {
          date: '01-30',
          years: 1,
          regime: 'r2016',
          ...unverified('NĐ 34/2016/NĐ-CP, Đ.157: trước ngày 31/01 năm sau'),
        },
      ],
    },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
