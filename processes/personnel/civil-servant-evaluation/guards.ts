import type { Condition, Refusal } from '../../../src/procedure/index.ts'

const by = (method: 'decree56' | 'decree90' | 'decree335' | 'decree233') =>
  ({ is: { method } }) as const satisfies Condition
const employee = { is: { kind: 'employee' } } as const satisfies Condition
const unit = { is: { unitRegulation: true } } as const satisfies Condition

/** Someone who worked too little of the year, and not because of illness or birth. */
export const tooShort = {
  all: [{ below: { monthsWorked: 6 } }, { not: { is: { onLeave: true } } }],
} as const satisfies Condition

/** The decree has to be the one in force for that person. */
export const methodInForce = {
  when: {
    any: [
      { all: [{ regime: 'r2015' }, by('decree56')] },
      { all: [{ regime: 'r2020' }, by('decree90')] },
      { all: [{ regime: ['r2025', 'r2026'] }, { not: employee }, by('decree335')] },
      { all: [{ regime: ['r2025', 'r2026'] }, employee, unit, by('decree233')] },
      { all: [{ regime: 'r2025' }, employee, by('decree90')] },
      { all: [{ regime: 'r2026' }, employee, { not: unit }, { is: { year: 2026 } }, by('decree90')] },
    ],
  },
  refuse: [
    {
      vi: 'đơn vị chưa ban hành quy chế đánh giá; chỉ năm 2026 được dùng cách xếp loại của Nghị định 90/2020.',
      en: 'the unit has no evaluation regulation; only for 2026 may it class by Decree 90/2020.',
      rule: 'NĐ 233/2026/NĐ-CP, Đ.18.3a, Đ.20.1',
      when: { all: [{ regime: 'r2026' }, employee, { not: unit }] },
    },
    {
      vi: 'nghị định nêu ra không áp dụng cho người này trong năm đánh giá.',
      en: 'this decree does not govern this person in that year.',
      rule: {
        r2015: 'NĐ 56/2015/NĐ-CP',
        r2020: 'NĐ 90/2020/NĐ-CP',
        r2025: 'NĐ 335/2025/NĐ-CP; NĐ 90/2020/NĐ-CP',
        r2026: 'NĐ 233/2026/NĐ-CP, Đ.19; NĐ 335/2025/NĐ-CP',
      },
    },
  ],
} as const satisfies { readonly when: Condition; readonly refuse: readonly Refusal[] }

const gives = (staffClass: 'excellent' | 'good' | 'completed' | 'limited' | 'notCompleted') =>
  ({ is: { staffClass } }) as const satisfies Condition

const civilServant56 = { all: [by('decree56'), { not: employee }] } as const satisfies Condition
const noSuchClass = {
  any: [{ all: [gives('limited'), { not: civilServant56 }] }, { all: [gives('completed'), civilServant56] }],
} as const satisfies Condition
const overShare = {
  all: [gives('excellent'), { not: by('decree56') }, { not: { is: { excellentShareKept: true } } }],
} as const satisfies Condition
const absentTooLong = {
  all: [gives('excellent'), by('decree90'), { atLeast: { monthsAbsent: 3 } }],
} as const satisfies Condition
const aboveUnit = {
  all: [
    by('decree233'),
    { is: { post: 'head' } },
    {
      any: [
        { all: [gives('excellent'), { not: { is: { unitClass: 'excellent' } } }] },
        {
          all: [
            gives('good'),
            { not: { any: [{ is: { unitClass: 'excellent' } }, { is: { unitClass: 'good' } }] } },
          ],
        },
        { all: [gives('completed'), { is: { unitClass: 'notCompleted' } }] },
      ],
    },
  ],
} as const satisfies Condition
const asComputed = {
  any: [
    { is: { computedClass: 'undetermined' } },
    { given: 'differenceReason' },
    { is: { computedClass: 'excellent', staffClass: 'excellent' } },
    { is: { computedClass: 'good', staffClass: 'good' } },
    { is: { computedClass: 'completed', staffClass: 'completed' } },
    { is: { computedClass: 'limited', staffClass: 'limited' } },
    { is: { computedClass: 'notCompleted', staffClass: 'notCompleted' } },
  ],
} as const satisfies Condition

/** The class decided has to be one the decree has, within its bounds, and as computed or with a reason. */
export const classAllowed = {
  when: {
    all: [{ not: noSuchClass }, { not: overShare }, { not: absentTooLong }, { not: aboveUnit }, asComputed],
  },
  refuse: [
    {
      vi: 'nghị định áp dụng không có mức xếp loại này cho đối tượng này.',
      en: 'the decree has no such class for this person.',
      rule: 'NĐ 56/2015/NĐ-CP; NĐ 90/2020/NĐ-CP, Đ.8–15; NĐ 335/2025/NĐ-CP; NĐ 233/2026/NĐ-CP, Đ.10–12',
      when: noSuchClass,
    },
    {
      vi: 'chưa xác nhận trong tỷ lệ hoàn thành xuất sắc được phép.',
      en: 'it is not confirmed that the share of the excellent is kept.',
      rule: 'NĐ 90/2020/NĐ-CP, Đ.16; NĐ 48/2023/NĐ-CP; NĐ 335/2025/NĐ-CP; NĐ 233/2026/NĐ-CP, Đ.13',
      when: overShare,
    },
    {
      vi: 'nghỉ từ 3 tháng đến dưới 6 tháng trong năm thì không xếp loại trên mức hoàn thành tốt.',
      en: 'someone absent from 3 to under 6 months is not classed above good.',
      rule: 'NĐ 90/2020/NĐ-CP, Đ.2',
      when: absentTooLong,
    },
    {
      vi: 'mức xếp loại của người đứng đầu không được cao hơn mức của đơn vị.',
      en: 'the head may not be classed above the unit.',
      rule: 'NĐ 233/2026/NĐ-CP, Đ.12.7',
      when: aboveUnit,
    },
    {
      vi: 'mức quyết định khác mức theo tiêu chí; phải nêu lý do.',
      en: 'the class differs from that of the criteria; a reason is needed.',
      rule: 'NĐ 90/2020/NĐ-CP, Đ.16; NĐ 233/2026/NĐ-CP, Đ.13',
    },
  ],
} as const satisfies { readonly when: Condition; readonly refuse: readonly Refusal[] }
