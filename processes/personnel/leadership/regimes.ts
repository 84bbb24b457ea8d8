import type { Basis, Regime } from '../../../src/procedure/index.ts'
import { chosen, secondary, verified } from '../../citations.ts'
import { decision27, decree29, decree138, decree170, decree300 } from '../law/instruments.ts'

/** The instruments appointment rests on. */
export const basis: readonly Basis[] = [decision27, decree138, decree29, decree170, decree300]

/** The periods of appointment law. Only the wording of 2026 has been read. */
export const regimes = {
  r2003: {
    title: { vi: 'Theo Quyết định 27/2003/QĐ-TTg', en: 'Decision 27/2003/QD-TTg' },
    from: '2003-03-08',
    to: '2020-11-30',
    ...secondary('QĐ 27/2003/QĐ-TTg'),
  },
  r2020: {
    title: { vi: 'Theo Nghị định 138/2020/NĐ-CP', en: 'Decree 138/2020/ND-CP' },
    from: '2020-12-01',
    to: '2025-06-30',
    ...secondary('NĐ 138/2020/NĐ-CP, Đ.40–47'),
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

/** The regimes before the wording that was read. */
export const earlier = ['r2003', 'r2020', 'r2025'] as const

/** An article of Decree 170/2025 as Decree 300/2026 words it. */
export const amendedAt = <const A extends string>(article: A) =>
  `NĐ 170/2025/NĐ-CP, ${article} (sửa bởi NĐ 300/2026/NĐ-CP)` as const

/** A rule of Decree 170/2025 as Decree 300/2026 words it. */
export const amended = (article: string) => verified(amendedAt(article))

/** Before 2026 the figure is the authority's choice, since no text was read. */
export const unreadBefore2026 = chosen(
  'Trước 01/08/2026: chưa đọc được số ngày; cấp có thẩm quyền ấn định, mặc định theo mức của NĐ 300/2026/NĐ-CP',
)

/** The article of a refusal: that of 2026, or that earlier wording was not read. */
export const refusedUnder = <const A extends string>(article: A) => {
  const before = 'trước 01/08/2026: chưa kiểm chứng, mặc định theo NĐ 300/2026/NĐ-CP'
  return { r2003: before, r2020: before, r2025: before, r2026: amendedAt(article) } as const
}
