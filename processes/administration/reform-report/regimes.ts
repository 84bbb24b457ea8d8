import type { Basis, Regime } from '../../../src/procedure/index.ts'
import { secondary, unverified, verified } from '../../citations.ts'

/** The instruments reform reports rest on. */
export const basis = [
  {
    title: {
      vi: 'Hướng dẫn lập kế hoạch và báo cáo cải cách hành chính hằng quý, 6 tháng, năm',
      en: 'Guidance on reform plans and quarterly, half-year and yearly reports',
    },
    from: '2012-03-01',
    to: '2014-12-31',
    ...secondary('CV 725/BNV-CCHC (ngày hết áp dụng chưa kiểm chứng)'),
  },
  {
    title: {
      vi: 'Hướng dẫn xây dựng kế hoạch và báo cáo cải cách hành chính',
      en: 'Guidance on reform plans and reports',
    },
    from: '2014-04-10',
    to: '2019-03-11',
    ...unverified('CV 1159/BNV-CCHC'),
  },
  {
    title: {
      vi: 'Chế độ báo cáo của cơ quan hành chính nhà nước',
      en: 'Reporting by state administrative agencies',
    },
    from: '2019-03-12',
    ...verified('NĐ 09/2019/NĐ-CP, Đ.12'),
  },
  {
    title: {
      vi: 'Chế độ báo cáo định kỳ và Hệ thống thông tin báo cáo của Văn phòng Chính phủ',
      en: 'Periodic reports and the reporting system of the Government Office',
    },
    from: '2020-12-11',
    ...secondary('TT 01/2020/TT-VPCP (ngày hiệu lực chưa kiểm chứng)'),
  },
  {
    title: {
      vi: 'Chế độ báo cáo định kỳ thuộc phạm vi quản lý của Bộ Nội vụ',
      en: 'Periodic reports under the Ministry of Home Affairs',
    },
    from: '2022-03-01',
    ...secondary('TT 07/2021/TT-BNV (ngày hiệu lực chưa kiểm chứng)'),
  },
  {
    title: {
      vi: 'Hướng dẫn báo cáo cải cách hành chính: mốc số liệu, hạn gửi',
      en: 'Guidance on reform reports: data windows and due days',
    },
    from: '2023-02-20',
    ...secondary('CV 581/BNV-CCHC (ngày của công văn chưa kiểm chứng)'),
  },
  {
    title: {
      vi: 'Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nội vụ',
      en: 'Functions and organisation of the Ministry of Home Affairs',
    },
    from: '2026-07-08',
    ...verified('NĐ 276/2026/NĐ-CP'),
  },
] as const satisfies readonly Basis[]

/** Three periods: no common cut-off of figures, then the decree's windows, then the ministry's due days too. */
export const regimes = {
  r2012: {
    title: {
      vi: 'Theo Công văn 725, 1159: chưa có mốc chốt số liệu chung',
      en: 'Letters 725 and 1159: no common cut-off of figures',
    },
    from: '2012-03-01',
    to: '2019-03-11',
    ...secondary('CV 725/BNV-CCHC; CV 1159/BNV-CCHC (chưa kiểm chứng)'),
  },
  r2019: {
    title: {
      vi: 'Theo Nghị định 09/2019: chốt số liệu ngày 14',
      en: 'Decree 09/2019: figures close on the 14th',
    },
    from: '2019-03-12',
    to: '2023-02-19',
    ...verified('NĐ 09/2019/NĐ-CP, Đ.12'),
  },
  r2023: {
    title: {
      vi: 'Theo Nghị định 09/2019 và Công văn 581: gửi Bộ Nội vụ ngày 20',
      en: 'Decree 09/2019 and letter 581: to the ministry by the 20th',
    },
    from: '2023-02-20',
    ...secondary('NĐ 09/2019/NĐ-CP, Đ.12; CV 581/BNV-CCHC'),
  },
} as const satisfies Readonly<Record<string, Regime>>
