import type { Duty } from '../../src/agenda/index.ts'
import { unverified, verified } from '../citations.ts'

const lastYear = { from: '01-01', to: '12-31', fromYears: 1, toYears: 1 } as const
const law2015 = (article: string) =>
  ({ ...verified(`Luật 83/2015/QH13, ${article}`), from: '2017-01-01', to: '2025-12-31' }) as const
const decree163 = {
  ...verified('NĐ 163/2016/NĐ-CP, Đ.22'),
  from: '2017-01-01',
  to: '2025-12-31',
} as const
const law2002 = {
  ...unverified('Luật 01/2002/QH11'),
  from: '2004-01-01',
  to: '2016-12-31',
} as const
const circular26 = { ...verified('TT 26/2026/TT-BTC'), from: '2026-03-25' } as const
const decree75 = { ...verified('NĐ 75/2026/NĐ-CP'), from: '2026-05-01' } as const

/** What an agency owes every year in matters of its budget; days of the estimate are those of next year’s budget. */
export const financeDuties: readonly Duty[] = [
  {
    id: 'budget-guidance',
    title: { vi: 'Hướng dẫn cấp dưới lập dự toán năm sau', en: 'Guidance on next year’s estimates' },
    levels: ['province', 'ministry'],
    procedure: 'reform-budget',
    rows: [{ when: { by: ['06-15'] }, ...decree163 }],
  },
  {
    id: 'budget-estimate',
    title: { vi: 'Gửi dự toán ngân sách năm sau', en: 'Next year’s estimate' },
    levels: ['province', 'ministry'],
    procedure: 'reform-budget',
    rows: [
      { when: { by: ['07-20'] }, ...decree163 },
      { when: { by: ['07-10'] }, ...circular26 },
    ],
  },
  {
    id: 'programme-estimate',
    title: { vi: 'Gửi dự toán chương trình mục tiêu năm sau', en: 'Next year’s estimate of programmes' },
    levels: ['province', 'ministry'],
    procedure: 'reform-budget',
    rows: [{ when: { by: ['08-10'] }, ...circular26 }],
  },
  {
    id: 'budget-council',
    title: {
      vi: 'Hội đồng nhân dân tỉnh quyết định dự toán năm sau',
      en: 'The provincial council decides next year’s budget',
    },
    levels: ['province'],
    procedure: 'reform-budget',
    rows: [{ when: { by: ['12-10'] }, ...law2015('Đ.44') }],
  },
  {
    id: 'budget-assignment',
    title: { vi: 'Giao xong dự toán năm sau', en: 'Next year’s budget is assigned' },
    procedure: 'reform-budget',
    rows: [
      { when: { by: ['12-31'] }, ...law2002 },
      { when: { by: ['12-31'] }, ...law2015('Đ.44') },
    ],
  },
  {
    id: 'budget-adjustment',
    title: { vi: 'Điều chỉnh xong dự toán năm', en: 'Adjustments of the year’s budget are done' },
    procedure: 'reform-budget',
    rows: [{ when: { by: ['11-15'] }, ...law2015('Đ.53.3') }],
  },
  {
    id: 'budget-closing',
    title: { vi: 'Kết thúc thời gian chỉnh lý quyết toán', en: 'End of the closing period' },
    procedure: 'reform-budget',
    rows: [{ when: { by: ['01-31'] }, windows: [lastYear], ...law2015('Đ.64.2') }],
  },
  {
    id: 'budget-advances',
    title: { vi: 'Hoàn trả tạm ứng còn dư của năm trước', en: 'Last year’s advances are returned' },
    procedure: 'reform-budget',
    rows: [{ when: { by: ['02-15'] }, windows: [lastYear], ...circular26 }],
  },
  {
    id: 'budget-settlement',
    title: {
      vi: 'Quyết toán của tỉnh đến Bộ Tài chính',
      en: 'The province’s settlement reaches the ministry',
    },
    levels: ['province'],
    procedure: 'reform-budget',
    rows: [{ when: { by: ['10-01'] }, windows: [lastYear], ...law2015('Đ.70') }],
  },
  {
    id: 'settlement-council',
    title: {
      vi: 'Hội đồng nhân dân tỉnh phê chuẩn quyết toán năm trước',
      en: 'The provincial council approves last year’s settlement',
    },
    levels: ['province'],
    procedure: 'reform-budget',
    rows: [{ when: { by: ['12-31'] }, windows: [lastYear], ...law2015('Đ.69') }],
  },
  {
    id: 'budget-last-papers',
    title: {
      vi: 'Gửi hồ sơ chi, tạm ứng cuối năm đến Kho bạc',
      en: 'The year’s last papers for spending and advances reach the Treasury',
    },
    procedure: 'reform-budget',
    rows: [{ when: { by: ['12-30'] }, ...circular26 }],
  },
  {
    id: 'autonomy-report-unit',
    title: {
      vi: 'Báo cáo thực hiện tự chủ kinh phí quản lý hành chính: đơn vị',
      en: 'Report on autonomy in administrative funds: the unit',
    },
    rows: [{ when: { by: ['01-31'] }, windows: [lastYear], ...decree75 }],
  },
  {
    id: 'autonomy-report-superior',
    title: {
      vi: 'Báo cáo thực hiện tự chủ kinh phí quản lý hành chính: cơ quan cấp trên',
      en: 'Report on autonomy in administrative funds: the superior',
    },
    rows: [{ when: { by: ['02-15'] }, windows: [lastYear], ...decree75 }],
  },
  {
    id: 'autonomy-report-first-level',
    title: {
      vi: 'Báo cáo thực hiện tự chủ kinh phí quản lý hành chính: đơn vị dự toán cấp I',
      en: 'Report on autonomy in administrative funds: first-level units',
    },
    rows: [{ when: { by: ['02-28'] }, windows: [lastYear], ...decree75 }],
  },
]
