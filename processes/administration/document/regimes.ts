import type { Basis, Regime } from '../../../src/procedure/index.ts'

/** Which decree on records work governs a document; the day it arrived, or its drafting began, decides. */
export const regimes = {
  decree110of2004: {
    title: { vi: 'Nghị định 110/2004/NĐ-CP', en: 'Decree 110/2004/ND-CP' },
    from: '2004-05-02',
    to: '2020-03-04',
    basis: 'NĐ 110/2004/NĐ-CP, sửa đổi bởi NĐ 09/2010/NĐ-CP',
    confidence: 'verified',
  },
  decree30of2020: {
    title: { vi: 'Nghị định 30/2020/NĐ-CP', en: 'Decree 30/2020/ND-CP' },
    from: '2020-03-05',
    basis: 'NĐ 30/2020/NĐ-CP, Đ.37',
    confidence: 'verified',
  },
} as const satisfies Readonly<Record<string, Regime>>

/** The instruments on documents that come in and go out. */
export const instruments = [
  {
    title: { vi: 'Công tác văn thư', en: 'Records work' },
    from: '2004-05-02',
    to: '2020-03-04',
    basis: '110/2004/NĐ-CP',
    confidence: 'verified',
  },
  {
    title: { vi: 'Sửa đổi Nghị định 110/2004/NĐ-CP', en: 'Amendment of Decree 110/2004/ND-CP' },
    from: '2010-04-01',
    to: '2020-03-04',
    basis: '09/2010/NĐ-CP (ngày có hiệu lực chưa kiểm chứng)',
    confidence: 'unverified',
  },
  {
    title: {
      vi: 'Ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước',
      en: 'Information technology in state agencies',
    },
    from: '2007-05-10',
    to: '2026-06-30',
    basis: '64/2007/NĐ-CP (ngày có hiệu lực chưa kiểm chứng)',
    confidence: 'unverified',
  },
  {
    title: {
      vi: 'Hướng dẫn xây dựng quy chế công tác văn thư, lưu trữ',
      en: 'Guidance on regulations for records and archives work',
    },
    from: '2013-06-01',
    basis: '04/2013/TT-BNV (ngày có hiệu lực chưa kiểm chứng)',
    confidence: 'secondary',
  },
  {
    title: {
      vi: 'Gửi, nhận văn bản điện tử giữa các cơ quan trong hệ thống hành chính nhà nước',
      en: 'Sending and receiving electronic documents between agencies',
    },
    from: '2018-09-06',
    basis: '28/2018/QĐ-TTg',
    confidence: 'secondary',
  },
  {
    title: { vi: 'Công tác văn thư', en: 'Records work' },
    from: '2020-03-05',
    basis: '30/2020/NĐ-CP',
    confidence: 'verified',
  },
  {
    title: { vi: 'Thi hành Luật Chuyển đổi số', en: 'Implementation of the Law on Digital Transformation' },
    from: '2026-07-01',
    basis: '224/2026/NĐ-CP',
    confidence: 'verified',
  },
] as const satisfies readonly Basis[]
