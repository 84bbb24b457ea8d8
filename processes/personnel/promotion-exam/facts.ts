import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'

/** What a promotion exam knows. */
export const facts = z.object({
  grade: line.optional(),
  scheme: line.optional(),
  quota: z.int().min(0).optional(),
  noExamReason: line.optional(),
  candidateList: line.optional(),
  conditionsMet: z.boolean().optional(),
  examNote: line.optional(),
  scores: line.optional(),
  scoreReport: line.optional(),
  remarkRequest: line.optional(),
  remarkRequests: z.array(line).optional(),
  requestsClosedOn: dayFact.optional(),
  remarkResult: line.optional(),
  resultSubmission: line.optional(),
  approval: line.optional(),
  notice: line.optional(),
  appointments: line.optional(),
})

/** What people call these facts. */
export const labels = {
  grade: { vi: 'Ngạch dự thi', en: 'Grade examined for' },
  scheme: { vi: 'Đề án thi nâng ngạch', en: 'Scheme' },
  quota: { vi: 'Chỉ tiêu nâng ngạch', en: 'Places' },
  noExamReason: { vi: 'Lý do không tổ chức', en: 'Why no exam is held' },
  candidateList: { vi: 'Danh sách cử dự thi', en: 'List of candidates' },
  conditionsMet: {
    vi: 'Mọi người đủ điều kiện (xếp loại, thời gian giữ ngạch, văn bằng, chứng chỉ)',
    en: 'Everyone meets the conditions (class, years in grade, certificates)',
  },
  examNote: { vi: 'Biên bản tổ chức thi', en: 'Minutes of the exam' },
  scores: { vi: 'Bảng điểm', en: 'Scores' },
  scoreReport: { vi: 'Báo cáo kết quả chấm thi', en: 'Report on the scores' },
  remarkRequest: { vi: 'Đơn phúc khảo', en: 'Re-mark request' },
  remarkRequests: { vi: 'Các đơn phúc khảo', en: 'Re-mark requests' },
  requestsClosedOn: { vi: 'Ngày hết hạn nhận đơn phúc khảo', en: 'Day re-mark requests closed' },
  remarkResult: { vi: 'Kết quả phúc khảo', en: 'Result of re-marking' },
  resultSubmission: { vi: 'Tờ trình phê duyệt kết quả', en: 'Submission of the result' },
  approval: { vi: 'Quyết định phê duyệt kết quả', en: 'Approval of the result' },
  notice: { vi: 'Thông báo kết quả', en: 'Notice of the result' },
  appointments: { vi: 'Quyết định bổ nhiệm ngạch', en: 'Appointments to the grade' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
