import type { Basis, Regime } from '../../../src/procedure/index.ts'
import { secondary, verified } from '../../citations.ts'

const policy = { vi: 'Chính sách tinh giản biên chế', en: 'Policy on staff streamlining' } as const

/** The instruments streamlining rests on. */
export const basis = [
  { title: policy, from: '2015-01-10', to: '2023-07-19', ...secondary('NĐ 108/2014/NĐ-CP') },
  {
    title: { vi: 'Hướng dẫn chính sách tinh giản biên chế', en: 'Guidance on the policy' },
    from: '2015-05-28',
    to: '2023-07-19',
    ...secondary('TTLT 01/2015/TTLT-BNV-BTC'),
  },
  {
    title: { vi: 'Sửa đổi Nghị định 108/2014/NĐ-CP', en: 'Amendment of Decree 108/2014/ND-CP' },
    from: '2018-10-15',
    to: '2023-07-19',
    ...secondary('NĐ 113/2018/NĐ-CP'),
  },
  {
    title: {
      vi: 'Sửa đổi Nghị định 108/2014/NĐ-CP và Nghị định 113/2018/NĐ-CP',
      en: 'Amendment of Decrees 108/2014/ND-CP and 113/2018/ND-CP',
    },
    from: '2020-12-10',
    to: '2023-07-19',
    ...secondary('NĐ 143/2020/NĐ-CP'),
  },
  { title: policy, from: '2023-07-20', to: '2025-06-15', ...secondary('NĐ 29/2023/NĐ-CP') },
  { title: policy, from: '2025-06-16', to: '2030-12-31', ...verified('NĐ 154/2025/NĐ-CP') },
] as const satisfies readonly Basis[]

/** The four periods: at first the ministries checked every list, since 2018 the province decides. */
export const regimes = {
  r2015: {
    title: { vi: 'Theo Nghị định 108/2014: hai bộ thẩm tra', en: 'Decree 108/2014: the ministries check' },
    from: '2015-01-10',
    to: '2018-10-14',
    ...secondary('NĐ 108/2014/NĐ-CP'),
  },
  r2018: {
    title: { vi: 'Theo Nghị định 113/2018: tỉnh quyết định', en: 'Decree 113/2018: the province decides' },
    from: '2018-10-15',
    to: '2023-07-19',
    ...secondary('NĐ 108/2014/NĐ-CP, sửa đổi bởi NĐ 113/2018/NĐ-CP, NĐ 143/2020/NĐ-CP'),
  },
  r2023: {
    title: { vi: 'Theo Nghị định 29/2023/NĐ-CP', en: 'Decree 29/2023/ND-CP' },
    from: '2023-07-20',
    to: '2025-06-15',
    ...secondary('NĐ 29/2023/NĐ-CP'),
  },
  r2025: {
    title: { vi: 'Theo Nghị định 154/2025/NĐ-CP', en: 'Decree 154/2025/ND-CP' },
    from: '2025-06-16',
    to: '2030-12-31',
    ...verified('NĐ 154/2025/NĐ-CP, Đ.14'),
  },
} as const satisfies Readonly<Record<string, Regime>>
