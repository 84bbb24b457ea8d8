import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import { namesOf } from '../../../src/standard/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line, lines } from '../../line.ts'

/** The forms communication on the reform takes; an agency may use others. */
export const communicationForms = {
  column: { vi: 'Chuyên mục', en: 'Column' },
  page: { vi: 'Chuyên trang', en: 'Page' },
  broadcast: { vi: 'Phát thanh, truyền hình', en: 'Broadcast' },
  portal: { vi: 'Tin, bài trên Cổng thông tin điện tử', en: 'On the portal' },
  contest: { vi: 'Cuộc thi tìm hiểu', en: 'Contest' },
  other: { vi: 'Hình thức khác', en: 'Other' },
} as const satisfies Readonly<Record<string, Text>>

/** What is known of the communication of one year; the year when it is begun. */
export const facts = z.object({
  planYear: z.int().min(2010).max(2100),
  draftPlan: line.optional(),
  returnReason: line.optional(),
  approval: line.optional(),
  adjustment: line.optional(),
  item: line.optional(),
  items: lines.optional(),
  form: z.enum(namesOf(communicationForms)).optional(),
  outlet: line.optional(),
  publishedOn: dayFact.optional(),
  quality: line.optional(),
  urgeLetter: line.optional(),
  urgeLetters: lines.optional(),
  task: line.optional(),
  tasks: lines.optional(),
  results: line.optional(),
  finding: line.optional(),
  report: line.optional(),
  dropReason: line.optional(),
})

/** What people call these facts. */
export const labels = {
  planYear: { vi: 'Năm kế hoạch', en: 'Year of the plan' },
  draftPlan: { vi: 'Dự thảo kế hoạch tuyên truyền', en: 'Draft of the plan' },
  returnReason: { vi: 'Nội dung phải sửa', en: 'What is to be changed' },
  approval: { vi: 'Văn bản phê duyệt kế hoạch', en: 'Approval' },
  adjustment: { vi: 'Nội dung điều chỉnh kế hoạch', en: 'Adjustment of the plan' },
  item: { vi: 'Tin, bài, chương trình, cuộc thi', en: 'What was published, broadcast or held' },
  items: { vi: 'Các hoạt động đã thực hiện', en: 'What was carried out' },
  form: { vi: 'Hình thức tuyên truyền', en: 'Form' },
  outlet: { vi: 'Nơi đăng, phát, tổ chức', en: 'Where' },
  publishedOn: { vi: 'Ngày đăng, phát, tổ chức', en: 'When' },
  quality: { vi: 'Nhận xét chất lượng chuyên mục, chuyên trang', en: 'Assessment of the quality' },
  urgeLetter: { vi: 'Văn bản đôn đốc', en: 'Letter of urging' },
  urgeLetters: { vi: 'Các lần đôn đốc', en: 'Letters of urging' },
  task: { vi: 'Nhiệm vụ đã giao', en: 'Task assigned' },
  tasks: { vi: 'Các nhiệm vụ đã giao', en: 'Tasks assigned' },
  results: { vi: 'Báo cáo kết quả tuyên truyền', en: 'Report of the results' },
  finding: { vi: 'Ý kiến về kết quả', en: 'Finding' },
  report: { vi: 'Báo cáo cải cách hành chính có kết quả này', en: 'Reform report it goes into' },
  dropReason: { vi: 'Lý do dừng kế hoạch', en: 'Why the plan is dropped' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
