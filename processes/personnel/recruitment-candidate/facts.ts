import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line, lines } from '../../line.ts'
import { mode } from '../recruitment-round/facts.ts'

/** What the dossier of a candidate knows. */
export const facts = z.object({
  applicant: line.optional(),
  round: line.optional(),
  mode: mode.optional(),
  checkNote: line.optional(),
  remarkRequest: line.optional(),
  result: line.optional(),
  score: z.number().min(0).max(100).optional(),
  withinPlaces: z.boolean().optional(),
  dossierRequest: line.optional(),
  dossierDueOn: dayFact.optional(),
  dossierUntil: dayFact.optional(),
  papers: lines.optional(),
  falsePapers: z.boolean().optional(),
  decision: line.optional(),
  takeUpBy: dayFact.optional(),
  assignedTo: line.optional(),
  cancelReason: line.optional(),
  nextCandidate: line.optional(),
  vacancyNotice: line.optional(),
})

/** What people call these facts. */
export const labels = {
  applicant: { vi: 'Thí sinh', en: 'Candidate' },
  round: { vi: 'Kỳ tuyển dụng', en: 'Recruitment round' },
  mode: { vi: 'Hình thức thi vòng 1', en: 'Form of the first round' },
  checkNote: { vi: 'Kết quả kiểm tra Phiếu', en: 'Result of the check' },
  remarkRequest: { vi: 'Đơn phúc khảo', en: 'Re-mark request' },
  result: { vi: 'Kết quả thi', en: 'Result of the exam' },
  score: { vi: 'Điểm vòng 2', en: 'Score of the second round' },
  withinPlaces: { vi: 'Xếp hạng trong chỉ tiêu', en: 'Ranked within the places' },
  dossierRequest: { vi: 'Thông báo hoàn thiện hồ sơ', en: 'Request to complete the dossier' },
  dossierDueOn: { vi: 'Ngày hết hạn hoàn thiện hồ sơ', en: 'Day the dossier is due' },
  dossierUntil: { vi: 'Gia hạn hoàn thiện hồ sơ đến ngày', en: 'Dossier extended until' },
  papers: { vi: 'Thành phần hồ sơ đã nộp', en: 'Papers handed in' },
  falsePapers: { vi: 'Hồ sơ không trung thực', en: 'Papers are false' },
  decision: { vi: 'Số quyết định tuyển dụng', en: 'Number of the decision' },
  takeUpBy: { vi: 'Phải đến nhận việc trước ngày', en: 'Day to take up the post by' },
  assignedTo: { vi: 'Vị trí được bố trí, phân công', en: 'Post assigned' },
  cancelReason: { vi: 'Lý do hủy', en: 'Why it is cancelled' },
  nextCandidate: { vi: 'Hồ sơ người có kết quả thấp hơn liền kề', en: 'Next-lower candidate' },
  vacancyNotice: { vi: 'Thông báo người trúng tuyển thay thế', en: 'Notice of the replacement' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
