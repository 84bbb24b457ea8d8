import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import { namesOf } from '../../../src/standard/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line, lines } from '../../line.ts'
import { reportPeriods } from './periods.ts'

/** What one reform report knows. */
export const facts = z.object({
  reporter: line.optional(),
  period: z.enum(namesOf(reportPeriods)).optional(),
  year: z.int().min(2012).max(2100).optional(),
  dataTo: dayFact.optional(),
  dueOn: dayFact.optional(),
  subject: line.optional(),
  tasks: lines.optional(),
  unitReport: line.optional(),
  assignedTasksReported: z.boolean().optional(),
  late: z.boolean().optional(),
  reminders: z.int().min(0).optional(),
  missing: line.optional(),
  draft: line.optional(),
  correction: line.optional(),
  signedReport: line.optional(),
  onTextAxis: z.boolean().optional(),
  onMinistrySoftware: z.boolean().optional(),
  reason: line.optional(),
})

/** What people call these facts. */
export const labels = {
  reporter: { vi: 'Đơn vị báo cáo', en: 'Reporting unit' },
  period: { vi: 'Kỳ báo cáo', en: 'Period' },
  year: { vi: 'Năm báo cáo', en: 'Year' },
  dataTo: { vi: 'Ngày chốt số liệu', en: 'Day the figures close' },
  dueOn: {
    vi: 'Hạn gửi do tỉnh hoặc văn bản yêu cầu ấn định',
    en: 'Due day the province or the request sets',
  },
  subject: { vi: 'Nội dung yêu cầu báo cáo đột xuất', en: 'What the ad hoc report is about' },
  tasks: { vi: 'Nhiệm vụ được giao phải báo cáo', en: 'Assigned tasks to report on' },
  unitReport: { vi: 'Báo cáo của đơn vị', en: 'Report of the unit' },
  assignedTasksReported: {
    vi: 'Có kết quả thực hiện nhiệm vụ tỉnh giao',
    en: 'The tasks the province assigned are reported on',
  },
  late: { vi: 'Nộp muộn', en: 'Late' },
  reminders: { vi: 'Số lần đôn đốc', en: 'Reminders' },
  missing: { vi: 'Nội dung cần bổ sung', en: 'What is missing' },
  draft: { vi: 'Dự thảo báo cáo của tỉnh', en: 'Draft report of the province' },
  correction: { vi: 'Yêu cầu sửa dự thảo', en: 'Corrections asked' },
  signedReport: { vi: 'Báo cáo UBND tỉnh đã ký', en: 'Signed report' },
  onTextAxis: { vi: 'Đã gửi qua Trục liên thông văn bản', en: 'Sent over the document exchange axis' },
  onMinistrySoftware: { vi: 'Đã cập nhật phần mềm của Bộ Nội vụ', en: 'Entered in the ministry’s software' },
  reason: { vi: 'Lý do', en: 'Reason' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
