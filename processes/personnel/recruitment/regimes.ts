import type { Basis, Regime } from '../../../src/procedure/index.ts'
import type { Limit } from '../../../src/time/index.ts'
import { chosen, secondary, verified } from '../../citations.ts'
import { circular6, decree24, decree138, decree161, decree170, decree300 } from '../law/instruments.ts'

/** The instruments recruitment rests on. */
export const basis: readonly Basis[] = [decree24, decree161, decree138, circular6, decree170, decree300]

/** The five periods of recruitment law; a round keeps the one it was opened under. */
export const regimes = {
  r2010: {
    title: { vi: 'Theo Nghị định 24/2010/NĐ-CP', en: 'Decree 24/2010/ND-CP' },
    from: '2010-05-01',
    to: '2019-01-14',
    ...secondary('NĐ 24/2010/NĐ-CP'),
  },
  r2019: {
    title: {
      vi: 'Nghị định 24/2010, sửa đổi bởi Nghị định 161/2018',
      en: 'Decree 24/2010 as amended by Decree 161/2018',
    },
    from: '2019-01-15',
    to: '2020-11-30',
    ...secondary('NĐ 24/2010/NĐ-CP, sửa đổi bởi NĐ 161/2018/NĐ-CP'),
  },
  r2020: {
    title: { vi: 'Theo Nghị định 138/2020/NĐ-CP', en: 'Decree 138/2020/ND-CP' },
    from: '2020-12-01',
    to: '2025-06-30',
    ...verified('NĐ 138/2020/NĐ-CP'),
  },
  r2025: {
    title: { vi: 'Theo Nghị định 170/2025/NĐ-CP', en: 'Decree 170/2025/ND-CP' },
    from: '2025-07-01',
    to: '2026-07-31',
    ...secondary('NĐ 170/2025/NĐ-CP'),
  },
  r2026: {
    title: {
      vi: 'Nghị định 170/2025, sửa đổi bởi Nghị định 300/2026',
      en: 'Decree 170/2025 as amended by Decree 300/2026',
    },
    from: '2026-08-01',
    ...verified('NĐ 170/2025/NĐ-CP, sửa đổi bởi NĐ 300/2026/NĐ-CP'),
  },
} as const satisfies Readonly<Record<string, Regime>>

/** An article of Decree 138/2020 that was read. */
export const decree138At = (article: string) => verified(`NĐ 138/2020/NĐ-CP, ${article}`)

/** An article of Decree 170/2025 as Decree 300/2026 words it. */
export const decree300At = (article: string) =>
  verified(`NĐ 170/2025/NĐ-CP, ${article} (sửa bởi NĐ 300/2026/NĐ-CP)`)

/** The figure of Decree 138/2020, kept as the usual one where Decree 170/2025 has not been read. */
export const unread170 = chosen(
  'NĐ 170/2025/NĐ-CP: chưa đọc được số ngày; cơ quan tuyển dụng ấn định, mặc định giữ mức của NĐ 138/2020/NĐ-CP',
)

/** The row of Decree 138/2020, and the same figure as the agency's choice since. */
export const rows138 = (limit: Limit, article: string) =>
  [
    { limit, regime: 'r2020', ...decree138At(article) },
    { limit, regime: ['r2025', 'r2026'], ...unread170 },
  ] as const
