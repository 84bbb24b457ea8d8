import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line, lines } from '../../line.ts'

/** What is known of a work programme; its year and the day to register by when it is begun. */
export const facts = z.object({
  programmeYear: z.int().min(2010).max(2100),
  registerBy: dayFact,
  item: line.optional(),
  items: lines.optional(),
  unit: line.optional(),
  product: line.optional(),
  dueOn: dayFact.optional(),
  draft: line.optional(),
  opinionsBy: dayFact.optional(),
  opinion: line.optional(),
  opinions: lines.optional(),
  allAnswered: z.boolean().optional(),
  returnReason: line.optional(),
  decision: line.optional(),
  task: line.optional(),
  tasks: lines.optional(),
  doneItem: line.optional(),
  doneItems: lines.optional(),
  adjustment: line.optional(),
  adjustments: lines.optional(),
  urgeLetter: line.optional(),
  urgeLetters: lines.optional(),
  quarter: z.int().min(1).max(3).optional(),
  quartersChecked: z.int().min(0).max(3).optional(),
  checkNote: line.optional(),
  review: line.optional(),
  conclusion: line.optional(),
})

/** What people call the facts that stand on no form. */
export const labels = {
  programmeYear: { vi: 'Năm của chương trình', en: 'Year of the programme' },
  registerBy: { vi: 'Hạn đăng ký nội dung', en: 'Day to register by' },
  items: { vi: 'Các nội dung đã đăng ký', en: 'Items registered' },
  draft: { vi: 'Dự thảo chương trình', en: 'Draft of the programme' },
  opinionsBy: { vi: 'Hạn góp ý', en: 'Day for opinions' },
  opinion: { vi: 'Ý kiến góp ý', en: 'Opinion' },
  opinions: { vi: 'Các ý kiến góp ý', en: 'Opinions' },
  allAnswered: { vi: 'Các đơn vị đã góp ý đủ', en: 'Every unit has answered' },
  returnReason: { vi: 'Nội dung phải sửa', en: 'What is to be changed' },
  decision: { vi: 'Quyết định ban hành chương trình', en: 'Decision' },
  task: { vi: 'Nhiệm vụ đã giao', en: 'Task assigned' },
  tasks: { vi: 'Các nhiệm vụ đã giao', en: 'Tasks assigned' },
  doneItem: { vi: 'Nội dung đã hoàn thành', en: 'Item done' },
  doneItems: { vi: 'Các nội dung đã hoàn thành', en: 'Items done' },
  adjustment: { vi: 'Nội dung điều chỉnh', en: 'Adjustment' },
  adjustments: { vi: 'Các lần điều chỉnh', en: 'Adjustments' },
  urgeLetter: { vi: 'Văn bản đôn đốc', en: 'Letter of urging' },
  urgeLetters: { vi: 'Các lần đôn đốc', en: 'Letters of urging' },
  quarter: { vi: 'Quý', en: 'Quarter' },
  quartersChecked: { vi: 'Số quý đã kiểm tra', en: 'Quarters checked' },
  checkNote: { vi: 'Kết quả kiểm tra quý', en: 'Result of the check' },
  review: { vi: 'Báo cáo tổng kết chương trình', en: 'Review of the year' },
  conclusion: { vi: 'Kết luận tổng kết', en: 'Conclusion' },
} as const satisfies Readonly<Record<string, Text>>
