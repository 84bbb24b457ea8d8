import type { LimitRow, LimitRule } from '../../../src/procedure/index.ts'
import { type Limit, sameDay, workingDays } from '../../../src/time/index.ts'

const basis = 'Kế hoạch kiểm tra trong năm: cơ quan quy định'

const own = <const L extends Limit>(limit: L) =>
  [{ limit, basis, confidence: 'setting' }] as const satisfies readonly LimitRow[]

/** The time limits of an inspection: all of them are those of the plan of the year. */
export const limits = {
  notice: {
    title: { vi: 'Thông báo trước ngày kiểm tra', en: 'Notify before the visit' },
    runsIn: ['planApproved'],
    within: { ahead: 'visitOn', rows: own(workingDays(10)) },
  },
  selfCheck: {
    title: { vi: 'Nộp báo cáo tự kiểm tra', en: 'Hand in the self-check' },
    runsIn: ['notified'],
    within: { ahead: 'selfCheckBy', rows: own(sameDay()) },
  },
  visit: {
    title: { vi: 'Kiểm tra đúng ngày đã thông báo', en: 'Visit on the day notified' },
    duty: 'team',
    runsIn: ['notified', 'selfChecked'],
    within: { ahead: 'visitOn', rows: own(sameDay()) },
  },
  draft: {
    title: { vi: 'Dự thảo kết luận', en: 'Draft the conclusion' },
    runsIn: ['inspected'],
    within: own(workingDays(10)),
  },
  conclusion: {
    title: { vi: 'Ban hành kết luận', en: 'Issue the conclusion' },
    runsIn: ['drafted'],
    within: own(workingDays(10)),
  },
  remedy: {
    title: { vi: 'Khắc phục đúng hạn ghi trong kết luận', en: 'Mend by the day in the conclusion' },
    runsIn: ['concluded'],
    within: { ahead: 'remedyBy', rows: own(sameDay()) },
  },
  confirmation: {
    title: { vi: 'Xác nhận việc khắc phục', en: 'Confirm what was mended' },
    runsIn: ['remedied'],
    within: own(workingDays(5)),
  },
} as const satisfies Readonly<Record<string, LimitRule>>
