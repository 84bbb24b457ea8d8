import type { Basis, Regime } from '../../../src/procedure/index.ts'

/** Which law governs a reception; the day the citizen comes or registers decides. */
export const regimes = {
  r2013: {
    title: { vi: 'Luật Tiếp công dân 2013', en: 'Law on Citizen Reception 2013' },
    from: '2014-07-01',
    to: '2026-06-30',
    basis: 'Luật Tiếp công dân 2013',
    confidence: 'verified',
  },
  r2026: {
    title: {
      vi: 'Luật Tiếp công dân 2013, sửa đổi từ 01/07/2026 (Luật 136/2025/QH15, Nghị định 154/2026/NĐ-CP)',
      en: 'Law on Citizen Reception 2013 as amended from 01/07/2026 (Law 136/2025/QH15, Decree 154/2026/ND-CP)',
    },
    from: '2026-07-01',
    basis: 'Luật 136/2025/QH15; NĐ 154/2026/NĐ-CP',
    confidence: 'secondary',
  },
} as const satisfies Readonly<Record<string, Regime>>

/** The instruments the procedure rests on. */
export const instruments = [
  {
    title: { vi: 'Luật Tiếp công dân', en: 'Law on Citizen Reception' },
    from: '2014-07-01',
    basis: 'Luật Tiếp công dân 2013 (42/2013/QH13)',
    confidence: 'verified',
  },
  {
    title: { vi: 'Quy định chi tiết Luật Tiếp công dân (2014)', en: 'Details of the law (2014)' },
    from: '2014-08-15',
    to: '2026-06-30',
    basis: 'NĐ 64/2014/NĐ-CP',
    confidence: 'verified',
  },
  {
    title: { vi: 'Quy trình tiếp công dân (2014)', en: 'The steps of reception (2014)' },
    from: '2014-12-15',
    to: '2021-09-30',
    basis: 'TT 06/2014/TT-TTCP (ngày hết hiệu lực chưa kiểm chứng)',
    confidence: 'verified',
  },
  {
    title: { vi: 'Quy trình xử lý đơn (2014)', en: 'Handling of letters (2014)' },
    from: '2014-12-15',
    to: '2021-11-14',
    basis: 'TT 07/2014/TT-TTCP',
    confidence: 'verified',
  },
  {
    title: { vi: 'Quy trình tiếp công dân (2021)', en: 'The steps of reception (2021)' },
    from: '2021-10-01',
    basis: 'TT 04/2021/TT-TTCP',
    confidence: 'unverified',
  },
  {
    title: { vi: 'Quy trình xử lý đơn (2021)', en: 'Handling of letters (2021)' },
    from: '2021-11-15',
    basis: 'TT 05/2021/TT-TTCP',
    confidence: 'verified',
  },
  {
    title: {
      vi: 'Sửa đổi Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo',
      en: 'Amendment of the laws on citizen reception, complaints and denunciations',
    },
    from: '2026-07-01',
    basis: 'Luật 136/2025/QH15 (chưa đọc toàn văn)',
    confidence: 'secondary',
  },
  {
    title: { vi: 'Quy định chi tiết Luật Tiếp công dân (2026)', en: 'Details of the law (2026)' },
    from: '2026-07-01',
    basis: 'NĐ 154/2026/NĐ-CP',
    confidence: 'secondary',
  },
] as const satisfies readonly Basis[]
