import type { Basis, Regime } from '../../../src/procedure/index.ts'
import { secondary, verified } from '../../citations.ts'

const set = <const D extends string, const R extends { from: string; to?: string }>(number: D, range: R) =>
  ({
    title: {
      vi: `Bộ Chỉ số cải cách hành chính theo Quyết định ${number}`,
      en: `Reform index under Decision ${number}`,
    },
    ...range,
    ...secondary(`QĐ ${number}/QĐ-BNV`),
  }) as const

/** The sets of criteria: a ranking keeps the set it was begun under. */
export const regimes = {
  r2012: set('1294', { from: '2012-12-03', to: '2016-12-27' }),
  r2016: set('4361', { from: '2016-12-28', to: '2017-12-27' }),
  r2017: set('2948', { from: '2017-12-28', to: '2018-12-09' }),
  r2018: set('2636', { from: '2018-12-10', to: '2019-12-29' }),
  r2019: set('1150', { from: '2019-12-30', to: '2020-12-29' }),
  r2020: set('1149', { from: '2020-12-30', to: '2022-11-09' }),
  r2022: set('876', { from: '2022-11-10' }),
} as const satisfies Readonly<Record<string, Regime>>

/** The instruments rankings rest on. */
export const basis: readonly Basis[] = [
  ...Object.values(regimes),
  {
    title: {
      vi: 'Đánh giá việc giải quyết thủ tục hành chính',
      en: 'Rating of how procedures are handled',
    },
    from: '2019-01-06',
    ...verified('TT 01/2018/TT-VPCP, Đ.13–15 (ngày hết hiệu lực chưa kiểm chứng)'),
  },
]
