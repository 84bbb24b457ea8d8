import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'

/** What a dialogue knows; `level` and `with` are given at the opening. */
export const facts = z.object({
  level: z.enum(['commune', 'district', 'province']).optional(),
  with: z.enum(['people', 'business']).optional(),
  topics: line.optional(),
  dialogueOn: dayFact.optional(),
  place: line.optional(),
  voterShare: z.number().min(0).max(100).optional(),
  questions: z.array(line).min(1).optional(),
  cancelReason: line.optional(),
  minutes: line.optional(),
  answersOwed: line.optional(),
  answerBy: dayFact.optional(),
  result: line.optional(),
  followUpNote: line.optional(),
})

/** What people call these facts. */
export const labels = {
  level: { vi: 'Cấp (xã, huyện, tỉnh)', en: 'Level (commune, district, province)' },
  with: { vi: 'Đối thoại với nhân dân hay doanh nghiệp', en: 'With people or business' },
  topics: { vi: 'Nội dung đối thoại', en: 'Topics' },
  dialogueOn: { vi: 'Ngày đối thoại', en: 'Day of the dialogue' },
  place: { vi: 'Địa điểm', en: 'Place' },
  voterShare: { vi: 'Tỷ lệ cử tri yêu cầu (%)', en: 'Share of voters asking (%)' },
  questions: { vi: 'Câu hỏi, kiến nghị', en: 'Questions' },
  cancelReason: { vi: 'Lý do hủy, hoãn', en: 'Why it is cancelled' },
  minutes: { vi: 'Biên bản đối thoại', en: 'Minutes' },
  answersOwed: { vi: 'Nội dung giao trả lời', en: 'Answers owed' },
  answerBy: { vi: 'Ngày phải trả lời xong', en: 'Answers due on' },
  result: { vi: 'Kết quả công bố', en: 'Result published' },
  followUpNote: { vi: 'Kết quả theo dõi', en: 'Result of the follow-up' },
} as const satisfies Readonly<Record<string, Text>>
