import type { Basis, Regime } from '../../../src/procedure/index.ts'
import { secondary, unverified, verified } from '../../citations.ts'

/** The joint circular, then the decree on electronic linking, each under the decree on the one-stop desk of its day. */
export const regimes = {
  r2015: {
    title: {
      vi: 'Thông tư liên tịch 05/2015, Quyết định 09/2015/QĐ-TTg',
      en: 'Joint Circular 05/2015, Decision 09/2015/QD-TTg',
    },
    from: '2015-07-01',
    to: '2018-06-20',
    ...secondary('TTLT 05/2015/TTLT-BTP-BCA-BYT; QĐ 09/2015/QĐ-TTg'),
  },
  r2018: {
    title: {
      vi: 'Thông tư liên tịch 05/2015, Nghị định 61/2018/NĐ-CP',
      en: 'Joint Circular 05/2015, Decree 61/2018/ND-CP',
    },
    from: '2018-06-21',
    to: '2024-06-30',
    ...secondary('TTLT 05/2015/TTLT-BTP-BCA-BYT; NĐ 61/2018/NĐ-CP'),
  },
  r2024: {
    title: {
      vi: 'Nghị định 63/2024/NĐ-CP (điện tử), Nghị định 61/2018/NĐ-CP',
      en: 'Decree 63/2024/ND-CP (electronic), Decree 61/2018/ND-CP',
    },
    from: '2024-07-01',
    to: '2025-06-30',
    ...secondary('NĐ 63/2024/NĐ-CP; NĐ 61/2018/NĐ-CP'),
  },
  r2025: {
    title: {
      vi: 'Nghị định 63/2024/NĐ-CP (điện tử), Nghị định 118/2025/NĐ-CP',
      en: 'Decree 63/2024/ND-CP (electronic), Decree 118/2025/ND-CP',
    },
    from: '2025-07-01',
    to: '2026-08-31',
    ...secondary('NĐ 63/2024/NĐ-CP; NĐ 118/2025/NĐ-CP'),
  },
  r2026: {
    title: {
      vi: 'Nghị định 63/2024/NĐ-CP, sửa đổi bởi Nghị định 301/2026/NĐ-CP (thêm thẻ căn cước)',
      en: 'Decree 63/2024/ND-CP as amended by Decree 301/2026/ND-CP (identity card added)',
    },
    from: '2026-09-01',
    ...secondary('NĐ 301/2026/NĐ-CP; NĐ 118/2025/NĐ-CP'),
  },
} as const satisfies Readonly<Record<string, Regime>>

/** Regimes in which an electronic dossier may be filed. */
export const electronic = ['r2024', 'r2025', 'r2026'] as const

/** Regimes under the decree of 2018 on the one-stop desk. */
export const under61 = ['r2018', 'r2024'] as const

/** Regimes under the decree of 2025 on the one-stop desk. */
export const under118 = ['r2025', 'r2026'] as const

/** The instruments the group rests on. */
export const instruments = [
  {
    title: {
      vi: 'Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ BHYT cho trẻ em dưới 6 tuổi',
      en: 'Linked birth registration, permanent residence and health card for children under 6',
    },
    from: '2015-07-01',
    ...secondary('TTLT 05/2015/TTLT-BTP-BCA-BYT'),
  },
  {
    title: {
      vi: 'Liên thông điện tử 02 nhóm thủ tục hành chính',
      en: 'Electronic linking of two groups of administrative procedures',
    },
    from: '2024-07-01',
    ...secondary('NĐ 63/2024/NĐ-CP'),
  },
  {
    title: { vi: 'Công bố 02 nhóm thủ tục liên thông điện tử', en: 'Publication of the two groups' },
    from: '2024-07-01',
    ...secondary('QĐ 296/QĐ-VPCP năm 2024'),
  },
  {
    title: { vi: 'Sửa đổi Nghị định 63/2024/NĐ-CP', en: 'Amendment of Decree 63/2024/ND-CP' },
    from: '2026-09-01',
    ...secondary('NĐ 301/2026/NĐ-CP'),
  },
  {
    title: { vi: 'Cơ chế một cửa liên thông (2015)', en: 'Linked one-stop handling (2015)' },
    from: '2015-07-01',
    to: '2018-06-20',
    ...unverified('QĐ 09/2015/QĐ-TTg'),
  },
  {
    title: { vi: 'Cơ chế một cửa liên thông (2018)', en: 'Linked one-stop handling (2018)' },
    from: '2018-06-21',
    to: '2025-06-30',
    ...verified('NĐ 61/2018/NĐ-CP'),
  },
  {
    title: { vi: 'Cơ chế một cửa liên thông (2025)', en: 'Linked one-stop handling (2025)' },
    from: '2025-07-01',
    ...verified('NĐ 118/2025/NĐ-CP'),
  },
] as const satisfies readonly Basis[]
