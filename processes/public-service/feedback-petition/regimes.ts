import type { Basis, Regime } from '../../../src/procedure/index.ts'

/** Who takes petitions in; the day of receipt decides. */
export const regimes = {
  r2008: {
    title: {
      vi: 'Văn phòng UBND tỉnh tiếp nhận (Nghị định 20/2008/NĐ-CP)',
      en: 'Taken in by the office of the People’s Committee (Decree 20/2008/ND-CP)',
    },
    from: '2008-03-03',
    to: '2013-06-30',
    basis: 'NĐ 20/2008/NĐ-CP',
    confidence: 'verified',
  },
  r2013: {
    title: {
      vi: 'Sở Tư pháp tiếp nhận (Nghị định 48/2013/NĐ-CP)',
      en: 'Taken in by the Department of Justice (Decree 48/2013/ND-CP)',
    },
    from: '2013-07-01',
    to: '2017-09-24',
    basis: 'NĐ 48/2013/NĐ-CP, Đ.2',
    confidence: 'verified',
  },
  r2017: {
    title: {
      vi: 'Văn phòng UBND tỉnh tiếp nhận (Nghị định 92/2017/NĐ-CP)',
      en: 'Taken in by the office of the People’s Committee (Decree 92/2017/ND-CP)',
    },
    from: '2017-09-25',
    to: '2026-01-09',
    basis: 'NĐ 92/2017/NĐ-CP, Đ.2 (nội dung điều này chưa kiểm chứng)',
    confidence: 'unverified',
  },
  r2026: {
    title: {
      vi: 'Bộ Tư pháp nhận lại kiểm soát TTHC (Nghị định 09/2026/NĐ-CP); cơ quan tiếp nhận ở địa phương chưa kiểm chứng',
      en: 'The Ministry of Justice controls procedures again (Decree 09/2026/ND-CP); the local intake body is unverified',
    },
    from: '2026-01-10',
    basis: 'NĐ 09/2026/NĐ-CP (đầu mối địa phương chưa kiểm chứng)',
    confidence: 'unverified',
  },
} as const satisfies Readonly<Record<string, Regime>>

/** The instruments the procedure rests on. */
export const instruments = [
  {
    title: {
      vi: 'Tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính',
      en: 'Feedback and petitions of persons and organisations on administrative regulations',
    },
    from: '2008-03-03',
    basis: 'NĐ 20/2008/NĐ-CP',
    confidence: 'verified',
  },
  {
    title: {
      vi: 'Kiểm soát thủ tục hành chính (Điều 22, Điều 35)',
      en: 'Control of administrative procedures',
    },
    from: '2010-10-14',
    basis: 'NĐ 63/2010/NĐ-CP',
    confidence: 'verified',
  },
  {
    title: {
      vi: 'Sửa đổi các nghị định liên quan đến kiểm soát thủ tục hành chính (2013)',
      en: 'Amendment of the decrees on procedure control (2013)',
    },
    from: '2013-07-01',
    basis: 'NĐ 48/2013/NĐ-CP',
    confidence: 'verified',
  },
  {
    title: {
      vi: 'Công bố, niêm yết thủ tục hành chính; niêm yết hướng dẫn gửi phản ánh, kiến nghị',
      en: 'Publication and posting of procedures and of how to petition',
    },
    from: '2014-03-24',
    basis: 'TT 05/2014/TT-BTP (ngày hết hiệu lực chưa kiểm chứng)',
    confidence: 'verified',
  },
  {
    title: {
      vi: 'Sửa đổi các nghị định liên quan đến kiểm soát thủ tục hành chính (2017)',
      en: 'Amendment of the decrees on procedure control (2017)',
    },
    from: '2017-09-25',
    basis: 'NĐ 92/2017/NĐ-CP',
    confidence: 'verified',
  },
  {
    title: { vi: 'Nghiệp vụ kiểm soát thủ tục hành chính', en: 'Work of procedure control' },
    from: '2017-12-15',
    basis: 'TT 02/2017/TT-VPCP',
    confidence: 'unverified',
  },
  {
    title: {
      vi: 'Quy chế quản lý, vận hành Cổng Dịch vụ công quốc gia (phản ánh, kiến nghị trực tuyến; số ngày chưa kiểm chứng)',
      en: 'Rules of the national public-service portal (petitions online; its day counts are unverified)',
    },
    from: '2021-12-09',
    basis: 'QĐ 31/2021/QĐ-TTg, Đ.37–46',
    confidence: 'secondary',
  },
  {
    title: {
      vi: 'Chức năng, nhiệm vụ của Bộ Tư pháp (nhận lại kiểm soát thủ tục hành chính)',
      en: 'Functions of the Ministry of Justice (procedure control again)',
    },
    from: '2026-01-10',
    basis: 'NĐ 09/2026/NĐ-CP',
    confidence: 'secondary',
  },
] as const satisfies readonly Basis[]
