import type { Basis } from '../../../src/procedure/index.ts'

/** The instruments on records and archives. */
export const archiveInstruments = [
  {
    title: { vi: 'Luật Lưu trữ', en: 'Law on Archives' },
    from: '2012-07-01',
    to: '2025-06-30',
    basis: '01/2011/QH13',
    confidence: 'unverified',
  },
  {
    title: { vi: 'Luật Lưu trữ', en: 'Law on Archives' },
    from: '2025-07-01',
    basis: '33/2024/QH15',
    confidence: 'verified',
  },
  {
    title: { vi: 'Công tác văn thư', en: 'Records work' },
    from: '2020-03-05',
    basis: 'NĐ 30/2020/NĐ-CP',
    confidence: 'verified',
  },
  {
    title: { vi: 'Thời hạn bảo quản tài liệu', en: 'Periods of retention' },
    from: '2023-02-15',
    basis: 'TT 10/2022/TT-BNV',
    confidence: 'verified',
  },
] as const satisfies readonly Basis[]
