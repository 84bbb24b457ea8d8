import type { Basis } from '../../../src/procedure/index.ts'
import { practice } from '../../citations.ts'

/** The reform plan of the province, by its section: `III.3, V.12`. */
export const reformPlanOf = <const S extends string>(sections: S) =>
  ({
    title: {
      vi: 'Kế hoạch cải cách hành chính nhà nước của tỉnh giai đoạn 2016–2020',
      en: 'Reform plan of the province, 2016–2020',
    },
    from: '2016-01-01',
    to: '2020-12-31',
    ...practice(`Kế hoạch cải cách hành chính của tỉnh giai đoạn 2016–2020, mục ${sections}`),
  }) as const satisfies Basis

/** An agency keeps its own plans and reports of the year for ever. */
export const keptForEver = {
  retention: { vi: 'Vĩnh viễn', en: 'Permanently' },
  basis: 'TT 09/2011/TT-BNV, phụ lục, nhóm 1 (từ 15/02/2023 áp dụng TT 10/2022/TT-BNV: chưa kiểm chứng)',
  confidence: 'secondary',
} as const
