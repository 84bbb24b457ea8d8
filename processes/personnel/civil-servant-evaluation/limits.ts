import type { Condition, LimitRule } from '../../../src/procedure/index.ts'
import { days } from '../../../src/time/index.ts'
import { secondary, verified } from '../../citations.ts'

const untilDecided = [
  'tracked',
  'roundOpen',
  'selfReported',
  'meetingHeld',
  'opinionGiven',
  'proposed',
] as const

const employee = { is: { kind: 'employee' } } as const satisfies Condition
const special = {
  all: [{ is: { special: true } }, { regime: ['r2025', 'r2026'] }],
} as const satisfies Condition

const december = {
  date: '12-31',
  regime: 'r2015',
  ...secondary('NĐ 56/2015/NĐ-CP: tiến hành trong tháng 12, trước khi bình xét thi đua'),
} as const
const decree90 = {
  date: '12-14',
  ...verified('NĐ 90/2020/NĐ-CP, Đ.20: trước ngày 15/12'),
} as const

/** The time limits of an evaluation. Sectors with a time of their own (education) set `classifyBy`. */
export const limits = {
  classify: {
    title: { vi: 'Xếp loại công chức của năm', en: 'Class civil servants for the year' },
    duty: 'evaluator',
    runsIn: untilDecided,
    when: { all: [{ not: employee }, { not: special }] },
    extendedBy: 'classifyBy',
    within: {
      yearOf: 'year',
      rows: [
        december,
        { ...decree90, regime: 'r2020' },
        {
          date: '12-14',
          regime: ['r2025', 'r2026'],
          ...secondary('NĐ 335/2025/NĐ-CP, Đ.21: trước ngày 15/12'),
        },
      ],
    },
  },
  classifyEmployee: {
    title: { vi: 'Xếp loại viên chức của năm', en: 'Class public employees for the year' },
    duty: 'evaluator',
    runsIn: untilDecided,
    when: { all: [employee, { not: special }] },
    extendedBy: 'classifyBy',
    within: {
      yearOf: 'year',
      rows: [
        december,
        { ...decree90, regime: ['r2020', 'r2025'] },
        {
          date: '12-14',
          regime: 'r2026',
          ...secondary('NĐ 233/2026/NĐ-CP, Đ.15.1b: trước ngày 15/12, sau khi xếp loại đơn vị'),
        },
      ],
    },
  },
  classifySpecial: {
    title: { vi: 'Xếp loại trường hợp đặc thù', en: 'Class special cases' },
    duty: 'evaluator',
    runsIn: untilDecided,
    when: special,
    extendedBy: 'classifyBy',
    within: {
      yearOf: 'year',
      rows: [
        {
          date: '01-14',
          years: 1,
          ...secondary(
            'NĐ 335/2025/NĐ-CP, Đ.21; NĐ 233/2026/NĐ-CP, Đ.9.1, Đ.15.1b: trước ngày 15/01 năm sau',
          ),
        },
      ],
    },
  },
  database: {
    title: {
      vi: 'Cập nhật cơ sở dữ liệu quốc gia về cán bộ, công chức, viên chức',
      en: 'Update the national staff database',
    },
    duty: 'personnelOffice',
    runsIn: ['notified', 'complained'],
    when: employee,
    within: [{ limit: days(5), regime: 'r2026', ...verified('NĐ 233/2026/NĐ-CP, Đ.18.1b') }],
  },
} as const satisfies Readonly<Record<string, LimitRule>>
