import * as z from 'zod'
import { namesOf } from '../../../src/standard/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'
import { autonomyGroups } from './group.ts'

/** One of the groups. */
export const group = z.enum(namesOf(autonomyGroups))

/** Why a plan is changed before its period ends. */
export const cause = z.enum(['forceMajeure', 'functionsChanged', 'other'])

/** What one autonomy plan knows. */
export const facts = z.object({
  unit: line.optional(),
  firstYear: z.int().min(2006).max(2100).optional(),
  transitional: z.boolean().optional(),
  previousGroup: group.optional(),
  previousPlan: line.optional(),
  plan: line.optional(),
  firstYearEstimate: line.optional(),
  review: line.optional(),
  percent: z.number().min(0).optional(),
  missing: line.optional(),
  financeOpinion: line.optional(),
  group: group.optional(),
  priceBased: z.boolean().optional(),
  decision: line.optional(),
  reason: line.optional(),
  regulation: line.optional(),
  regulationOpinion: line.optional(),
  cause: cause.optional(),
  change: line.optional(),
  periodReview: line.optional(),
})

/** What people call these facts. */
export const labels = {
  unit: { vi: 'Đơn vị sự nghiệp công lập', en: 'Public service unit' },
  firstYear: { vi: 'Năm đầu thời kỳ ổn định', en: 'First year of the period' },
  transitional: {
    vi: 'Phương án chuyển tiếp của đơn vị nhóm 3, 4',
    en: 'Plan in the transition, groups 3 and 4',
  },
  previousGroup: { vi: 'Nhóm ở thời kỳ trước', en: 'Group in the period before' },
  previousPlan: { vi: 'Phương án của thời kỳ trước', en: 'Plan of the period before' },
  plan: { vi: 'Phương án tự chủ', en: 'Autonomy plan' },
  firstYearEstimate: { vi: 'Dự toán năm đầu', en: 'Estimate of the first year' },
  review: { vi: 'Kết quả thẩm tra', en: 'Review' },
  percent: { vi: 'Mức tự bảo đảm chi thường xuyên (%)', en: 'Self-cover of regular spending (%)' },
  missing: { vi: 'Nội dung cần bổ sung', en: 'What is missing' },
  financeOpinion: { vi: 'Ý kiến cơ quan tài chính', en: 'Opinion of the finance agency' },
  group: { vi: 'Nhóm tự chủ', en: 'Group' },
  priceBased: {
    vi: 'Xếp nhóm theo giá dịch vụ (giá thị trường, giá đủ chi phí)',
    en: 'Grouped by the price of its services',
  },
  decision: { vi: 'Quyết định giao quyền tự chủ', en: 'Decision on autonomy' },
  reason: { vi: 'Lý do', en: 'Reason' },
  regulation: { vi: 'Quy chế chi tiêu nội bộ', en: 'Internal spending regulation' },
  regulationOpinion: { vi: 'Ý kiến về quy chế chi tiêu nội bộ', en: 'Opinion on the regulation' },
  cause: { vi: 'Nguyên nhân biến động', en: 'Cause of the change' },
  change: { vi: 'Biến động', en: 'Change' },
  periodReview: { vi: 'Rà soát cuối thời kỳ', en: 'Review at the end of the period' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
