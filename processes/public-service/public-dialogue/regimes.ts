import type { Basis, Regime } from '../../../src/procedure/index.ts'

/** Which law on local government governs a dialogue; the day it was planned decides. */
export const regimes = {
  law77of2015: {
    title: {
      vi: 'Luật Tổ chức chính quyền địa phương 2015 (chỉ cấp xã; số điều chưa kiểm chứng)',
      en: 'Law on Local Government 2015 (communes only; article unverified)',
    },
    from: '2016-01-01',
    to: '2025-02-28',
    basis: 'Luật 77/2015/QH13 (số điều chưa kiểm chứng)',
    confidence: 'unverified',
  },
  law65of2025: {
    title: {
      vi: 'Luật Tổ chức chính quyền địa phương số 65/2025/QH15',
      en: 'Law on Local Government 65/2025/QH15',
    },
    from: '2025-03-01',
    to: '2025-06-15',
    basis: 'Luật 65/2025/QH15, Đ.24 (ngày hết hiệu lực chưa kiểm chứng)',
    confidence: 'secondary',
  },
  law72of2025: {
    title: {
      vi: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
      en: 'Law on Local Government 72/2025/QH15',
    },
    from: '2025-06-16',
    basis: 'Luật 72/2025/QH15, Đ.43 (ngày có hiệu lực chưa kiểm chứng)',
    confidence: 'secondary',
  },
} as const satisfies Readonly<Record<string, Regime>>

/** The regimes that set times for a dialogue. */
export const since2025 = ['law65of2025', 'law72of2025'] as const

/** The instruments the procedure rests on. */
export const instruments = [
  {
    title: { vi: 'Luật Tổ chức chính quyền địa phương (2015)', en: 'Law on Local Government (2015)' },
    from: '2016-01-01',
    to: '2025-02-28',
    basis: 'Luật 77/2015/QH13 (số điều về đối thoại chưa kiểm chứng)',
    confidence: 'unverified',
  },
  {
    title: {
      vi: 'Hỗ trợ và phát triển doanh nghiệp đến năm 2020 (đối thoại doanh nghiệp: nghĩa vụ chính sách)',
      en: 'Support of business until 2020 (dialogue with business: a policy, not a law)',
    },
    from: '2016-05-16',
    basis: 'NQ 35/NQ-CP năm 2016 (qua kế hoạch của tỉnh)',
    confidence: 'secondary',
  },
  {
    title: { vi: 'Luật Tổ chức chính quyền địa phương (65/2025)', en: 'Law on Local Government (65/2025)' },
    from: '2025-03-01',
    to: '2025-06-15',
    basis: 'Luật 65/2025/QH15, Đ.24',
    confidence: 'secondary',
  },
  {
    title: { vi: 'Luật Tổ chức chính quyền địa phương (72/2025)', en: 'Law on Local Government (72/2025)' },
    from: '2025-06-16',
    basis: 'Luật 72/2025/QH15, Đ.43',
    confidence: 'secondary',
  },
] as const satisfies readonly Basis[]
