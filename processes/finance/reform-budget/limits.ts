import type { LimitRule } from '../../../src/procedure/index.ts'
import { days, workingDays } from '../../../src/time/index.ts'
import { unverified, verified } from '../../citations.ts'

const law2015 = (article: string) =>
  ({ regime: 'r2017', ...verified(`Luật 83/2015/QH13, ${article}`) }) as const
const decree163 = (article: string) =>
  ({ regime: 'r2017', ...verified(`NĐ 163/2016/NĐ-CP, ${article}`) }) as const
const circular26 = { regime: 'r2026', ...verified('TT 26/2026/TT-BTC') } as const
const law2002 = { regime: 'r2004', ...unverified('Luật 01/2002/QH11') } as const

const preparing = ['estimating', 'gathered', 'appraising', 'submitted'] as const
const settling = ['closing', 'carriedOver', 'settling'] as const

/** The time limits of a budget. Fixed days are of the year before the budget year, of that year, or of the next. */
export const limits = {
  guidance: {
    title: { vi: 'Hướng dẫn cấp dưới lập dự toán', en: 'Guide the estimates of those below' },
    duty: 'finance',
    runsIn: ['guidance'],
    within: { yearOf: 'year', rows: [{ date: '06-15', years: -1, ...decree163('Đ.22') }] },
  },
  estimate: {
    title: { vi: 'Gửi dự toán của tỉnh', en: 'Submit the estimate of the province' },
    duty: 'province',
    runsIn: ['guidance', ...preparing],
    within: {
      yearOf: 'year',
      rows: [
        { date: '07-20', years: -1, ...decree163('Đ.22') },
        { date: '07-10', years: -1, ...circular26 },
      ],
    },
  },
  programmeEstimate: {
    title: { vi: 'Gửi dự toán chương trình mục tiêu', en: 'Submit the estimate of a programme' },
    duty: 'province',
    runsIn: preparing,
    when: { is: { programme: true } },
    within: { yearOf: 'year', rows: [{ date: '08-10', years: -1, ...circular26 }] },
  },
  council: {
    title: { vi: 'HĐND tỉnh quyết định dự toán', en: 'The provincial council decides' },
    duty: 'council',
    runsIn: ['guidance', ...preparing, 'atCouncil'],
    when: { all: [{ not: { given: 'upperDecidedOn' } }, { not: { given: 'reestimateAskedOn' } }] },
    within: {
      yearOf: 'year',
      rows: [
        { date: '12-10', years: -1, ...law2002 },
        { date: '12-10', years: -1, ...law2015('Đ.44') },
      ],
    },
  },
  lowerCouncil: {
    title: {
      vi: 'HĐND cấp dưới quyết định sau khi HĐND cấp trên quyết định',
      en: 'A lower council decides after the upper one',
    },
    duty: 'council',
    runsIn: ['atCouncil'],
    when: { given: 'upperDecidedOn' },
    within: { since: 'upperDecidedOn', rows: [{ limit: days(10), ...law2015('Đ.44') }] },
  },
  reestimate: {
    title: { vi: 'Lập lại dự toán theo yêu cầu của cấp trên', en: 'Draw up a new estimate' },
    duty: 'council',
    runsIn: ['atCouncil'],
    when: { given: 'reestimateAskedOn' },
    within: { since: 'reestimateAskedOn', rows: [{ limit: days(15), ...decree163('Đ.27') }] },
  },
  assignment: {
    title: { vi: 'UBND giao dự toán sau nghị quyết', en: 'Assign after the resolution' },
    duty: 'province',
    runsIn: ['assigning'],
    starts: ['decide'],
    within: [{ limit: workingDays(5), ...law2015('Đ.44') }],
  },
  allAssigned: {
    title: { vi: 'Giao xong dự toán', en: 'All is assigned' },
    duty: 'province',
    runsIn: ['assigning'],
    within: {
      yearOf: 'year',
      rows: [
        { date: '12-31', years: -1, ...law2002 },
        { date: '12-31', years: -1, ...law2015('Đ.44') },
      ],
    },
  },
  allocationCheck: {
    title: { vi: 'Thẩm tra phân bổ dự toán', en: 'Check the allocation' },
    duty: 'finance',
    runsIn: ['allocating'],
    within: [{ limit: workingDays(10), ...decree163('Đ.31') }],
  },
  supplement: {
    title: { vi: 'Phân bổ dự toán bổ sung', en: 'Allocate a supplement' },
    duty: 'unit',
    runsIn: ['executing', 'adjusting'],
    starts: ['receiveSupplement'],
    ends: ['allocateSupplement'],
    within: { since: 'supplementOn', rows: [{ limit: workingDays(10), ...law2015('Đ.50') }] },
  },
  adjustment: {
    title: { vi: 'Điều chỉnh dự toán xong', en: 'Adjustments are done' },
    runsIn: ['executing', 'adjusting'],
    window: 'approveAdjustment',
    within: { yearOf: 'year', rows: [{ date: '11-15', ...law2015('Đ.53.3') }] },
  },
  adjustmentPapers: {
    title: { vi: 'Hồ sơ điều chỉnh đến Kho bạc', en: 'Papers of an adjustment reach the Treasury' },
    duty: 'unit',
    runsIn: ['adjusting'],
    when: { given: 'adjustmentEndsOn' },
    within: { ahead: 'adjustmentEndsOn', rows: [{ limit: workingDays(2), ...circular26 }] },
  },
  lastPapers: {
    title: { vi: 'Chứng từ chi đến Kho bạc', en: 'Papers for spending reach the Treasury' },
    duty: 'unit',
    runsIn: ['executing'],
    window: 'spend',
    within: { yearOf: 'year', rows: [{ date: '12-30', ...circular26 }] },
  },
  yearEnd: {
    title: { vi: 'Chi, tạm ứng lần cuối của năm', en: 'The last spending of the year' },
    runsIn: ['executing', 'adjusting'],
    window: 'spend',
    within: {
      yearOf: 'year',
      rows: [
        {
          date: '12-31',
          regime: ['r2004', 'r2017'],
          basis: 'Năm ngân sách kết thúc ngày 31/12',
          confidence: 'interpretation',
        },
        { date: '12-31', ...circular26 },
      ],
    },
  },
  closing: {
    title: { vi: 'Hết thời gian chỉnh lý quyết toán', en: 'End of the closing period' },
    duty: 'unit',
    runsIn: ['closing', 'carriedOver'],
    within: { yearOf: 'year', rows: [{ date: '01-31', years: 1, ...law2015('Đ.64.2') }] },
  },
  advance: {
    title: { vi: 'Hoàn trả tạm ứng còn dư', en: 'Return what is left of an advance' },
    duty: 'unit',
    runsIn: settling,
    ends: ['returnAdvance'],
    when: { is: { advance: true } },
    within: { yearOf: 'year', rows: [{ date: '02-15', years: 1, ...circular26 }] },
  },
  settlement: {
    title: { vi: 'Quyết toán của tỉnh đến Bộ Tài chính', en: 'The settlement reaches the ministry' },
    duty: 'province',
    runsIn: [...settling, 'reviewing'],
    ends: ['sendToMinistryOfFinance'],
    within: { yearOf: 'year', rows: [{ date: '10-01', years: 1, ...law2015('Đ.70') }] },
  },
  settlementApproval: {
    title: { vi: 'HĐND tỉnh phê chuẩn quyết toán', en: 'The council approves the settlement' },
    duty: 'council',
    runsIn: [...settling, 'reviewing'],
    within: { yearOf: 'year', rows: [{ date: '12-31', years: 1, ...law2015('Đ.69') }] },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
