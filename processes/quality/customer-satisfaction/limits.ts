import type { LimitRow, LimitRule } from '../../../src/procedure/index.ts'
import { sameDay, workingDays } from '../../../src/time/index.ts'

const agency = <const D extends number>(amount: D) =>
  [
    { limit: workingDays(amount), basis: 'Cơ quan quy định', confidence: 'setting' },
  ] as const satisfies readonly LimitRow[]

const onTheDay = <const B extends string>(basis: B) =>
  [{ limit: sameDay(), basis, confidence: 'setting' }] as const satisfies readonly LimitRow[]

/** The time limits of a satisfaction survey; the law sets none, the agency does. */
export const limits = {
  survey: {
    title: { vi: 'Thu phiếu xong theo kế hoạch', en: 'Collect by the day of the plan' },
    duty: 'surveyor',
    runsIn: ['running'],
    within: { ahead: 'surveyUntil', rows: onTheDay('Ngày ghi trong kế hoạch khảo sát') },
  },
  analysis: {
    title: { vi: 'Tổng hợp, phân tích', en: 'Count and analyse' },
    duty: 'surveyor',
    runsIn: ['collected'],
    within: agency(10),
  },
  report: {
    title: { vi: 'Báo cáo kết quả', en: 'Report the result' },
    duty: 'representative',
    runsIn: ['analysed'],
    within: agency(5),
  },
  decision: {
    title: { vi: 'Quyết định hành động', en: 'Decide on action' },
    duty: 'head',
    runsIn: ['reported'],
    within: agency(5),
  },
  action: {
    title: { vi: 'Thực hiện xong hành động', en: 'Carry the actions out' },
    duty: 'unitHead',
    runsIn: ['actioned'],
    within: { ahead: 'actionsBy', rows: onTheDay('Ngày người đứng đầu giao') },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
