import * as z from 'zod'
import { satisfactionConventions } from '../../../src/measure/index.ts'
import { dayFact } from '../../../src/procedure/index.ts'
import { namesOf } from '../../../src/standard/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line, lines } from '../../line.ts'

/** Which services are measured. */
export const surveyFields = {
  agencies: { vi: 'Cơ quan hành chính nhà nước (SIPAS)', en: 'Administrative agencies (SIPAS)' },
  health: { vi: 'Dịch vụ y tế công', en: 'Public health services' },
  education: { vi: 'Dịch vụ giáo dục công', en: 'Public education' },
  justice: { vi: 'Dịch vụ công do Bộ Tư pháp quản lý', en: 'Services under the Ministry of Justice' },
} as const satisfies Readonly<Record<string, Text>>

/** How an index was counted. */
export const convention = z.enum(namesOf(satisfactionConventions))

/** What one survey knows. */
export const facts = z.object({
  topic: line.optional(),
  field: z.enum(namesOf(surveyFields)).optional(),
  year: z.int().min(2012).max(2100).optional(),
  plan: line.optional(),
  budget: line.optional(),
  collectBy: dayFact.optional(),
  reason: line.optional(),
  questionnaire: line.optional(),
  services: lines.optional(),
  population: z.int().min(0).optional(),
  required: z.int().min(0).optional(),
  sample: z.int().min(0).optional(),
  sampleEnough: z.boolean().optional(),
  collected: z.int().min(0).optional(),
  valid: z.int().min(0).optional(),
  validEnough: z.boolean().optional(),
  verification: line.optional(),
  dataSet: line.optional(),
  convention: convention.optional(),
  index: z.number().min(0).max(100).optional(),
  report: line.optional(),
  publication: line.optional(),
  belowTarget: lines.optional(),
  remedyPlan: line.optional(),
  remedyBy: dayFact.optional(),
  correctiveActions: lines.optional(),
  remedyResult: line.optional(),
})

/** What people call these facts. */
export const labels = {
  topic: { vi: 'Đợt đo lường', en: 'Survey' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  year: { vi: 'Năm', en: 'Year' },
  plan: { vi: 'Kế hoạch đo lường', en: 'Plan' },
  budget: { vi: 'Kinh phí', en: 'Money' },
  collectBy: { vi: 'Hạn thu phiếu', en: 'Day the questionnaires are due' },
  reason: { vi: 'Lý do', en: 'Reason' },
  questionnaire: { vi: 'Phiếu điều tra', en: 'Questionnaire' },
  services: { vi: 'Dịch vụ được đo', en: 'Services measured' },
  population: { vi: 'Tổng thể', en: 'Population' },
  required: { vi: 'Cỡ mẫu cần có', en: 'Sample needed' },
  sample: { vi: 'Số người trong mẫu', en: 'People in the sample' },
  sampleEnough: { vi: 'Mẫu đủ cỡ', en: 'The sample is large enough' },
  collected: { vi: 'Số phiếu thu về', en: 'Questionnaires collected' },
  valid: { vi: 'Số phiếu hợp lệ', en: 'Valid questionnaires' },
  validEnough: { vi: 'Phiếu hợp lệ đủ cỡ mẫu', en: 'Enough of them are valid' },
  verification: { vi: 'Kết quả phúc tra', en: 'Result of the check' },
  dataSet: { vi: 'Bộ dữ liệu đã khóa', en: 'Locked data set' },
  convention: { vi: 'Cách tính', en: 'Convention' },
  index: { vi: 'Chỉ số hài lòng (%)', en: 'Index of satisfaction (%)' },
  report: { vi: 'Dự thảo báo cáo', en: 'Draft report' },
  publication: { vi: 'Văn bản công bố', en: 'Publication' },
  belowTarget: { vi: 'Nội dung dưới mục tiêu', en: 'What is below its target' },
  remedyPlan: { vi: 'Kế hoạch khắc phục', en: 'Plan of remedies' },
  remedyBy: { vi: 'Hạn khắc phục', en: 'Day the remedies are due' },
  correctiveActions: { vi: 'Hành động khắc phục', en: 'Corrective actions' },
  remedyResult: { vi: 'Kết quả khắc phục', en: 'Result of the remedies' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
