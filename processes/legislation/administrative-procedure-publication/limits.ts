import type { Condition, LimitRow, LimitRule } from '../../../src/procedure/index.ts'
import { days, workingDays } from '../../../src/time/index.ts'
import { untilTheDay, unverified } from '../../citations.ts'
import { decree } from '../procedure-control/citations.ts'

const since2017 = '2017-09-25'
const until2017 = '2017-09-24'

const ofProvince = { is: { publishedBy: 'province' } } as const satisfies Condition
const ofMinistry = { is: { publishedBy: 'ministry' } } as const satisfies Condition
const shortened = { is: { shortened: true } } as const satisfies Condition

const preparing = { runsIn: ['textIssued', 'drafting', 'checked'], duty: 'department' } as const
const posting = { runsIn: ['signed'], duty: 'controlUnit' } as const

/** So long before the text takes effect: working days until 2017 (from memory), days since. */
const aheadOfEffect = (amount: number) =>
  [
    {
      limit: workingDays(amount),
      from: '2010-10-14',
      to: until2017,
      ...unverified('NĐ 63/2010/NĐ-CP, Đ.15 (bản 2010, 2013)'),
    },
    { limit: days(amount), from: since2017, ...decree('Đ.15 (sửa bởi NĐ 92/2017/NĐ-CP)') },
  ] as const satisfies readonly LimitRow[]

const decree2017 = decree('Đ.24.2 (sửa bởi NĐ 92/2017/NĐ-CP)')
const decree2010 = {
  limit: workingDays(10),
  from: '2010-10-14',
  to: until2017,
  ...unverified('NĐ 63/2010/NĐ-CP, Đ.24 (bản 2010)'),
} as const

/**
 * The time limits of publishing. Texts in force at once have their own times since 25/09/2017; a publication begun
 * before goes by the older ones whatever the text.
 */
export const limits = {
  decisionOfProvince: {
    title: { vi: 'Tỉnh công bố trước ngày văn bản có hiệu lực', en: 'Province publishes before the effect' },
    ...preparing,
    when: { all: [ofProvince, { not: shortened }] },
    within: { ahead: 'textEffectiveOn', rows: aheadOfEffect(5) },
  },
  decisionOfMinistry: {
    title: { vi: 'Bộ công bố trước ngày văn bản có hiệu lực', en: 'Ministry publishes before the effect' },
    ...preparing,
    when: { all: [ofMinistry, { not: shortened }] },
    within: { ahead: 'textEffectiveOn', rows: aheadOfEffect(20) },
  },
  decisionAtOnce: {
    title: {
      vi: 'Công bố văn bản rút gọn có hiệu lực ngay, sau khi ký',
      en: 'Publish after signing, where the text is in force at once',
    },
    ...preparing,
    when: shortened,
    within: {
      since: 'textSignedOn',
      rows: [{ limit: days(3), from: since2017, ...decree('Đ.15 (sửa bởi NĐ 92/2017/NĐ-CP)') }],
    },
  },
  postOfProvince: {
    title: {
      vi: 'Đăng dữ liệu: quyết định của Chủ tịch tỉnh',
      en: 'Post the data: decision of the province',
    },
    ...posting,
    when: { all: [ofProvince, { not: shortened }] },
    within: [decree2010, { limit: workingDays(5), from: since2017, ...decree2017 }],
  },
  postOfMinistry: {
    title: { vi: 'Đăng dữ liệu: quyết định của bộ', en: 'Post the data: decision of a ministry' },
    ...posting,
    when: { all: [ofMinistry, { not: shortened }] },
    within: [decree2010, { limit: workingDays(10), from: since2017, ...decree2017 }],
  },
  postAtOnce: {
    title: { vi: 'Đăng dữ liệu: văn bản rút gọn', en: 'Post the data: text in force at once' },
    ...posting,
    when: shortened,
    within: [decree2010, { limit: workingDays(2), from: since2017, ...decree2017 }],
  },
  untilEffect: {
    title: { vi: 'Văn bản chưa có hiệu lực', en: 'The text is not in force yet' },
    duty: 'performingUnit',
    runsIn: ['displayed'],
    window: 'display',
    within: {
      ahead: 'textEffectiveOn',
      rows: untilTheDay('NĐ 63/2010/NĐ-CP, Đ.15: thủ tục áp dụng từ ngày văn bản có hiệu lực'),
    },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
