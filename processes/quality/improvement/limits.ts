import type { LimitRow, LimitRule } from '../../../src/procedure/index.ts'
import { days, type Limit, months, sameDay, workingDays } from '../../../src/time/index.ts'

const setting = <const B extends string>(limit: Limit, basis: B) =>
  [{ limit, basis, confidence: 'setting' }] as const satisfies readonly LimitRow[]

const unchecked = <const B extends string>(limit: Limit, basis: B) =>
  [{ limit, basis, confidence: 'unverified' }] as const satisfies readonly LimitRow[]

/** Cause and plan, once the fault is known. */
const causeAndPlan = {
  title: { vi: 'Xác định nguyên nhân, lập kế hoạch', en: 'Cause and plan' },
  runsIn: ['assessed', 'causeAnalysis'],
  within: unchecked(workingDays(5), 'Thông lệ 3–7 ngày làm việc; cơ quan quy định'),
} as const satisfies LimitRule

/** Carrying the plan out within so many days of its approval. */
export const act = <const B extends string>(limit: Limit, basis: B) =>
  ({
    title: { vi: 'Thực hiện hành động', en: 'Carry the plan out' },
    duty: 'owner',
    runsIn: ['planApproved', 'acting'],
    starts: ['approvePlan', 'approvePlanByHead'],
    within: unchecked(limit, basis),
    extendedBy: 'actBy',
  }) as const satisfies LimitRule

/** The time to carry a plan out, by the grade of the fault. */
export const actByGrade = {
  actMajor: {
    ...act(days(15), 'Thông lệ với sự không phù hợp nặng; cơ quan quy định'),
    when: { is: { grade: 'major' } },
  },
  actMinor: {
    ...act(days(30), 'Thông lệ với sự không phù hợp nhẹ; cơ quan quy định'),
    when: { not: { is: { grade: 'major' } } },
  },
} as const

/** The time limits from the assessment to the end. All but the act itself are the agency's own. */
export const actionLimits = {
  causeAndPlan,
  approval: {
    title: { vi: 'Phê duyệt kế hoạch', en: 'Approve the plan' },
    runsIn: ['planned'],
    within: setting(workingDays(3), 'Cơ quan quy định thời hạn phê duyệt kế hoạch'),
  },
  redo: {
    title: { vi: 'Làm lại việc chưa đạt', en: 'Do again what was not right' },
    duty: 'owner',
    runsIn: ['acting'],
    starts: ['sendBack'],
    within: { ahead: 'redoBy', rows: setting(sameDay(), 'Ngày người kiểm tra ấn định') },
  },
  verification: {
    title: { vi: 'Kiểm tra việc thực hiện', en: 'Verify what was done' },
    runsIn: ['done', 'verified'],
    within: unchecked(workingDays(10), 'Thông lệ 5–10 ngày làm việc; cơ quan quy định'),
  },
  observation: {
    title: { vi: 'Thời gian theo dõi hiệu lực', en: 'Time of observation' },
    runsIn: ['effectivenessWait'],
    window: 'recur',
    within: setting(days(30), 'Cơ quan quy định thời gian theo dõi, thường 30–90 ngày'),
    extendedBy: 'observeUntil',
  },
  verdict: {
    title: { vi: 'Kết luận hiệu lực', en: 'Judge the effect' },
    runsIn: ['effectivenessWait'],
    within: setting(days(90), 'Cơ quan quy định thời hạn kết luận, thường 30–90 ngày'),
    extendedBy: 'verdictBy',
  },
  nextRound: {
    title: { vi: 'Bắt đầu vòng khắc phục tiếp theo', en: 'Begin the next round' },
    runsIn: ['ineffective'],
    within: setting(workingDays(5), 'Cơ quan quy định thời hạn bắt đầu vòng mới'),
  },
  closing: {
    title: { vi: 'Đóng phiếu', en: 'Close the slip' },
    runsIn: ['effective'],
    within: setting(workingDays(5), 'Cơ quan quy định thời hạn đóng phiếu'),
  },
} as const satisfies Readonly<Record<string, LimitRule>>

/** The time limits of a fault that has happened. */
export const faultLimits = {
  logging: {
    title: { vi: 'Ghi phiếu, xử lý tạm thời trong ngày phát hiện', en: 'Log and contain on the day' },
    runsIn: ['logged'],
    within: { since: 'foundOn', rows: unchecked(sameDay(), 'Thông lệ trong ngày; cơ quan quy định') },
  },
  assessment: {
    title: { vi: 'Xem xét, phân loại mức độ', en: 'Review and grade' },
    runsIn: ['contained'],
    within: setting(workingDays(2), 'Cơ quan quy định thời hạn phân loại'),
  },
  inspection: {
    title: { vi: 'Khắc phục, báo cáo sau kiểm tra', en: 'Put right what an inspection found, and report' },
    duty: 'qmr',
    runsIn: [
      'assessed',
      'causeAnalysis',
      'planned',
      'planApproved',
      'acting',
      'done',
      'verified',
      'effectivenessWait',
      'ineffective',
      'effective',
    ],
    starts: [{ at: 'assess', when: { given: 'minutesSigned' } }],
    ends: ['reportInspection'],
    within: {
      since: 'minutesSigned',
      rows: [
        {
          limit: months(2),
          from: '2014-12-01',
          basis: 'TT 26/2014/TT-BKHCN, Đ.37.2.c',
          confidence: 'verified',
        },
      ],
    },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
