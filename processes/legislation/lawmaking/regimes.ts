import type { Basis, Regime } from '../../../src/procedure/index.ts'
import { secondary, unverified } from '../../citations.ts'

/** Which law on issuing legal documents governs a draft; the day it was proposed decides. */
export const regimes = {
  law2004: {
    title: {
      vi: 'Luật Ban hành văn bản của HĐND, UBND 2004',
      en: 'Law on legal documents of councils and committees, 2004',
    },
    from: '2005-04-01',
    to: '2016-06-30',
    ...secondary('Luật 31/2004/QH11 (ngày có hiệu lực chưa kiểm chứng)'),
  },
  law2015: {
    title: { vi: 'Luật Ban hành văn bản 2015', en: 'Law on legal documents, 2015' },
    from: '2016-07-01',
    to: '2020-12-31',
    ...secondary('Luật 80/2015/QH13'),
  },
  law2020: {
    title: {
      vi: 'Luật Ban hành văn bản 2015, sửa đổi năm 2020',
      en: 'Law on legal documents, 2015, as amended in 2020',
    },
    from: '2021-01-01',
    to: '2025-03-31',
    ...secondary('Luật 80/2015/QH13 sửa đổi bởi Luật 63/2020/QH14'),
  },
  law2025: {
    title: { vi: 'Luật Ban hành văn bản 2025', en: 'Law on legal documents, 2025' },
    from: '2025-04-01',
    to: '2025-06-30',
    ...secondary('Luật 64/2025/QH15'),
  },
  law2025amended: {
    title: {
      vi: 'Luật Ban hành văn bản 2025, sửa đổi từ 01/07/2025',
      en: 'Law on legal documents, 2025, as amended from 01/07/2025',
    },
    from: '2025-07-01',
    ...secondary('Luật 64/2025/QH15 sửa đổi bởi Luật 87/2025/QH15'),
  },
} as const satisfies Readonly<Record<string, Regime>>

/** The regimes under the law of 2015, before and after its amendment. */
export const of2015 = ['law2015', 'law2020'] as const

/** The regimes under the law of 2025, before and after its amendment. */
export const of2025 = ['law2025', 'law2025amended'] as const

/** The instruments the drafting of provincial legal documents rests on. */
export const instruments = [
  {
    title: {
      vi: 'Luật Ban hành văn bản quy phạm pháp luật của HĐND, UBND',
      en: 'Law on legal documents of councils and committees',
    },
    from: '2005-04-01',
    to: '2016-06-30',
    ...secondary('Luật 31/2004/QH11 (ngày có hiệu lực chưa kiểm chứng)'),
  },
  {
    title: { vi: 'Chi tiết Luật Ban hành văn bản 2004', en: 'Details of the law of 2004' },
    from: '2006-10-01',
    to: '2016-06-30',
    ...unverified('NĐ 91/2006/NĐ-CP (ngày chưa kiểm chứng)'),
  },
  {
    title: {
      vi: 'Trình tự xây dựng, ban hành nghị quyết của HĐND các cấp tỉnh Tiền Giang',
      en: 'Drafting and issuing of council resolutions in Tiền Giang',
    },
    from: '2013-12-22',
    to: '2016-12-31',
    ...secondary('NQ 70/2013/NQ-HĐND Tiền Giang, bãi bỏ bởi NQ 07/2016/NQ-HĐND (ngày chưa kiểm chứng)'),
  },
  {
    title: { vi: 'Luật Ban hành văn bản quy phạm pháp luật (2015)', en: 'Law on legal documents (2015)' },
    from: '2016-07-01',
    to: '2025-03-31',
    ...secondary('Luật 80/2015/QH13'),
  },
  {
    title: { vi: 'Chi tiết Luật Ban hành văn bản 2015', en: 'Details of the law of 2015' },
    from: '2016-07-01',
    to: '2025-03-31',
    ...secondary('NĐ 34/2016/NĐ-CP'),
  },
  {
    title: { vi: 'Sửa đổi Luật Ban hành văn bản 2015', en: 'Amendment of the law of 2015' },
    from: '2021-01-01',
    to: '2025-03-31',
    ...secondary('Luật 63/2020/QH14'),
  },
  {
    title: { vi: 'Sửa đổi Nghị định 34/2016/NĐ-CP (2020)', en: 'Amendment of Decree 34/2016/ND-CP (2020)' },
    from: '2021-01-01',
    to: '2025-03-31',
    ...secondary('NĐ 154/2020/NĐ-CP'),
  },
  {
    title: { vi: 'Sửa đổi Nghị định 34/2016/NĐ-CP (2024)', en: 'Amendment of Decree 34/2016/ND-CP (2024)' },
    from: '2024-05-25',
    to: '2025-03-31',
    ...secondary('NĐ 59/2024/NĐ-CP'),
  },
  {
    title: { vi: 'Luật Ban hành văn bản quy phạm pháp luật (2025)', en: 'Law on legal documents (2025)' },
    from: '2025-04-01',
    ...secondary('Luật 64/2025/QH15'),
  },
  {
    title: { vi: 'Chi tiết Luật Ban hành văn bản 2025', en: 'Details of the law of 2025' },
    from: '2025-04-01',
    ...secondary('NĐ 78/2025/NĐ-CP'),
  },
  {
    title: { vi: 'Sửa đổi Luật Ban hành văn bản 2025', en: 'Amendment of the law of 2025' },
    from: '2025-07-01',
    ...secondary('Luật 87/2025/QH15'),
  },
  {
    title: {
      vi: 'Sửa đổi Nghị định 78/2025/NĐ-CP, Nghị định 79/2025/NĐ-CP',
      en: 'Amendment of Decrees 78/2025 and 79/2025',
    },
    from: '2025-07-01',
    ...secondary('NĐ 187/2025/NĐ-CP'),
  },
] as const satisfies readonly Basis[]
