import type { Basis, Regime } from '../../../src/procedure/index.ts'
import { secondary, unverified } from '../../citations.ts'

const details = (vi: string, en: string): Basis => ({
  title: { vi: `Chi tiết Luật Ban hành văn bản: ${vi}`, en: `Details of the law on legal documents: ${en}` },
  from: '2016-07-01',
  to: '2025-03-31',
  ...secondary('NĐ 34/2016/NĐ-CP'),
})

const decree79: Basis = {
  title: {
    vi: 'Kiểm tra, rà soát, hệ thống hóa và xử lý văn bản quy phạm pháp luật',
    en: 'Checking, review, systematisation and handling of legal documents',
  },
  from: '2025-04-01',
  ...secondary('NĐ 79/2025/NĐ-CP'),
}

const decree187: Basis = {
  title: {
    vi: 'Sửa đổi Nghị định 78/2025/NĐ-CP, Nghị định 79/2025/NĐ-CP',
    en: 'Amendment of Decrees 78/2025 and 79/2025',
  },
  from: '2025-07-01',
  ...secondary('NĐ 187/2025/NĐ-CP'),
}

/** The instruments review and systematisation rest on. */
export const reviewInstruments = [
  {
    title: { vi: 'Rà soát, hệ thống hóa văn bản', en: 'Review and systematisation of legal documents' },
    from: '2013-07-01',
    to: '2016-06-30',
    ...secondary('NĐ 16/2013/NĐ-CP'),
  },
  {
    title: { vi: 'Hướng dẫn Nghị định 16/2013/NĐ-CP', en: 'Guidance on Decree 16/2013/ND-CP' },
    from: '2013-08-01',
    to: '2016-06-30',
    ...unverified('TT 09/2013/TT-BTP (ngày chưa kiểm chứng)'),
  },
  details('rà soát, hệ thống hóa (Chương IX)', 'review and systematisation (Chapter IX)'),
  {
    title: { vi: 'Sửa đổi Nghị định 34/2016/NĐ-CP (2020)', en: 'Amendment of Decree 34/2016/ND-CP (2020)' },
    from: '2021-01-01',
    to: '2025-03-31',
    ...secondary('NĐ 154/2020/NĐ-CP'),
  },
  decree79,
  decree187,
] as const satisfies readonly Basis[]

/** The instruments checking rests on. */
export const checkInstruments = [
  {
    title: { vi: 'Kiểm tra và xử lý văn bản', en: 'Checking and handling of legal documents' },
    from: '2010-06-01',
    to: '2016-06-30',
    ...secondary('NĐ 40/2010/NĐ-CP (ngày có hiệu lực chưa kiểm chứng)'),
  },
  {
    title: { vi: 'Chi tiết Nghị định 40/2010/NĐ-CP', en: 'Details of Decree 40/2010/ND-CP' },
    from: '2011-01-14',
    to: '2016-06-30',
    ...secondary('TT 20/2010/TT-BTP (ngày có hiệu lực chưa kiểm chứng)'),
  },
  {
    title: {
      vi: 'Trình tự kiểm tra, xử lý văn bản trên địa bàn tỉnh Tiền Giang',
      en: 'Checking and handling of legal documents in Tiền Giang',
    },
    from: '2011-05-08',
    ...secondary('QĐ 13/2011/QĐ-UBND Tiền Giang (ngày có hiệu lực, tình trạng sau này chưa kiểm chứng)'),
  },
  details('kiểm tra, xử lý (Chương VIII)', 'checking and handling (Chapter VIII)'),
  decree79,
  decree187,
  {
    title: {
      vi: 'Quyết định của Thủ tướng Chính phủ liên quan kiểm tra, xử lý văn bản',
      en: 'Decision of the Prime Minister on checking and handling',
    },
    from: '2025-12-25',
    ...unverified('QĐ 50/2025/QĐ-TTg (mới biết số, ngày; phạm vi chưa kiểm chứng)'),
  },
] as const satisfies readonly Basis[]

const later = {
  r2016: {
    title: { vi: 'Theo Nghị định 34/2016/NĐ-CP', en: 'Decree 34/2016/ND-CP' },
    from: '2016-07-01',
    to: '2025-03-31',
    ...secondary('NĐ 34/2016/NĐ-CP'),
  },
  r2025: {
    title: { vi: 'Theo Nghị định 79/2025/NĐ-CP', en: 'Decree 79/2025/ND-CP' },
    from: '2025-04-01',
    ...secondary('NĐ 79/2025/NĐ-CP'),
  },
} as const satisfies Readonly<Record<string, Regime>>

/** The periods of law on review and systematisation. */
export const reviewRegimes = {
  r2013: {
    title: { vi: 'Theo Nghị định 16/2013/NĐ-CP', en: 'Decree 16/2013/ND-CP' },
    from: '2013-07-01',
    to: '2016-06-30',
    ...secondary('NĐ 16/2013/NĐ-CP'),
  },
  ...later,
} as const satisfies Readonly<Record<string, Regime>>

/** The periods of law on checking. */
export const checkRegimes = {
  r2010: {
    title: { vi: 'Theo Nghị định 40/2010/NĐ-CP', en: 'Decree 40/2010/ND-CP' },
    from: '2010-06-01',
    to: '2016-06-30',
    ...secondary('NĐ 40/2010/NĐ-CP (ngày có hiệu lực chưa kiểm chứng)'),
  },
  ...later,
} as const satisfies Readonly<Record<string, Regime>>
