import type { Basis, Regime } from '../../../src/procedure/index.ts'
import { secondary, unverified, verified } from '../../citations.ts'

const autonomy = {
  vi: 'Cơ chế tự chủ của đơn vị sự nghiệp công lập',
  en: 'Autonomy of public service units',
} as const

/** The instruments the autonomy of units rests on. */
export const basis = [
  { title: autonomy, from: '2006-05-27', to: '2021-08-14', ...unverified('NĐ 43/2006/NĐ-CP') },
  { title: autonomy, from: '2015-04-06', to: '2021-08-14', ...verified('NĐ 16/2015/NĐ-CP') },
  {
    title: {
      vi: 'Cơ chế tự chủ của tổ chức khoa học và công nghệ công lập',
      en: 'Autonomy of public science and technology organisations',
    },
    from: '2016-08-01',
    to: '2021-08-14',
    ...secondary('NĐ 54/2016/NĐ-CP (ngày hiệu lực chưa kiểm chứng)'),
  },
  {
    title: {
      vi: 'Tự chủ của đơn vị sự nghiệp kinh tế và sự nghiệp khác',
      en: 'Autonomy of economic and other service units',
    },
    from: '2016-11-25',
    to: '2021-08-14',
    ...unverified('NĐ 141/2016/NĐ-CP'),
  },
  { title: autonomy, from: '2021-08-15', ...verified('NĐ 60/2021/NĐ-CP') },
  {
    title: { vi: 'Hướng dẫn Nghị định 60/2021/NĐ-CP', en: 'Guidance on Decree 60/2021' },
    from: '2022-11-01',
    ...secondary('TT 56/2022/TT-BTC (ngày hiệu lực chưa kiểm chứng)'),
  },
  {
    title: { vi: 'Sửa đổi Nghị định 60/2021/NĐ-CP', en: 'Amendment of Decree 60/2021' },
    from: '2025-07-01',
    ...secondary('NĐ 111/2025/NĐ-CP (chưa đọc văn bản)'),
  },
  {
    title: { vi: 'Sửa đổi Thông tư 56/2022/TT-BTC', en: 'Amendment of Circular 56/2022' },
    from: '2026-02-20',
    ...verified('TT 03/2026/TT-BTC'),
  },
] as const satisfies readonly Basis[]

/** The three decrees. A plan keeps the decree it was drawn up under until its period ends. */
export const regimes = {
  r2006: {
    title: { vi: 'Theo Nghị định 43/2006/NĐ-CP', en: 'Decree 43/2006/ND-CP' },
    from: '2006-05-27',
    to: '2015-04-05',
    ...unverified('NĐ 43/2006/NĐ-CP'),
  },
  r2015: {
    title: { vi: 'Theo Nghị định 16/2015/NĐ-CP', en: 'Decree 16/2015/ND-CP' },
    from: '2015-04-06',
    to: '2021-08-14',
    ...verified('NĐ 16/2015/NĐ-CP'),
  },
  r2021: {
    title: { vi: 'Theo Nghị định 60/2021/NĐ-CP', en: 'Decree 60/2021/ND-CP' },
    from: '2021-08-15',
    ...verified('NĐ 60/2021/NĐ-CP, Đ.35'),
  },
} as const satisfies Readonly<Record<string, Regime>>
