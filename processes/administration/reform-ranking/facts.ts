import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line, lines } from '../../line.ts'

/** Points of an index. */
export const points = z.number().min(0).max(200)

/** What one agency’s ranking knows. */
export const facts = z.object({
  agency: line.optional(),
  year: z.int().min(2012).max(2100).optional(),
  criteria: line.optional(),
  selfScoreBy: dayFact.optional(),
  explainBy: dayFact.optional(),
  selfScore: points.optional(),
  evidence: lines.optional(),
  reports: lines.optional(),
  late: z.boolean().optional(),
  appraisedScore: points.optional(),
  deduction: points.optional(),
  survey: line.optional(),
  surveyScore: points.optional(),
  index: points.optional(),
  explanation: line.optional(),
  disputed: lines.optional(),
  minutes: line.optional(),
  correction: line.optional(),
  class: line.optional(),
  place: z.int().min(1).optional(),
  decision: line.optional(),
  reason: line.optional(),
})

/** What people call these facts. */
export const labels = {
  agency: { vi: 'Cơ quan được xếp loại', en: 'Agency' },
  year: { vi: 'Năm đánh giá', en: 'Year' },
  criteria: { vi: 'Bộ tiêu chí, kế hoạch của tỉnh', en: 'Criteria and plan of the province' },
  selfScoreBy: { vi: 'Hạn nộp bảng tự chấm', en: 'Day self-scores are due' },
  explainBy: { vi: 'Hạn giải trình', en: 'Day explanations are due' },
  selfScore: { vi: 'Điểm tự chấm', en: 'Self-score' },
  evidence: { vi: 'Tài liệu kiểm chứng', en: 'Evidence' },
  reports: { vi: 'Báo cáo cải cách hành chính trong năm', en: 'Reform reports of the year' },
  late: { vi: 'Nộp muộn', en: 'Late' },
  appraisedScore: { vi: 'Điểm thẩm định', en: 'Score after appraisal' },
  deduction: { vi: 'Điểm trừ do nộp muộn', en: 'Points taken off for lateness' },
  survey: { vi: 'Đợt đo lường sự hài lòng', en: 'Survey' },
  surveyScore: { vi: 'Điểm điều tra xã hội học', en: 'Score of the survey' },
  index: { vi: 'Chỉ số (%)', en: 'Index (%)' },
  explanation: { vi: 'Giải trình', en: 'Explanation' },
  disputed: { vi: 'Tiêu chí còn ý kiến', en: 'Criteria in dispute' },
  minutes: { vi: 'Biên bản Hội đồng', en: 'Minutes of the council' },
  correction: { vi: 'Nội dung xem lại', en: 'What to look at again' },
  class: { vi: 'Xếp loại', en: 'Class' },
  place: { vi: 'Thứ hạng', en: 'Place' },
  decision: { vi: 'Quyết định công bố', en: 'Decision' },
  reason: { vi: 'Lý do', en: 'Reason' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
