import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'

/** How a ballot on one person came out: over half, half, or less. */
export const share = z.enum(['overHalf', 'half', 'underHalf'])

/** What a reappointment knows. */
export const facts = z.object({
  holder: line.optional(),
  post: line.optional(),
  termEnd: dayFact.optional(),
  termYears: z.literal([3, 5]).optional(),
  monthsToRetirement: z.number().min(0).optional(),
  notice: line.optional(),
  holdReason: line.optional(),
  selfReview: line.optional(),
  conference: line.optional(),
  keyStaffShare: share.optional(),
  proposal: line.optional(),
  headAgrees: z.boolean().optional(),
  completedDuties: z.boolean().optional(),
  leadersMinutes: line.optional(),
  leadersShare: share.optional(),
  headDecision: line.optional(),
  fullReport: line.optional(),
  reportUp: line.optional(),
  direction: line.optional(),
  handover: line.optional(),
  decision: line.optional(),
})

/** What people call these facts. */
export const labels = {
  holder: { vi: 'Người giữ chức vụ', en: 'Holder of the post' },
  post: { vi: 'Chức vụ', en: 'Post' },
  termEnd: { vi: 'Ngày hết thời hạn giữ chức vụ', en: 'Day the term ends' },
  termYears: { vi: 'Thời hạn bổ nhiệm (năm)', en: 'Years of the term' },
  monthsToRetirement: {
    vi: 'Số tháng công tác còn lại đến tuổi nghỉ hưu',
    en: 'Months left to retirement',
  },
  notice: { vi: 'Thông báo xem xét bổ nhiệm lại', en: 'Notice that reappointment is considered' },
  holdReason: { vi: 'Lý do chưa thực hiện quy trình', en: 'Why the process waits' },
  selfReview: { vi: 'Báo cáo tự nhận xét, đánh giá', en: 'Self-review' },
  conference: { vi: 'Biên bản hội nghị, kiểm phiếu', en: 'Minutes and count of the conference' },
  keyStaffShare: { vi: 'Tỷ lệ phiếu của cán bộ chủ chốt', en: 'Share of the key staff’s votes' },
  proposal: { vi: 'Đánh giá, đề xuất của người đứng đầu', en: 'The head’s assessment and proposal' },
  headAgrees: { vi: 'Người đứng đầu đồng ý', en: 'The head agrees' },
  completedDuties: {
    vi: 'Hoàn thành nhiệm vụ trong thời hạn giữ chức vụ',
    en: 'Completed duties in the term',
  },
  leadersMinutes: { vi: 'Biên bản biểu quyết của tập thể lãnh đạo', en: 'Minutes of the leadership’s vote' },
  leadersShare: { vi: 'Tỷ lệ biểu quyết của tập thể lãnh đạo', en: 'Share of the leadership’s votes' },
  headDecision: { vi: 'Quyết định của người đứng đầu khi đạt 50%', en: 'The head’s decision at half' },
  fullReport: { vi: 'Báo cáo đầy đủ cấp có thẩm quyền', en: 'Full report to the authority' },
  reportUp: { vi: 'Văn bản báo cáo cấp có thẩm quyền', en: 'Letter reporting to the authority' },
  direction: { vi: 'Ý kiến chỉ đạo', en: 'Direction' },
  handover: { vi: 'Văn bản tạm dừng thực hiện nhiệm vụ của chức vụ', en: 'Paper that stops the exercise' },
  decision: { vi: 'Số quyết định', en: 'Number of the decision' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
