import type { Basis, Regime } from '../../../src/procedure/index.ts'
import { secondary, unverified, verified } from '../../citations.ts'

/** Who controls administrative procedures in a province; the day a dossier was received decides. */
export const regimes = {
  r2010: {
    title: {
      vi: 'Văn phòng UBND tỉnh kiểm soát thủ tục (Nghị định 63/2010/NĐ-CP)',
      en: 'Controlled by the office of the provincial People’s Committee (Decree 63/2010/ND-CP)',
    },
    from: '2010-10-14',
    to: '2013-06-30',
    ...verified('NĐ 63/2010/NĐ-CP'),
  },
  r2013: {
    title: {
      vi: 'Sở Tư pháp kiểm soát thủ tục (Nghị định 48/2013/NĐ-CP)',
      en: 'Controlled by the Department of Justice (Decree 48/2013/ND-CP)',
    },
    from: '2013-07-01',
    to: '2017-09-24',
    ...verified('NĐ 48/2013/NĐ-CP'),
  },
  r2017: {
    title: {
      vi: 'Văn phòng UBND tỉnh kiểm soát thủ tục (Nghị định 92/2017/NĐ-CP)',
      en: 'Controlled by the office of the provincial People’s Committee (Decree 92/2017/ND-CP)',
    },
    from: '2017-09-25',
    to: '2026-01-09',
    ...verified('NĐ 92/2017/NĐ-CP'),
  },
  r2026: {
    title: {
      vi: 'Bộ Tư pháp nhận lại kiểm soát thủ tục (Nghị định 09/2026/NĐ-CP); đầu mối ở địa phương chưa kiểm chứng',
      en: 'The Ministry of Justice controls procedures again (Decree 09/2026/ND-CP); the local unit is unverified',
    },
    from: '2026-01-10',
    ...unverified('NĐ 09/2026/NĐ-CP (đầu mối địa phương chưa kiểm chứng)'),
  },
} as const satisfies Readonly<Record<string, Regime>>

/** The instruments the control of administrative procedures rests on. */
export const instruments = [
  {
    title: { vi: 'Kiểm soát thủ tục hành chính', en: 'Control of administrative procedures' },
    from: '2010-10-14',
    ...verified('NĐ 63/2010/NĐ-CP'),
  },
  {
    title: {
      vi: 'Sửa đổi các nghị định về kiểm soát thủ tục hành chính (2013)',
      en: 'Amendment of the decrees on procedure control (2013)',
    },
    from: '2013-07-01',
    ...verified('NĐ 48/2013/NĐ-CP'),
  },
  {
    title: {
      vi: 'Công bố, niêm yết thủ tục hành chính, báo cáo',
      en: 'Publication and posting of procedures, reports',
    },
    from: '2014-03-24',
    ...verified('TT 05/2014/TT-BTP (ngày hết hiệu lực chưa kiểm chứng)'),
  },
  {
    title: {
      vi: 'Đánh giá tác động và rà soát, đánh giá thủ tục hành chính',
      en: 'Impact assessment and review of procedures',
    },
    from: '2014-04-15',
    ...unverified('TT 07/2014/TT-BTP (ngày có hiệu lực chưa kiểm chứng)'),
  },
  {
    title: {
      vi: 'Nhập, đăng tải, khai thác Cơ sở dữ liệu quốc gia về thủ tục hành chính',
      en: 'The National Database of Administrative Procedures',
    },
    from: '2014-11-01',
    ...unverified('TT 19/2014/TT-BTP (ngày có hiệu lực chưa kiểm chứng)'),
  },
  {
    title: {
      vi: 'Kiểm tra hoạt động kiểm soát thủ tục hành chính',
      en: 'Inspection of procedure control',
    },
    from: '2015-02-15',
    ...unverified('TT 25/2014/TT-BTP (ngày có hiệu lực chưa kiểm chứng)'),
  },
  {
    title: {
      vi: 'Văn phòng Chính phủ nhận nhiệm vụ kiểm soát thủ tục hành chính',
      en: 'The Government Office takes over procedure control',
    },
    from: '2016-12-15',
    to: '2026-01-09',
    ...verified('NĐ 150/2016/NĐ-CP (ngày kết thúc suy từ NĐ 09/2026/NĐ-CP)'),
  },
  {
    title: {
      vi: 'Sửa đổi các nghị định về kiểm soát thủ tục hành chính (2017)',
      en: 'Amendment of the decrees on procedure control (2017)',
    },
    from: '2017-09-25',
    ...verified('NĐ 92/2017/NĐ-CP'),
  },
  {
    title: { vi: 'Nghiệp vụ kiểm soát thủ tục hành chính', en: 'Work of procedure control' },
    from: '2017-12-15',
    ...unverified('TT 02/2017/TT-VPCP (ngày có hiệu lực chưa kiểm chứng)'),
  },
  {
    title: {
      vi: 'Đánh giá tác động của thủ tục hành chính khi lập đề nghị và soạn thảo văn bản',
      en: 'Impact assessment of procedures in drafting',
    },
    from: '2022-02-10',
    ...unverified('TT 03/2022/TT-BTP (ngày có hiệu lực chưa kiểm chứng)'),
  },
  {
    title: {
      vi: 'Bộ Tư pháp nhận lại kiểm soát thủ tục hành chính',
      en: 'The Ministry of Justice takes procedure control back',
    },
    from: '2026-01-10',
    ...secondary('NĐ 09/2026/NĐ-CP'),
  },
] as const satisfies readonly Basis[]
