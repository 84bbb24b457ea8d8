import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line, lines } from '../../line.ts'
import { year } from '../law/year.ts'

/** What a cycle of systematisation knows; its last year and its cut-off day are told at the opening. */
export const facts = z.object({
  cycleEnd: year,
  cutoffOn: dayFact,
  plan: line.optional(),
  collection: line.optional(),
  reviews: lines.optional(),
  recheckNote: line.optional(),
  reviewComplete: z.boolean().optional(),
  reviewGap: line.optional(),
  inForceList: line.optional(),
  whollyExpiredList: line.optional(),
  partlyExpiredList: line.optional(),
  toAmendList: line.optional(),
  councilConfirmed: line.optional(),
  volume: line.optional(),
  decision: line.optional(),
  filedAt: line.optional(),
})

/** What people call these facts. */
export const labels = {
  cycleEnd: { vi: 'Năm cuối của kỳ', en: 'Last year of the cycle' },
  cutoffOn: { vi: 'Ngày chốt văn bản (31/12 năm thứ năm)', en: 'Cut-off day (31/12 of the fifth year)' },
  plan: { vi: 'Kế hoạch hệ thống hóa', en: 'Plan of the cycle' },
  collection: { vi: 'Văn bản, kết quả rà soát đã tập hợp', en: 'Documents and reviews collected' },
  reviews: { vi: 'Hồ sơ rà soát trong kỳ', en: 'Reviews of the cycle' },
  recheckNote: { vi: 'Kết quả kiểm tra lại', en: 'Result of the recheck' },
  reviewComplete: { vi: 'Kết quả rà soát đã đủ', en: 'The reviews are complete' },
  reviewGap: { vi: 'Nội dung phải rà soát bổ sung', en: 'What is to be reviewed again' },
  inForceList: { vi: 'Danh mục còn hiệu lực', en: 'In-force list' },
  whollyExpiredList: { vi: 'Danh mục hết, ngưng hiệu lực toàn bộ', en: 'Wholly expired list' },
  partlyExpiredList: { vi: 'Danh mục hết, ngưng hiệu lực một phần', en: 'Partly expired list' },
  toAmendList: { vi: 'Danh mục cần sửa, thay thế, bãi bỏ, ban hành mới', en: 'List of those to amend' },
  councilConfirmed: { vi: 'Ý kiến của Thường trực HĐND', en: 'Opinion of the council’s standing body' },
  volume: { vi: 'Tập hệ thống hóa', en: 'Systematised volume' },
  decision: { vi: 'Quyết định công bố kết quả', en: 'Decision that publishes the result' },
  filedAt: { vi: 'Nơi phát hành, lưu', en: 'Where it is issued and filed' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
