import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'

/** A number of defects. */
export const count = z.int().min(0)

/** What is known of an inspection; the unit and what is inspected when it is planned. */
export const facts = z.object({
  unitInspected: line,
  plan: line.optional(),
  visitOn: dayFact.optional(),
  selfCheckBy: dayFact.optional(),
  selfCheck: line.optional(),
  minutes: line.optional(),
  draftConclusion: line.optional(),
  conclusion: line.optional(),
  defects: count.optional(),
  remedyBy: dayFact.optional(),
  actions: z.array(line).optional(),
  remedy: line.optional(),
  mended: count.optional(),
  unmended: count.optional(),
})

/** What people call these facts. */
export const labels = {
  unitInspected: { vi: 'Đơn vị được kiểm tra', en: 'Unit inspected' },
  plan: { vi: 'Kế hoạch kiểm tra', en: 'Plan' },
  visitOn: { vi: 'Ngày kiểm tra tại đơn vị', en: 'Day of the visit' },
  selfCheckBy: { vi: 'Hạn nộp báo cáo tự kiểm tra', en: 'Self-check due on' },
  selfCheck: { vi: 'Báo cáo tự kiểm tra', en: 'Self-check' },
  minutes: { vi: 'Biên bản kiểm tra', en: 'Minutes' },
  draftConclusion: { vi: 'Dự thảo kết luận', en: 'Draft conclusion' },
  conclusion: { vi: 'Kết luận kiểm tra', en: 'Conclusion' },
  defects: { vi: 'Số tồn tại, hạn chế', en: 'Defects found' },
  remedyBy: { vi: 'Hạn khắc phục', en: 'To be mended by' },
  actions: { vi: 'Phiếu khắc phục', en: 'Corrective actions' },
  remedy: { vi: 'Báo cáo khắc phục', en: 'Report on what was mended' },
  mended: { vi: 'Số tồn tại đã khắc phục', en: 'Defects mended' },
  unmended: { vi: 'Số tồn tại chưa khắc phục', en: 'Defects not mended' },
} as const satisfies Readonly<Record<string, Text>>
