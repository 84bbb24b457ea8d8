import type { Basis, Regime } from '../../../src/procedure/index.ts'
import { secondary, unverified, verified } from '../../citations.ts'

const budgetLaw = { vi: 'Luật Ngân sách nhà nước', en: 'Law on the state budget' } as const
const administrativeAutonomy = {
  vi: 'Tự chủ về biên chế, kinh phí quản lý hành chính',
  en: 'Autonomy in staff quota and administrative funds',
} as const

/** The instruments the reform budget rests on. */
export const basis = [
  { title: budgetLaw, from: '2004-01-01', to: '2016-12-31', ...unverified('Luật 01/2002/QH11') },
  {
    title: { vi: 'Hướng dẫn Luật Ngân sách nhà nước 2002', en: 'Guidance on the law of 2002' },
    from: '2004-01-01',
    to: '2016-12-31',
    ...unverified('NĐ 60/2003/NĐ-CP'),
  },
  {
    title: administrativeAutonomy,
    from: '2005-11-01',
    to: '2026-04-30',
    ...verified('NĐ 130/2005/NĐ-CP (ngày hiệu lực chưa kiểm chứng)'),
  },
  {
    title: administrativeAutonomy,
    from: '2013-11-22',
    to: '2026-04-30',
    ...verified('NĐ 117/2013/NĐ-CP (ngày hiệu lực chưa kiểm chứng)'),
  },
  {
    title: administrativeAutonomy,
    from: '2014-07-15',
    ...secondary('TTLT 71/2014/TTLT-BTC-BNV (ngày hiệu lực chưa kiểm chứng)'),
  },
  { title: budgetLaw, from: '2017-01-01', to: '2025-12-31', ...verified('Luật 83/2015/QH13') },
  {
    title: { vi: 'Hướng dẫn Luật Ngân sách nhà nước 2015', en: 'Guidance on the law of 2015' },
    from: '2017-01-01',
    to: '2026-03-09',
    ...secondary('NĐ 163/2016/NĐ-CP'),
  },
  {
    title: { vi: 'Hướng dẫn Nghị định 163/2016/NĐ-CP', en: 'Guidance on Decree 163/2016' },
    from: '2017-02-15',
    to: '2026-03-24',
    ...verified('TT 342/2016/TT-BTC (ngày hiệu lực chưa kiểm chứng)'),
  },
  {
    title: {
      vi: 'Kinh phí bảo đảm công tác cải cách hành chính nhà nước',
      en: 'Money for administrative reform',
    },
    from: '2019-06-25',
    ...unverified('TT 26/2019/TT-BTC, thay TT 172/2012/TT-BTC'),
  },
  { title: budgetLaw, from: '2026-01-01', ...verified('Luật 89/2025/QH15') },
  {
    title: { vi: 'Hướng dẫn Luật Ngân sách nhà nước 2025', en: 'Guidance on the law of 2025' },
    from: '2026-03-10',
    ...secondary('NĐ 73/2026/NĐ-CP'),
  },
  {
    title: { vi: 'Hướng dẫn Nghị định 73/2026/NĐ-CP', en: 'Guidance on Decree 73/2026' },
    from: '2026-03-25',
    ...verified('TT 26/2026/TT-BTC'),
  },
  { title: administrativeAutonomy, from: '2026-05-01', ...verified('NĐ 75/2026/NĐ-CP') },
] as const satisfies readonly Basis[]

/** The three budget laws. A budget keeps the law it was begun under. */
export const regimes = {
  r2004: {
    title: { vi: 'Theo Luật Ngân sách nhà nước 2002', en: 'Law of 2002' },
    from: '2004-01-01',
    to: '2016-12-31',
    ...unverified('Luật 01/2002/QH11'),
  },
  r2017: {
    title: { vi: 'Theo Luật Ngân sách nhà nước 2015', en: 'Law of 2015' },
    from: '2017-01-01',
    to: '2025-12-31',
    ...verified('Luật 83/2015/QH13'),
  },
  r2026: {
    title: { vi: 'Theo Luật Ngân sách nhà nước 2025', en: 'Law of 2025' },
    from: '2026-01-01',
    ...verified('Luật 89/2025/QH15'),
  },
} as const satisfies Readonly<Record<string, Regime>>
