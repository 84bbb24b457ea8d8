import type { LimitRule } from '../../../src/procedure/index.ts'
import { onTheDay } from '../../citations.ts'

/** The time limits of a ranking. No instrument sets days; the plan of the province does. */
export const limits = {
  selfScoring: {
    title: { vi: 'Nộp bảng tự chấm', en: 'Submit the self-scores' },
    duty: 'agency',
    runsIn: ['selfScoring', 'late'],
    within: { ahead: 'selfScoreBy', rows: onTheDay('Hạn trong kế hoạch xác định chỉ số của tỉnh') },
  },
  explanation: {
    title: { vi: 'Giải trình điểm dự kiến', en: 'Explain the expected score' },
    runsIn: ['explaining'],
    window: 'explain',
    within: { ahead: 'explainBy', rows: onTheDay('Hạn trong thông báo điểm dự kiến') },
  },
  publication: {
    title: { vi: 'Công bố xếp loại của năm', en: 'Publish the ranking of the year' },
    duty: 'province',
    runsIn: [
      'criteria',
      'selfScoring',
      'late',
      'appraising',
      'surveying',
      'totalling',
      'explaining',
      'atCouncil',
      'submitted',
    ],
    within: {
      yearOf: 'year',
      rows: [
        {
          date: '06-30',
          years: 1,
          basis: 'Thông lệ: tỉnh công bố trong quý I, quý II năm sau; ngày do tỉnh ấn định',
          confidence: 'practice',
        },
      ],
    },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
