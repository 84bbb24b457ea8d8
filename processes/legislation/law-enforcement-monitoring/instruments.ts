import type { Basis, Regime } from '../../../src/procedure/index.ts'
import { secondary, unverified } from '../../citations.ts'

/** The instruments monitoring rests on. */
export const instruments = [
  {
    title: { vi: 'Theo dõi tình hình thi hành pháp luật', en: 'Monitoring of law enforcement' },
    from: '2012-10-01',
    to: '2025-03-31',
    ...secondary('NĐ 59/2012/NĐ-CP'),
  },
  {
    title: { vi: 'Hướng dẫn Nghị định 59/2012/NĐ-CP', en: 'Guidance on Decree 59/2012/ND-CP' },
    from: '2014-07-01',
    to: '2021-07-14',
    ...unverified('TT 14/2014/TT-BTP (ngày chưa kiểm chứng)'),
  },
  {
    title: {
      vi: 'Chế độ báo cáo theo dõi tình hình thi hành pháp luật',
      en: 'Reports on the monitoring of law enforcement',
    },
    from: '2015-10-15',
    ...secondary('TT 10/2015/TT-BTP (ngày hết hiệu lực chưa rõ)'),
  },
  {
    title: { vi: 'Sửa đổi Nghị định 59/2012/NĐ-CP', en: 'Amendment of Decree 59/2012/ND-CP' },
    from: '2020-05-15',
    to: '2025-03-31',
    ...secondary('NĐ 32/2020/NĐ-CP (ngày có hiệu lực chưa kiểm chứng)'),
  },
  {
    title: {
      vi: 'Hướng dẫn Nghị định 59/2012/NĐ-CP, Nghị định 32/2020/NĐ-CP',
      en: 'Guidance on Decrees 59/2012 and 32/2020',
    },
    from: '2021-07-15',
    to: '2025-03-31',
    ...secondary('TT 04/2021/TT-BTP (ngày chưa kiểm chứng)'),
  },
  {
    title: {
      vi: 'Tổ chức thi hành văn bản và theo dõi tình hình thi hành',
      en: 'Carrying out legal documents and monitoring it',
    },
    from: '2025-04-01',
    ...secondary('NĐ 80/2025/NĐ-CP'),
  },
] as const satisfies readonly Basis[]

/** The periods of law on monitoring. */
export const regimes = {
  r2012: {
    title: { vi: 'Theo Nghị định 59/2012/NĐ-CP', en: 'Decree 59/2012/ND-CP' },
    from: '2012-10-01',
    to: '2025-03-31',
    ...secondary('NĐ 59/2012/NĐ-CP'),
  },
  r2025: {
    title: { vi: 'Theo Nghị định 80/2025/NĐ-CP', en: 'Decree 80/2025/ND-CP' },
    from: '2025-04-01',
    ...secondary('NĐ 80/2025/NĐ-CP'),
  },
} as const satisfies Readonly<Record<string, Regime>>
