import type { LimitRule } from '../../../src/procedure/index.ts'
import { workingDays } from '../../../src/time/index.ts'
import { chosen } from '../../citations.ts'

/** The time limits of a year of communication; the plan of the province names none, so all are the agency's. */
export const limits = {
  plan: {
    title: { vi: 'Kế hoạch có trước khi năm bắt đầu', en: 'Have the plan before the year begins' },
    runsIn: ['drafting', 'awaitingApproval'],
    within: {
      yearOf: 'planYear',
      rows: [{ date: '12-31', years: -1, ...chosen('Kế hoạch tuyên truyền của năm: cơ quan quy định') }],
    },
  },
  approval: {
    title: { vi: 'Xem xét dự thảo kế hoạch', en: 'Decide on the draft' },
    runsIn: ['awaitingApproval'],
    within: [{ limit: workingDays(5), ...chosen('Phê duyệt kế hoạch tuyên truyền: cơ quan quy định') }],
  },
  results: {
    title: { vi: 'Báo cáo kết quả trước kỳ báo cáo năm', en: 'Report before the report of the year' },
    runsIn: ['carryingOut'],
    within: {
      yearOf: 'planYear',
      rows: [{ date: '11-30', ...chosen('Báo cáo kết quả tuyên truyền trong năm: cơ quan quy định') }],
    },
  },
  assessment: {
    title: { vi: 'Xem xét báo cáo kết quả', en: 'Judge the results' },
    runsIn: ['reported'],
    within: [{ limit: workingDays(5), ...chosen('Xem xét kết quả tuyên truyền: cơ quan quy định') }],
  },
} as const satisfies Readonly<Record<string, LimitRule>>
