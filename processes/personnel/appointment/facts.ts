import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line, lines } from '../../line.ts'
import { ballotResults } from '../leadership/votes.ts'

/** Where the nominee comes from. */
export const source = z.enum(['internal', 'external'])

/** What a ballot came to. */
export const ballotResult = z.enum(ballotResults)

/** What an appointment knows. */
export const facts = z.object({
  post: line.optional(),
  actingSince: dayFact.optional(),
  headAbsentLong: z.boolean().optional(),
  source: source.optional(),
  consent: line.optional(),
  refusalReason: line.optional(),
  routeNote: line.optional(),
  ballot: line.optional(),
  ballotResult: ballotResult.optional(),
  introduced: z.int().min(0).optional(),
  headChoice: line.optional(),
  receivingOpinion: line.optional(),
  presentOpinion: line.optional(),
  nomineeMet: z.boolean().optional(),
  submission: line.optional(),
  differingOpinions: line.optional(),
  lateReason: line.optional(),
  papers: lines.optional(),
  nominee: line.optional(),
  oldestPaperOn: dayFact.optional(),
  goodThreeYears: z.boolean().optional(),
  planned: z.boolean().optional(),
  lowerPostMonths: z.number().min(0).optional(),
  specialCase: z.boolean().optional(),
  evaluations: lines.optional(),
  decision: line.optional(),
  direction: line.optional(),
})

/** What people call these facts. */
export const labels = {
  post: { vi: 'Chức vụ', en: 'Post' },
  actingSince: { vi: 'Giao quyền, phụ trách từ ngày', en: 'Acting since' },
  headAbsentLong: { vi: 'Người đứng đầu vắng mặt trên 12 tháng', en: 'Head absent over 12 months' },
  source: { vi: 'Nguồn nhân sự', en: 'Source of the nominee' },
  consent: { vi: 'Văn bản đồng ý chủ trương', en: 'Consent' },
  refusalReason: { vi: 'Lý do không đồng ý', en: 'Reason for refusing' },
  routeNote: { vi: 'Kế hoạch thực hiện quy trình', en: 'Plan of the process' },
  ballot: { vi: 'Biên bản, bảng kiểm phiếu', en: 'Minutes and count of the ballot' },
  ballotResult: { vi: 'Kết quả kiểm phiếu', en: 'Result of the ballot' },
  introduced: { vi: 'Số người được giới thiệu', en: 'How many are introduced' },
  headChoice: { vi: 'Lựa chọn của người đứng đầu', en: 'The head’s choice' },
  receivingOpinion: { vi: 'Ý kiến của nơi dự kiến bổ nhiệm', en: 'Opinion of the receiving unit' },
  presentOpinion: { vi: 'Ý kiến của nơi đang công tác', en: 'Opinion of the present unit' },
  nomineeMet: { vi: 'Đã gặp nhân sự', en: 'The nominee was met' },
  submission: { vi: 'Tờ trình', en: 'Submission' },
  differingOpinions: { vi: 'Ý kiến khác nhau', en: 'Differing opinions' },
  lateReason: { vi: 'Giải trình chậm thời hạn', en: 'Why it is late' },
  papers: { vi: 'Thành phần hồ sơ nhân sự', en: 'Papers of the nominee' },
  nominee: { vi: 'Nhân sự', en: 'Nominee' },
  oldestPaperOn: { vi: 'Ngày của giấy tờ cũ nhất trong hồ sơ', en: 'Day of the oldest paper' },
  goodThreeYears: { vi: '3 năm liền hoàn thành tốt nhiệm vụ trở lên', en: 'Good or better for three years' },
  planned: { vi: 'Được quy hoạch chức vụ', en: 'Planned for the post' },
  lowerPostMonths: { vi: 'Số tháng giữ chức vụ thấp hơn liền kề', en: 'Months in the next-lower post' },
  specialCase: { vi: 'Trường hợp đặc biệt', en: 'Special case' },
  evaluations: { vi: 'Hồ sơ đánh giá 3 năm', en: 'Evaluations of three years' },
  decision: { vi: 'Số quyết định', en: 'Number of the decision' },
  direction: { vi: 'Ý kiến chỉ đạo', en: 'Direction' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
