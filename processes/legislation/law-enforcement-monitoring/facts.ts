import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line, lines } from '../../line.ts'
import { year } from '../law/year.ts'

/** What monitoring knows; the year and the topic, or the law and the day it was passed, are told at the opening. */
export const facts = z.object({
  planYear: year,
  topic: line,
  law: line.optional(),
  lawPassedOn: dayFact.optional(),
  nationalPlan: line.optional(),
  nationalPlanOn: dayFact.optional(),
  plan: line.optional(),
  information: line.optional(),
  tip: line.optional(),
  tips: lines.optional(),
  inspection: line.optional(),
  survey: line.optional(),
  detailingTexts: line.optional(),
  means: line.optional(),
  compliance: line.optional(),
  shortcomings: z.boolean().optional(),
  cutoffOn: dayFact.optional(),
  handling: line.optional(),
  beyondCompetence: z.boolean().optional(),
  remedy: line.optional(),
  recommendation: line.optional(),
  checks: lines.optional(),
  report: line.optional(),
  filedAt: line.optional(),
})

/** What people call these facts. */
export const labels = {
  planYear: { vi: 'Năm kế hoạch', en: 'Year of the plan' },
  topic: { vi: 'Lĩnh vực, chuyên đề theo dõi', en: 'Field monitored' },
  law: { vi: 'Luật, nghị quyết được thi hành', en: 'Law carried out' },
  lawPassedOn: { vi: 'Ngày luật được thông qua', en: 'Day the law was passed' },
  nationalPlan: { vi: 'Kế hoạch thi hành trình Thủ tướng', en: 'Plan submitted to the Prime Minister' },
  nationalPlanOn: {
    vi: 'Ngày ban hành kế hoạch của Thủ tướng',
    en: 'Day the Prime Minister’s plan was issued',
  },
  plan: { vi: 'Kế hoạch của tỉnh', en: 'Plan of the province' },
  information: { vi: 'Thông tin thu thập', en: 'Information collected' },
  tip: { vi: 'Phản ánh', en: 'Tip' },
  tips: { vi: 'Các phản ánh đã nhận', en: 'Tips received' },
  inspection: { vi: 'Kế hoạch, biên bản kiểm tra', en: 'Inspection' },
  survey: { vi: 'Phiếu, kết quả khảo sát', en: 'Survey' },
  detailingTexts: {
    vi: 'Văn bản chi tiết: kịp thời, đầy đủ, thống nhất, khả thi',
    en: 'Detailing texts: timely, complete, consistent, workable',
  },
  means: { vi: 'Điều kiện bảo đảm thi hành', en: 'Means of carrying it out' },
  compliance: { vi: 'Tình hình tuân thủ', en: 'Compliance' },
  shortcomings: { vi: 'Có bất cập, vi phạm', en: 'There are faults or breaches' },
  cutoffOn: { vi: 'Ngày chốt số liệu', en: 'Day the figures are cut off' },
  handling: { vi: 'Quyết định xử lý kết quả', en: 'How the result is handled' },
  beyondCompetence: { vi: 'Ngoài thẩm quyền của tỉnh', en: 'Beyond the province’s competence' },
  remedy: { vi: 'Văn bản sửa đổi, chấn chỉnh, xử lý vi phạm', en: 'What was put right' },
  recommendation: { vi: 'Văn bản kiến nghị cấp trên', en: 'Recommendation to those above' },
  checks: { vi: 'Hồ sơ kiểm tra văn bản, rà soát liên quan', en: 'Checks and reviews tied to it' },
  report: { vi: 'Báo cáo gửi Bộ Tư pháp', en: 'Report to the Ministry of Justice' },
  filedAt: { vi: 'Nơi lưu hồ sơ', en: 'Where it is filed' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
