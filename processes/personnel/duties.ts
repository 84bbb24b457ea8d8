import type { Duty } from '../../src/agenda/index.ts'
import { secondary, unverified, verified } from '../citations.ts'

const firstHalf = { from: '01-01', to: '06-30' } as const
const wholeYear = { from: '01-01', to: '12-31' } as const
const lastYear = { ...wholeYear, fromYears: 1, toYears: 1 } as const
const guide = { ...secondary('Hướng dẫn 18-HD/BTCTW ngày 05/12/2018'), from: '2018-12-05' } as const

/** What an agency owes every year in matters of its staff. */
export const personnelDuties: readonly Duty[] = [
  {
    id: 'civil-servant-evaluation',
    title: {
      vi: 'Xếp loại chất lượng cán bộ, công chức trong năm',
      en: 'Class of civil servants for the year',
    },
    procedure: 'civil-servant-evaluation',
    rows: [
      {
        when: { times: 1 },
        ...unverified('Luật 22/2008/QH12: hằng năm; ngày không ấn định'),
        from: '2010-01-01',
        to: '2015-07-31',
      },
      { when: { month: 12 }, ...secondary('NĐ 56/2015/NĐ-CP'), from: '2015-08-01', to: '2020-08-19' },
      {
        when: { by: ['12-14'] },
        windows: [wholeYear],
        ...verified('NĐ 90/2020/NĐ-CP, Đ.20: trước ngày 15/12'),
        from: '2020-08-20',
        to: '2025-12-31',
      },
      {
        when: { by: ['12-14'] },
        windows: [wholeYear],
        ...secondary('NĐ 335/2025/NĐ-CP, Đ.21: trước ngày 15/12'),
        from: '2026-01-01',
      },
    ],
  },
  {
    id: 'public-unit-evaluation',
    title: { vi: 'Xếp loại đơn vị sự nghiệp công lập', en: 'Class of public service units' },
    procedure: 'civil-servant-evaluation',
    rows: [
      {
        when: { by: ['12-14'] },
        windows: [wholeYear],
        ...verified('NĐ 233/2026/NĐ-CP, Đ.9.1: trước ngày 15/12'),
        from: '2026-07-01',
      },
    ],
  },
  {
    id: 'employee-evaluation',
    title: {
      vi: 'Xếp loại chất lượng viên chức, sau khi xếp loại đơn vị',
      en: 'Class of public employees, after that of the unit',
    },
    procedure: 'civil-servant-evaluation',
    rows: [
      {
        when: { by: ['12-14'] },
        windows: [wholeYear],
        ...secondary('NĐ 233/2026/NĐ-CP, Đ.15.1b: trước ngày 15/12'),
        from: '2026-07-01',
      },
    ],
  },
  {
    id: 'evaluation-regulation',
    title: {
      vi: 'Ban hành quy chế đánh giá, xếp loại của đơn vị sự nghiệp công lập',
      en: 'Issue the evaluation regulation of a public service unit',
    },
    procedure: 'civil-servant-evaluation',
    rows: [
      {
        when: { by: ['11-30'] },
        ...verified('NĐ 233/2026/NĐ-CP, Đ.18.3a, Đ.20.1'),
        from: '2026-07-01',
        to: '2026-11-30',
      },
    ],
  },
  {
    id: 'streamlining-list',
    title: {
      vi: 'Gửi danh sách tinh giản biên chế đến Bộ Nội vụ, Bộ Tài chính (hai đợt)',
      en: 'Lists for streamlining to the ministries (two rounds)',
    },
    levels: ['province'],
    procedure: 'staff-streamlining',
    rows: [
      {
        when: { by: ['05-01', '11-01'] },
        ...unverified('NĐ 108/2014/NĐ-CP: 01/5 cho đợt cuối năm, 01/11 cho đợt đầu năm sau'),
        from: '2015-01-10',
        to: '2018-10-14',
      },
    ],
  },
  {
    id: 'streamlining-results',
    title: {
      vi: 'Báo cáo kết quả tinh giản biên chế 6 tháng, năm',
      en: 'Results of streamlining, half-year and year',
    },
    levels: ['province'],
    procedure: 'staff-streamlining',
    rows: [{ when: { by: ['06-15', '12-15'] }, windows: [firstHalf, wholeYear], ...guide }],
  },
  {
    id: 'streamlining-yearly-report',
    title: {
      vi: 'Báo cáo năm về tinh giản biên chế gửi Bộ Nội vụ, Bộ Tài chính',
      en: 'Yearly report on streamlining to the ministries',
    },
    levels: ['province'],
    procedure: 'staff-streamlining',
    rows: [
      {
        when: { by: ['02-14'] },
        windows: [lastYear],
        ...verified('NĐ 154/2025/NĐ-CP, Đ.14: trước ngày 15/02 năm sau'),
        from: '2025-06-16',
        to: '2031-02-14',
      },
    ],
  },
  {
    id: 'minimum-training',
    title: {
      vi: 'Mỗi công chức bồi dưỡng tối thiểu 05 ngày (40 giờ) trong năm',
      en: 'At least five days (40 hours) of training for each civil servant',
    },
    procedure: 'training-plan',
    rows: [
      {
        when: { times: 1 },
        ...unverified('NĐ 18/2010/NĐ-CP; NĐ 101/2017/NĐ-CP: tối thiểu 05 ngày, 40 giờ một năm'),
        from: '2010-05-01',
      },
    ],
  },
]
