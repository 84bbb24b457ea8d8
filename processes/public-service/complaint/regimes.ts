import type { Basis, Condition, Regime } from '../../../src/procedure/index.ts'

/** Which law governs a complaint; the day it was received decides. */
export const regimes = {
  r2011: {
    title: { vi: 'Luật Khiếu nại 2011', en: 'Law on Complaints 2011' },
    from: '2012-07-01',
    to: '2026-06-30',
    basis: 'Luật Khiếu nại 2011',
    confidence: 'verified',
  },
  r2026: {
    title: {
      vi: 'Luật Khiếu nại 2011, sửa đổi từ 01/07/2026 (Luật 136/2025/QH15, Nghị định 155/2026/NĐ-CP)',
      en: 'Law on Complaints 2011 as amended from 01/07/2026 (Law 136/2025/QH15, Decree 155/2026/ND-CP)',
    },
    from: '2026-07-01',
    basis: 'Luật 136/2025/QH15; NĐ 155/2026/NĐ-CP',
    confidence: 'secondary',
  },
} as const satisfies Readonly<Record<string, Regime>>

/**
 * Withdrawal, suspension, termination and dialogue follow the decree of 2026 also in a complaint accepted before
 * 01/07/2026 and not yet decided (NĐ 155/2026/NĐ-CP, Đ.22).
 */
export const newRules = {
  any: [{ regime: 'r2026' }, { is: { transitional: true } }],
} as const satisfies Condition

/** The instruments both instances rest on. */
export const instruments = [
  {
    title: { vi: 'Luật Khiếu nại', en: 'Law on Complaints' },
    from: '2012-07-01',
    basis: 'Luật Khiếu nại 2011 (02/2011/QH13)',
    confidence: 'verified',
  },
  {
    title: { vi: 'Quy định chi tiết một số điều của Luật Khiếu nại', en: 'Details of the Law on Complaints' },
    from: '2012-11-20',
    to: '2020-12-09',
    basis: 'NĐ 75/2012/NĐ-CP (ngày hết hiệu lực chưa kiểm chứng)',
    confidence: 'verified',
  },
  {
    title: {
      vi: 'Quy trình giải quyết khiếu nại hành chính',
      en: 'The steps of settling administrative complaints',
    },
    from: '2013-12-16',
    basis: 'TT 07/2013/TT-TTCP (hết áp dụng khi có NĐ 124/2020/NĐ-CP: chưa kiểm chứng)',
    confidence: 'verified',
  },
  {
    title: { vi: 'Sửa đổi Thông tư 07/2013/TT-TTCP', en: 'Amendment of Circular 07/2013/TT-TTCP' },
    from: '2016-12-05',
    basis: 'TT 02/2016/TT-TTCP',
    confidence: 'verified',
  },
  {
    title: {
      vi: 'Quy trình xử lý đơn khiếu nại, tố cáo, kiến nghị, phản ánh (2014)',
      en: 'Handling of letters of complaint, denunciation and petition (2014)',
    },
    from: '2014-12-15',
    to: '2021-11-14',
    basis: 'TT 07/2014/TT-TTCP',
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
      vi: 'Quy định chi tiết và biện pháp thi hành Luật Khiếu nại',
      en: 'Details of and measures under the Law on Complaints',
    },
    from: '2020-12-10',
    basis: 'NĐ 124/2020/NĐ-CP',
    confidence: 'unverified',
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
    title: { vi: 'Sửa đổi Nghị định 124/2020/NĐ-CP', en: 'Amendment of Decree 124/2020/ND-CP' },
    from: '2026-07-01',
    basis: 'NĐ 155/2026/NĐ-CP',
    confidence: 'secondary',
  },
] as const satisfies readonly Basis[]
