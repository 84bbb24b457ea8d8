import type { Basis, Regime } from '../../../src/procedure/index.ts'

/** Which law governs a denunciation; the day it was received decides. */
export const regimes = {
  r2011: {
    title: { vi: 'Luật Tố cáo 2011', en: 'Law on Denunciations 2011' },
    from: '2012-07-01',
    to: '2018-12-31',
    basis: 'Luật Tố cáo 2011 (vụ đang dở khi luật mới có hiệu lực: quy tắc chuyển tiếp chưa kiểm chứng)',
    confidence: 'secondary',
  },
  r2018: {
    title: { vi: 'Luật Tố cáo 2018', en: 'Law on Denunciations 2018' },
    from: '2019-01-01',
    to: '2026-06-30',
    basis: 'Luật Tố cáo 2018',
    confidence: 'verified',
  },
  r2026: {
    title: {
      vi: 'Luật Tố cáo 2018, sửa đổi từ 01/07/2026 (Luật 136/2025/QH15, Nghị định 156/2026/NĐ-CP)',
      en: 'Law on Denunciations 2018 as amended from 01/07/2026 (Law 136/2025/QH15, Decree 156/2026/ND-CP)',
    },
    from: '2026-07-01',
    basis: 'Luật 136/2025/QH15; NĐ 156/2026/NĐ-CP',
    confidence: 'secondary',
  },
} as const satisfies Readonly<Record<string, Regime>>

/** The regimes of the law of 2018. */
export const since2018 = ['r2018', 'r2026'] as const

/** The instruments the procedure rests on. */
export const instruments = [
  {
    title: { vi: 'Luật Tố cáo (2011)', en: 'Law on Denunciations (2011)' },
    from: '2012-07-01',
    to: '2018-12-31',
    basis: 'Luật Tố cáo 2011 (03/2011/QH13)',
    confidence: 'secondary',
  },
  {
    title: { vi: 'Quy định chi tiết Luật Tố cáo (2012)', en: 'Details of the law (2012)' },
    from: '2012-11-20',
    to: '2019-05-27',
    basis: 'NĐ 76/2012/NĐ-CP',
    confidence: 'unverified',
  },
  {
    title: { vi: 'Quy trình giải quyết tố cáo (2013)', en: 'The steps of settling denunciations (2013)' },
    from: '2013-11-15',
    to: '2019-05-27',
    basis: 'TT 06/2013/TT-TTCP',
    confidence: 'unverified',
  },
  {
    title: { vi: 'Luật Tố cáo (2018)', en: 'Law on Denunciations (2018)' },
    from: '2019-01-01',
    basis: 'Luật Tố cáo 2018 (25/2018/QH14)',
    confidence: 'verified',
  },
  {
    title: {
      vi: 'Quy định chi tiết và biện pháp thi hành Luật Tố cáo (2019)',
      en: 'Details of and measures under the law (2019)',
    },
    from: '2019-05-28',
    basis: 'NĐ 31/2019/NĐ-CP',
    confidence: 'verified',
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
    title: { vi: 'Sửa đổi Nghị định 31/2019/NĐ-CP', en: 'Amendment of Decree 31/2019/ND-CP' },
    from: '2026-07-01',
    basis: 'NĐ 156/2026/NĐ-CP',
    confidence: 'secondary',
  },
] as const satisfies readonly Basis[]
