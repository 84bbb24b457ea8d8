import { formatDate, type Text, text } from '../../../src/text/index.ts'

/** When a row falls, in words: as the plan says, else as the work goes. The plan names no day for any task. */
export const times = {
  period: text('2016 - 2020', '2016–2020'),
  phase2: text('2016 - 2018', '2016–2018'),
  by2020: text('đến năm 2020', 'by 2020'),
  continuous: text('liên tục', 'continuously'),
  regular: text('thường xuyên', 'regularly'),
  timely: text('kịp thời', 'in time'),
  yearly: text('hằng năm', 'yearly'),
  eachRound: text('mỗi kỳ', 'each round'),
  eachVacancy: text('khi có vị trí cần bổ nhiệm', 'at each vacancy'),
  afterRecruitment: text('sau khi trúng tuyển', 'after recruitment'),
  afterSurvey: text('sau khảo sát', 'after a survey'),
  onFinding: text('khi phát hiện', 'on finding'),
  wholeTerm: text('cả nhiệm kỳ', 'the whole term'),
  perPlan: text('theo kế hoạch', 'per plan'),
} as const satisfies Readonly<Record<string, Text>>

/** A civil date as a time of the plan. */
export const day = (date: string): Text => text(formatDate(date), formatDate(date))
