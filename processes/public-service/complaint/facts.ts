import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'

/** What decides the time limits: an ordinary matter, one in a remote area, or a disciplinary decision. */
export const kind = z.enum(['ordinary', 'remote', 'discipline'])

/** Why handling is suspended (Luật Khiếu nại, Đ.11a.1) or ended (Đ.11a.2), in the settler's words. */
export const ground = line

/** What a complaint knows at either instance. */
export const sharedFacts = {
  content: line.optional(),
  complainant: line.optional(),
  respondent: line.optional(),
  knownOn: dayFact.optional(),
  kind: kind.optional(),
  complex: z.boolean().optional(),
  competent: z.boolean().optional(),
  barred: z.boolean().optional(),
  filedInTime: z.boolean().optional(),
  transitional: z.boolean().optional(),
  acceptanceNotice: line.optional(),
  refusalGround: line.optional(),
  complexReason: line.optional(),
  verificationDecision: line.optional(),
  verifyUntil: dayFact.optional(),
  requestedPapers: line.optional(),
  requestReachedOn: dayFact.optional(),
  suppliedPapers: line.optional(),
  verificationReport: line.optional(),
  suspensionGround: ground.optional(),
  suspensionSent: line.optional(),
  terminationGround: ground.optional(),
  terminationDecision: line.optional(),
  withdrawal: line.optional(),
  dialogueOn: dayFact.optional(),
  dialogueNotice: line.optional(),
  dialogueMinutes: line.optional(),
  excused: z.boolean().optional(),
  absences: z.int().optional(),
  decision: line.optional(),
  finding: z.enum(['right', 'partlyRight', 'wrong']).optional(),
  sentTo: line.optional(),
  lawsuit: line.optional(),
  enforcement: line.optional(),
}

/** What people call these facts. */
export const sharedLabels = {
  content: { vi: 'Nội dung khiếu nại', en: 'What is complained of' },
  complainant: { vi: 'Người khiếu nại', en: 'Complainant' },
  respondent: { vi: 'Người bị khiếu nại', en: 'Respondent' },
  knownOn: {
    vi: 'Ngày nhận hoặc biết được quyết định, hành vi bị khiếu nại',
    en: 'Day the contested decision or conduct was received or known',
  },
  kind: {
    vi: 'Loại vụ việc (thông thường, vùng sâu vùng xa, kỷ luật công chức)',
    en: 'Kind of matter (ordinary, remote area, discipline)',
  },
  complex: { vi: 'Vụ việc phức tạp', en: 'Complex matter' },
  competent: { vi: 'Thuộc thẩm quyền giải quyết', en: 'Within competence' },
  barred: { vi: 'Thuộc trường hợp không được thụ lý (Điều 11)', en: 'Barred under Article 11' },
  filedInTime: { vi: 'Còn thời hiệu khiếu nại', en: 'Filed in time' },
  transitional: {
    vi: 'Thụ lý trước 01/07/2026 mà chưa có quyết định giải quyết',
    en: 'Accepted before 01/07/2026 and not yet decided',
  },
  acceptanceNotice: { vi: 'Thông báo thụ lý', en: 'Notice of acceptance' },
  refusalGround: { vi: 'Lý do không thụ lý', en: 'Ground for not accepting' },
  complexReason: { vi: 'Lý do xác định vụ việc phức tạp', en: 'Why the matter is complex' },
  verificationDecision: { vi: 'Quyết định giao xác minh', en: 'Assignment of verification' },
  verifyUntil: { vi: 'Ngày phải xác minh xong', en: 'Day verification is due' },
  requestedPapers: { vi: 'Thông tin, tài liệu yêu cầu cung cấp', en: 'Papers asked for' },
  requestReachedOn: { vi: 'Ngày nhận được yêu cầu cung cấp tài liệu', en: 'Day the request was received' },
  suppliedPapers: { vi: 'Thông tin, tài liệu đã cung cấp', en: 'Papers supplied' },
  verificationReport: { vi: 'Báo cáo kết quả xác minh', en: 'Verification report' },
  suspensionGround: { vi: 'Căn cứ tạm đình chỉ giải quyết', en: 'Ground of suspension' },
  suspensionSent: { vi: 'Quyết định đã gửi', en: 'Decision sent' },
  terminationGround: { vi: 'Căn cứ đình chỉ giải quyết', en: 'Ground of termination' },
  terminationDecision: { vi: 'Quyết định đình chỉ giải quyết', en: 'Decision to terminate' },
  withdrawal: { vi: 'Đơn rút khiếu nại', en: 'Letter of withdrawal' },
  dialogueOn: { vi: 'Ngày đối thoại', en: 'Day of the dialogue' },
  dialogueNotice: { vi: 'Thông báo buổi đối thoại', en: 'Notice of the dialogue' },
  dialogueMinutes: { vi: 'Biên bản đối thoại', en: 'Minutes of the dialogue' },
  excused: { vi: 'Vắng mặt có lý do chính đáng', en: 'Absent for good reason' },
  absences: { vi: 'Số lần người khiếu nại vắng mặt', en: 'Times the complainant stayed away' },
  decision: { vi: 'Quyết định giải quyết khiếu nại', en: 'Decision on the complaint' },
  finding: {
    vi: 'Kết luận (đúng, đúng một phần, sai)',
    en: 'Finding (right, partly right, wrong)',
  },
  sentTo: { vi: 'Nơi nhận quyết định', en: 'Sent to' },
  lawsuit: { vi: 'Vụ án hành chính', en: 'Administrative lawsuit' },
  enforcement: { vi: 'Kết quả thi hành quyết định', en: 'How the decision was carried out' },
} as const satisfies Readonly<Record<string, Text>>
