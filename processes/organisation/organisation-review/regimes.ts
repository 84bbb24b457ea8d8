import type { Basis, Regime } from '../../../src/procedure/index.ts'
import { chosen, unverified } from '../../citations.ts'

const provincial = {
  vi: 'Tổ chức các cơ quan chuyên môn thuộc UBND cấp tỉnh',
  en: 'Organisation of provincial specialised agencies',
} as const
const district = {
  vi: 'Tổ chức các cơ quan chuyên môn thuộc UBND cấp huyện',
  en: 'Organisation of district specialised agencies',
} as const

/** The instruments a review rests on. Their days of effect have not been checked. */
export const basis = [
  {
    title: {
      vi: 'Kế hoạch cải cách hành chính của tỉnh: kiểm tra, đánh giá tổ chức và hoạt động, tìm chồng chéo, bỏ sót',
      en: 'Reform plan of the province: check organisation and operation, find overlaps and gaps',
    },
    ...chosen('Kế hoạch cải cách hành chính của tỉnh, II.3'),
  },
  {
    title: provincial,
    from: '2014-05-20',
    to: '2025-02-28',
    ...unverified('NĐ 24/2014/NĐ-CP ngày 04/4/2014'),
  },
  {
    title: district,
    from: '2014-06-20',
    to: '2025-02-28',
    ...unverified('NĐ 37/2014/NĐ-CP ngày 05/5/2014'),
  },
  {
    title: { vi: 'Sửa đổi Nghị định 24/2014/NĐ-CP', en: 'Amendment of Decree 24/2014' },
    from: '2020-11-25',
    to: '2025-02-28',
    ...unverified('NĐ 107/2020/NĐ-CP'),
  },
  {
    title: { vi: 'Sửa đổi Nghị định 37/2014/NĐ-CP', en: 'Amendment of Decree 37/2014' },
    from: '2020-11-25',
    to: '2025-02-28',
    ...unverified('NĐ 108/2020/NĐ-CP'),
  },
  {
    title: {
      vi: 'Tổ chức các cơ quan chuyên môn thuộc UBND',
      en: 'Organisation of specialised agencies of People’s Committees',
    },
    from: '2025-03-01',
    ...unverified('NĐ 45/2025/NĐ-CP; NĐ 150/2025/NĐ-CP'),
  },
] as const satisfies readonly Basis[]

/** The charters agencies are measured by; a review keeps those it was begun under. */
export const regimes = {
  r2014: {
    title: {
      vi: 'Cơ cấu theo Nghị định 24/2014, 37/2014/NĐ-CP',
      en: 'Agencies under Decrees 24/2014 and 37/2014',
    },
    from: '2014-05-20',
    to: '2025-02-28',
    ...unverified('NĐ 24/2014/NĐ-CP; NĐ 37/2014/NĐ-CP'),
  },
  r2025: {
    title: { vi: 'Cơ cấu sau sắp xếp năm 2025', en: 'Agencies after the rearrangement of 2025' },
    from: '2025-03-01',
    ...unverified('NĐ 45/2025/NĐ-CP; NĐ 150/2025/NĐ-CP'),
  },
} as const satisfies Readonly<Record<string, Regime>>
