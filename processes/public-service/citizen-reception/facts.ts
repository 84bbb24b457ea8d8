import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'

/** What is brought forward. */
export const matter = z.enum(['complaint', 'denunciation', 'petition'])

/** What a reception knows. `receptionOn` and `online` are given at the opening of one that was scheduled. */
export const facts = z.object({
  content: line.optional(),
  citizen: line.optional(),
  receptionOn: dayFact.optional(),
  online: z.boolean().optional(),
  schedule: line.optional(),
  moveReason: line.optional(),
  venues: line.optional(),
  testNote: line.optional(),
  minutesAhead: z.int().optional(),
  refusalGround: line.optional(),
  groundsCompleteOn: dayFact.optional(),
  refusalNotice: line.optional(),
  crowd: z.boolean().optional(),
  representatives: line.optional(),
  occasion: z.enum(['regular', 'urgent']).optional(),
  bookEntry: line.optional(),
  clear: z.boolean().optional(),
  competent: z.boolean().optional(),
  answer: line.optional(),
  matter: matter.optional(),
  eligible: z.boolean().optional(),
  pendingBelow: z.boolean().optional(),
  settledRight: z.boolean().optional(),
  proposal: line.optional(),
  case: line.optional(),
  guidance: line.optional(),
  forwardedTo: line.optional(),
  relayRequested: z.boolean().optional(),
  settledOn: dayFact.optional(),
  resultNotice: line.optional(),
  notice: line.optional(),
  archiveNote: line.optional(),
})

/** What people call these facts. */
export const labels = {
  content: { vi: 'Nội dung trình bày', en: 'What is brought forward' },
  citizen: { vi: 'Công dân', en: 'Citizen' },
  receptionOn: { vi: 'Ngày tiếp', en: 'Day of reception' },
  online: { vi: 'Tiếp trực tuyến', en: 'Reception online' },
  schedule: { vi: 'Lịch tiếp công dân đã công bố', en: 'Published schedule' },
  moveReason: { vi: 'Lý do lùi lịch', en: 'Why the day is moved' },
  venues: { vi: 'Các điểm cầu', en: 'Venues' },
  testNote: { vi: 'Kết quả thử kết nối', en: 'Result of the connection test' },
  minutesAhead: { vi: 'Mở kết nối trước (phút)', en: 'Connection opened ahead (minutes)' },
  refusalGround: { vi: 'Lý do từ chối tiếp', en: 'Ground for refusing' },
  groundsCompleteOn: { vi: 'Ngày có đủ căn cứ từ chối', en: 'Day the grounds were complete' },
  refusalNotice: { vi: 'Thông báo từ chối tiếp', en: 'Notice of refusal' },
  crowd: { vi: 'Nhiều người cùng một nội dung', en: 'Many with one matter' },
  representatives: { vi: 'Văn bản cử người đại diện', en: 'Letter naming representatives' },
  occasion: { vi: 'Tiếp định kỳ hay đột xuất', en: 'Regular or urgent reception' },
  bookEntry: { vi: 'Số ghi trong sổ tiếp công dân', en: 'Entry in the reception book' },
  clear: { vi: 'Vụ việc rõ ràng, đủ cơ sở', en: 'Clear and well founded' },
  competent: { vi: 'Thuộc thẩm quyền', en: 'Within competence' },
  answer: { vi: 'Nội dung trả lời', en: 'Answer given' },
  matter: {
    vi: 'Loại việc (khiếu nại, tố cáo, kiến nghị phản ánh)',
    en: 'Complaint, denunciation or petition',
  },
  eligible: { vi: 'Đủ điều kiện thụ lý', en: 'Meets the conditions of acceptance' },
  pendingBelow: {
    vi: 'Thuộc cấp dưới mà chưa giải quyết',
    en: 'Owed by a lower body that has not settled it',
  },
  settledRight: { vi: 'Đã được giải quyết đúng pháp luật', en: 'Already settled rightly' },
  proposal: { vi: 'Đề xuất thụ lý, giao nghiên cứu', en: 'Proposal or assignment' },
  case: { vi: 'Hồ sơ được mở', en: 'Case opened' },
  guidance: { vi: 'Nội dung hướng dẫn, giải thích', en: 'Guidance or explanation' },
  forwardedTo: { vi: 'Nơi được chuyển, yêu cầu giải quyết', en: 'Forwarded to' },
  relayRequested: {
    vi: 'Người khiếu nại, tố cáo yêu cầu báo kết quả',
    en: 'The citizen asked to be told the result',
  },
  settledOn: { vi: 'Ngày cơ quan có thẩm quyền giải quyết', en: 'Day the competent body settled it' },
  resultNotice: { vi: 'Thông báo kết quả giải quyết', en: 'Notice of the result' },
  notice: { vi: 'Thông báo cho công dân', en: 'Notice to the citizen' },
  archiveNote: { vi: 'Hồ sơ lưu', en: 'File archived' },
} as const satisfies Readonly<Record<string, Text>>
