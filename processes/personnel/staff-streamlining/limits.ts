import type { Condition, LimitRule } from '../../../src/procedure/index.ts'
import { onTheDay, secondary, unverified, verified } from '../../citations.ts'

const first = { is: { half: 'first' } } as const satisfies Condition
const second = { is: { half: 'second' } } as const satisfies Condition
const daySet = { given: 'sendBy' } as const satisfies Condition

const preparing = ['screening', 'listed'] as const
const untilApproved = [...preparing, 'sent', 'appraised', 'submitted', 'approved'] as const
const untilReported = [...untilApproved, 'atMinistries', 'funded', 'settled'] as const

const guide = (date: string) =>
  ({
    date,
    from: '2018-12-05',
    ...secondary('Hướng dẫn 18-HD/BTCTW ngày 05/12/2018'),
  }) as const

/** The time limits of a round. What a province sets for its rounds takes the place of the examples. */
export const limits = {
  sendFirst: {
    title: { vi: 'Gửi danh sách đợt đầu năm', en: 'Send the list of the first round' },
    duty: 'submitter',
    runsIn: preparing,
    when: { all: [first, { not: daySet }] },
    within: {
      yearOf: 'year',
      rows: [
        {
          date: '01-30',
          basis: 'Quảng Nam, hướng dẫn các đợt trong năm: sau đánh giá cuối năm',
          confidence: 'practice',
        },
      ],
    },
  },
  sendSecond: {
    title: { vi: 'Gửi danh sách đợt giữa năm', en: 'Send the list of the second round' },
    duty: 'submitter',
    runsIn: preparing,
    when: { all: [second, { not: daySet }] },
    within: {
      yearOf: 'year',
      rows: [
        {
          date: '06-15',
          basis: 'Quảng Nam, hướng dẫn các đợt trong năm: ngành giáo dục',
          confidence: 'practice',
        },
      ],
    },
  },
  send: {
    title: { vi: 'Gửi danh sách đúng hạn của đợt', en: 'Send the list by the day set for the round' },
    duty: 'submitter',
    runsIn: preparing,
    when: daySet,
    within: {
      ahead: 'sendBy',
      rows: onTheDay('Ngày do tỉnh ấn định cho đợt (Bắc Giang, theo NĐ 29/2023: ngày 15 hằng tháng)'),
    },
  },
  toMinistriesFirst: {
    title: { vi: 'Danh sách đợt đầu năm đến hai bộ', en: 'The first list reaches the ministries' },
    duty: 'province',
    runsIn: untilApproved,
    when: first,
    within: {
      yearOf: 'year',
      rows: [
        {
          date: '11-01',
          years: -1,
          regime: 'r2015',
          ...unverified('NĐ 108/2014/NĐ-CP: ngày 01/11 năm trước'),
        },
      ],
    },
  },
  toMinistriesSecond: {
    title: { vi: 'Danh sách đợt cuối năm đến hai bộ', en: 'The second list reaches the ministries' },
    duty: 'province',
    runsIn: untilApproved,
    when: second,
    within: {
      yearOf: 'year',
      rows: [{ date: '05-01', regime: 'r2015', ...unverified('NĐ 108/2014/NĐ-CP: ngày 01/5') }],
    },
  },
  reportFirst: {
    title: { vi: 'Báo cáo kết quả 6 tháng đầu năm', en: 'Report the first six months' },
    duty: 'province',
    runsIn: untilReported,
    when: first,
    within: { yearOf: 'year', rows: [guide('06-15')] },
  },
  reportSecond: {
    title: { vi: 'Báo cáo kết quả cả năm', en: 'Report the year' },
    duty: 'province',
    runsIn: untilReported,
    when: second,
    within: { yearOf: 'year', rows: [guide('12-15')] },
  },
  reportToMinistries: {
    title: {
      vi: 'Báo cáo năm gửi Bộ Nội vụ, Bộ Tài chính',
      en: 'Yearly report to the ministries',
    },
    duty: 'province',
    runsIn: untilReported,
    within: {
      yearOf: 'year',
      rows: [
        {
          date: '02-14',
          years: 1,
          regime: 'r2025',
          ...verified('NĐ 154/2025/NĐ-CP, Đ.14: trước ngày 15/02 năm sau'),
        },
      ],
    },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
