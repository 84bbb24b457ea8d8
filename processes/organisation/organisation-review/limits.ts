import type { LimitRule } from '../../../src/procedure/index.ts'
import { workingDays } from '../../../src/time/index.ts'
import { chosen, onTheDay } from '../../citations.ts'

/** The time limits of a review. No instrument read sets days; plan, draft and decision do. */
export const limits = {
  ownReport: {
    title: { vi: 'Gửi báo cáo tự rà soát', en: 'Report on oneself' },
    duty: 'agency',
    runsIn: ['reporting'],
    within: { ahead: 'reportBy', rows: onTheDay('Hạn trong kế hoạch rà soát') },
  },
  response: {
    title: { vi: 'Có ý kiến về dự thảo kết luận', en: 'Give a view on the draft' },
    runsIn: ['responding'],
    window: 'respond',
    within: { ahead: 'respondBy', rows: onTheDay('Hạn ghi trong văn bản gửi dự thảo') },
  },
  recommendation: {
    title: { vi: 'Kiến nghị sau kết luận', en: 'Recommend after the conclusion' },
    duty: 'homeAffairs',
    runsIn: ['concluded'],
    within: [
      {
        limit: workingDays(10),
        ...chosen('Tỉnh ấn định; mặc định 10 ngày làm việc kể từ kết luận'),
      },
    ],
  },
  actions: {
    title: { vi: 'Thực hiện quyết định xử lý', en: 'Carry the decision out' },
    duty: 'agency',
    runsIn: ['carryingOut'],
    within: { ahead: 'actionsBy', rows: onTheDay('Hạn trong quyết định xử lý') },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
