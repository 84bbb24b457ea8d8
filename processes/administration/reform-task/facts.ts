import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'

/** What is known of a task; its title, origin and the meeting it comes from when it is drafted. */
export const facts = z.object({
  task: line,
  origin: line.optional(),
  meetingOn: dayFact.optional(),
  leadUnit: line.optional(),
  partners: z.array(line).optional(),
  product: line.optional(),
  deadline: dayFact.optional(),
  progress: line.optional(),
  percent: z.int().min(0).max(100).optional(),
  urgeLetter: line.optional(),
  urgeLetters: z.array(line).optional(),
  urged: z.int().min(0).optional(),
  reviewNote: line.optional(),
  difficulty: line.optional(),
  proposal: line.optional(),
  solution: line.optional(),
  extensionReason: line.optional(),
  extensionRefused: line.optional(),
  delivered: line.optional(),
  late: z.boolean().optional(),
  finding: line.optional(),
  dropReason: line.optional(),
  returnReason: line.optional(),
  inspections: z.array(line).optional(),
  inspection: line.optional(),
})

/** What people call the facts that stand on no form. */
export const labels = {
  origin: { vi: 'Kế hoạch, văn bản, kết luận giao nhiệm vụ', en: 'Where the task comes from' },
  meetingOn: { vi: 'Ngày họp có kết luận giao việc', en: 'Day of the meeting' },
  urgeLetters: { vi: 'Các lần đôn đốc', en: 'Letters of urging' },
  urged: { vi: 'Số lần đôn đốc', en: 'Times urged' },
  reviewNote: { vi: 'Kết quả rà soát', en: 'Note of the review' },
  solution: { vi: 'Ý kiến giải quyết', en: 'How it was solved' },
  extensionReason: { vi: 'Lý do xin gia hạn', en: 'Why more time is asked for' },
  extensionRefused: { vi: 'Lý do không gia hạn', en: 'Why no more time is given' },
  delivered: { vi: 'Sản phẩm bàn giao', en: 'Product delivered' },
  late: { vi: 'Báo cáo hoàn thành sau hạn', en: 'Reported done after the deadline' },
  finding: { vi: 'Ý kiến xác nhận', en: 'Finding' },
  dropReason: { vi: 'Lý do hủy, chuyển kỳ sau', en: 'Why it is dropped or carried over' },
  returnReason: { vi: 'Lý do đề nghị giao lại', en: 'Why it is sent back' },
  inspections: { vi: 'Các cuộc kiểm tra', en: 'Inspections' },
  inspection: { vi: 'Cuộc kiểm tra', en: 'Inspection' },
} as const satisfies Readonly<Record<string, Text>>
