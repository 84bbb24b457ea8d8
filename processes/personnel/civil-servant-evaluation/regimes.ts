import type { Basis, Regime } from '../../../src/procedure/index.ts'
import { secondary, verified } from '../../citations.ts'

const titles = {
  staff: {
    vi: 'Đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức',
    en: 'Evaluation and classification of officials, civil servants and public employees',
  },
  civilServants: {
    vi: 'Đánh giá, xếp loại chất lượng đối với cơ quan hành chính nhà nước và công chức',
    en: 'Evaluation and classification of administrative agencies and civil servants',
  },
  employees: {
    vi: 'Đánh giá, xếp loại chất lượng đối với đơn vị sự nghiệp công lập và viên chức',
    en: 'Evaluation and classification of public service units and public employees',
  },
} as const

/** The instruments evaluation rests on. */
export const basis = [
  { title: titles.staff, from: '2015-08-01', to: '2020-08-19', ...secondary('NĐ 56/2015/NĐ-CP') },
  {
    title: { vi: 'Sửa đổi Nghị định 56/2015/NĐ-CP', en: 'Amendment of Decree 56/2015/ND-CP' },
    from: '2017-09-15',
    to: '2020-08-19',
    ...secondary('NĐ 88/2017/NĐ-CP'),
  },
  { title: titles.staff, from: '2020-08-20', to: '2026-06-30', ...verified('NĐ 90/2020/NĐ-CP') },
  {
    title: { vi: 'Sửa đổi Nghị định 90/2020/NĐ-CP', en: 'Amendment of Decree 90/2020/ND-CP' },
    from: '2023-09-15',
    to: '2026-06-30',
    ...secondary('NĐ 48/2023/NĐ-CP'),
  },
  {
    title: { vi: 'Luật Cán bộ, công chức', en: 'Law on officials and civil servants' },
    from: '2025-07-01',
    ...secondary('Luật 80/2025/QH15'),
  },
  { title: titles.civilServants, from: '2026-01-01', ...secondary('NĐ 335/2025/NĐ-CP') },
  {
    title: { vi: 'Luật Viên chức', en: 'Law on public employees' },
    from: '2026-07-01',
    ...secondary('Luật 129/2025/QH15'),
  },
  { title: titles.employees, from: '2026-07-01', ...verified('NĐ 233/2026/NĐ-CP') },
] as const satisfies readonly Basis[]

/** The four periods; in the first half of 2026 public employees are still under Decree 90/2020. */
export const regimes = {
  r2015: {
    title: { vi: 'Theo Nghị định 56/2015/NĐ-CP', en: 'Under Decree 56/2015/ND-CP' },
    from: '2015-08-01',
    to: '2020-08-19',
    ...secondary('NĐ 56/2015/NĐ-CP'),
  },
  r2020: {
    title: { vi: 'Theo Nghị định 90/2020/NĐ-CP', en: 'Under Decree 90/2020/ND-CP' },
    from: '2020-08-20',
    to: '2025-12-31',
    ...verified('NĐ 90/2020/NĐ-CP'),
  },
  r2025: {
    title: {
      vi: 'Công chức theo Nghị định 335/2025; viên chức vẫn theo Nghị định 90/2020',
      en: 'Civil servants under Decree 335/2025; public employees still under Decree 90/2020',
    },
    from: '2026-01-01',
    to: '2026-06-30',
    ...secondary('NĐ 335/2025/NĐ-CP; NĐ 90/2020/NĐ-CP'),
  },
  r2026: {
    title: {
      vi: 'Công chức theo Nghị định 335/2025; viên chức theo Nghị định 233/2026',
      en: 'Civil servants under Decree 335/2025; public employees under Decree 233/2026',
    },
    from: '2026-07-01',
    ...verified('NĐ 233/2026/NĐ-CP, Đ.19; NĐ 335/2025/NĐ-CP'),
  },
} as const satisfies Readonly<Record<string, Regime>>
