import type { Basis, Regime } from '../../../src/procedure/index.ts'
import { secondary } from '../../citations.ts'

const title = {
  vi: 'Đào tạo, bồi dưỡng cán bộ, công chức, viên chức',
  en: 'Training of officials, civil servants and public employees',
} as const
const ofCivilServants = { vi: 'Đào tạo, bồi dưỡng công chức', en: 'Training of civil servants' } as const

/** The instruments training rests on. */
export const basis = [
  { title: ofCivilServants, from: '2010-05-01', to: '2017-10-20', ...secondary('NĐ 18/2010/NĐ-CP') },
  { title, from: '2017-10-21', to: '2025-06-30', ...secondary('NĐ 101/2017/NĐ-CP') },
  {
    title: {
      vi: 'Đánh giá chất lượng bồi dưỡng cán bộ, công chức',
      en: 'Evaluation of the quality of training',
    },
    from: '2018-01-01',
    ...secondary('TT 10/2017/TT-BNV'),
  },
  {
    title: { vi: 'Hướng dẫn Nghị định 101/2017/NĐ-CP', en: 'Guidance on Decree 101/2017/ND-CP' },
    from: '2018-02-25',
    to: '2023-06-14',
    ...secondary('TT 01/2018/TT-BNV'),
  },
  {
    title: {
      vi: 'Lập dự toán, quản lý, sử dụng và quyết toán kinh phí đào tạo, bồi dưỡng',
      en: 'Estimates and use of money for training',
    },
    from: '2018-05-15',
    ...secondary('TT 36/2018/TT-BTC'),
  },
  {
    title: { vi: 'Sửa đổi Nghị định 101/2017/NĐ-CP', en: 'Amendment of Decree 101/2017/ND-CP' },
    from: '2021-12-10',
    to: '2025-06-30',
    ...secondary('NĐ 89/2021/NĐ-CP'),
  },
  {
    title: {
      vi: 'Hướng dẫn Nghị định 101/2017/NĐ-CP và Nghị định 89/2021/NĐ-CP',
      en: 'Guidance on Decrees 101/2017/ND-CP and 89/2021/ND-CP',
    },
    from: '2023-06-15',
    ...secondary('TT 03/2023/TT-BNV'),
  },
  { title: ofCivilServants, from: '2025-07-01', ...secondary('NĐ 171/2025/NĐ-CP') },
  {
    title: { vi: 'Hệ thống quản lý chất lượng: các yêu cầu', en: 'Quality management systems: requirements' },
    from: '2008-12-31',
    to: '2018-09-14',
    ...secondary('TCVN ISO 9001:2008'),
  },
] as const satisfies readonly Basis[]

/** The three periods of training law. */
export const regimes = {
  r2010: {
    title: { vi: 'Theo Nghị định 18/2010/NĐ-CP', en: 'Decree 18/2010/ND-CP' },
    from: '2010-05-01',
    to: '2017-10-20',
    ...secondary('NĐ 18/2010/NĐ-CP'),
  },
  r2017: {
    title: {
      vi: 'Nghị định 101/2017, sửa đổi bởi Nghị định 89/2021',
      en: 'Decree 101/2017 as amended by Decree 89/2021',
    },
    from: '2017-10-21',
    to: '2025-06-30',
    ...secondary('NĐ 101/2017/NĐ-CP; NĐ 89/2021/NĐ-CP'),
  },
  r2025: {
    title: { vi: 'Theo Nghị định 171/2025/NĐ-CP', en: 'Decree 171/2025/ND-CP' },
    from: '2025-07-01',
    ...secondary('NĐ 171/2025/NĐ-CP'),
  },
} as const satisfies Readonly<Record<string, Regime>>
