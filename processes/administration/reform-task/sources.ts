import type { Basis, Citation } from '../../../src/procedure/index.ts'

/** The regulation on following, urging and checking tasks. */
export const decision42 = {
  basis: 'QĐ 42/2014/QĐ-TTg',
  confidence: 'verified',
} as const satisfies Citation

/** How a province organises it, where no text says so. */
export const organised = {
  basis: 'Cơ quan theo dõi tổ chức thực hiện',
  confidence: 'setting',
} as const satisfies Citation

/** What provincial regulations are said to hold, not yet read. */
export const provincial = {
  basis: 'Quy chế của tỉnh (chưa kiểm chứng)',
  confidence: 'unverified',
} as const satisfies Citation

/** Times a province chooses in its regulation. */
export const chosen = {
  basis: 'Quy chế theo dõi, đôn đốc của tỉnh: cơ quan quy định',
  confidence: 'setting',
} as const satisfies Citation

/** The instruments on following and checking tasks. */
export const instruments = [
  {
    title: {
      vi: 'Quy chế theo dõi, đôn đốc, kiểm tra việc thực hiện nhiệm vụ do Chính phủ, Thủ tướng giao',
      en: 'Regulation on following, urging and checking tasks the Government assigns',
    },
    from: '2014-09-10',
    basis: '42/2014/QĐ-TTg',
    confidence: 'verified',
  },
  {
    title: { vi: 'Sửa đổi Quy chế kèm QĐ 42/2014/QĐ-TTg', en: 'Amendment of that regulation' },
    from: '2018-07-01',
    basis: '23/2018/QĐ-TTg (ngày có hiệu lực chưa kiểm chứng)',
    confidence: 'secondary',
  },
  {
    title: {
      vi: 'Chế độ họp trong hoạt động quản lý, điều hành của cơ quan hành chính nhà nước',
      en: 'Meetings in state administrative agencies',
    },
    from: '2019-01-01',
    basis: '45/2018/QĐ-TTg (ngày có hiệu lực chưa kiểm chứng)',
    confidence: 'secondary',
  },
  {
    title: { vi: 'Quy chế làm việc của Chính phủ', en: 'Working regulation of the Government' },
    from: '2016-10-01',
    to: '2022-06-17',
    basis: '138/2016/NĐ-CP',
    confidence: 'verified',
  },
  {
    title: { vi: 'Quy chế làm việc của Chính phủ', en: 'Working regulation of the Government' },
    from: '2022-06-18',
    to: '2026-05-28',
    basis: '39/2022/NĐ-CP',
    confidence: 'verified',
  },
  {
    title: { vi: 'Quy chế làm việc của Chính phủ', en: 'Working regulation of the Government' },
    from: '2026-05-29',
    basis: '191/2026/NĐ-CP, Đ.24',
    confidence: 'verified',
  },
  {
    title: {
      vi: 'Quy chế theo dõi, đôn đốc, kiểm tra của cấp tỉnh',
      en: 'Provincial regulations on following, urging and checking',
    },
    from: '2014-12-04',
    basis: 'Quy chế cấp tỉnh (Hải Dương 25/2014, Trà Vinh 354/2015, Bình Thuận 26/2015, Hưng Yên 21/2015)',
    confidence: 'secondary',
  },
] as const satisfies readonly Basis[]
