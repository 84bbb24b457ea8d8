import type { LimitRow, LimitRule } from '../../../src/procedure/index.ts'
import { type Limit, months, sameDay, workingDays } from '../../../src/time/index.ts'

const agency = (limit: Limit) =>
  [{ limit, basis: 'Cơ quan quy định', confidence: 'setting' }] as const satisfies readonly LimitRow[]

/** The time limits of a training; the law sets none, the agency does. */
export const limits = {
  planning: {
    title: { vi: 'Lập kế hoạch đào tạo', en: 'Plan the training' },
    duty: 'staffOffice',
    runsIn: ['needed'],
    within: agency(workingDays(10)),
  },
  approval: {
    title: { vi: 'Phê duyệt kế hoạch đào tạo', en: 'Approve the plan' },
    duty: 'head',
    runsIn: ['planned'],
    within: agency(workingDays(5)),
  },
  training: {
    title: { vi: 'Tổ chức đúng ngày của kế hoạch', en: 'Hold it on the day of the plan' },
    duty: 'staffOffice',
    runsIn: ['approved'],
    within: {
      ahead: 'heldOn',
      rows: [{ limit: sameDay(), basis: 'Ngày ghi trong kế hoạch đào tạo', confidence: 'setting' }],
    },
  },
  evaluation: {
    title: { vi: 'Đánh giá hiệu lực sau đào tạo', en: 'Judge the effect of the training' },
    duty: 'unitHead',
    runsIn: ['held'],
    within: agency(months(3)),
  },
  recording: {
    title: { vi: 'Cập nhật hồ sơ đào tạo', en: 'Enter it in the records' },
    duty: 'staffOffice',
    runsIn: ['evaluated'],
    within: agency(workingDays(5)),
  },
} as const satisfies Readonly<Record<string, LimitRule>>
