import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line, lines } from '../../line.ts'

/** What one review knows. */
export const facts = z.object({
  topic: line.optional(),
  level: z.enum(['province', 'district']).optional(),
  plan: line.optional(),
  agencies: lines.optional(),
  reportBy: dayFact.optional(),
  reports: lines.optional(),
  missing: line.optional(),
  assessment: line.optional(),
  overlaps: lines.optional(),
  gaps: lines.optional(),
  respondBy: dayFact.optional(),
  response: line.optional(),
  conclusion: line.optional(),
  recommendation: line.optional(),
  decision: line.optional(),
  actionsBy: dayFact.optional(),
  correctiveActions: lines.optional(),
  reason: line.optional(),
  result: line.optional(),
  changedCharters: lines.optional(),
})

/** What people call these facts. */
export const labels = {
  topic: { vi: 'Nội dung rà soát', en: 'What is reviewed' },
  level: { vi: 'Cấp', en: 'Level' },
  plan: { vi: 'Kế hoạch rà soát', en: 'Plan' },
  agencies: { vi: 'Cơ quan được rà soát', en: 'Agencies reviewed' },
  reportBy: { vi: 'Hạn gửi báo cáo tự rà soát', en: 'Day their own reports are due' },
  reports: { vi: 'Báo cáo tự rà soát', en: 'Their own reports' },
  missing: { vi: 'Nội dung cần bổ sung', en: 'What is missing' },
  assessment: { vi: 'Kết quả đánh giá', en: 'Assessment' },
  overlaps: { vi: 'Chức năng, nhiệm vụ chồng chéo', en: 'Overlapping duties' },
  gaps: { vi: 'Chức năng, nhiệm vụ bỏ sót', en: 'Duties nobody has' },
  respondBy: { vi: 'Hạn có ý kiến về dự thảo', en: 'Day views on the draft are due' },
  response: { vi: 'Ý kiến của cơ quan được rà soát', en: 'View of the agencies reviewed' },
  conclusion: { vi: 'Kết luận rà soát', en: 'Conclusion' },
  recommendation: { vi: 'Kiến nghị xử lý', en: 'Recommendation' },
  decision: { vi: 'Quyết định xử lý', en: 'Decision' },
  actionsBy: { vi: 'Hạn thực hiện', en: 'Day the actions are due' },
  correctiveActions: { vi: 'Hành động khắc phục', en: 'Corrective actions' },
  reason: { vi: 'Lý do', en: 'Reason' },
  result: { vi: 'Kết quả thực hiện', en: 'Result' },
  changedCharters: {
    vi: 'Quy định chức năng, nhiệm vụ đã sửa',
    en: 'Charters that were changed',
  },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
