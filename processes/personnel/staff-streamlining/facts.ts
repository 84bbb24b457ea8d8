import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line, lines } from '../../line.ts'

const half = z.enum(['first', 'second'])

/** What the list of one round knows. */
export const facts = z.object({
  unit: line.optional(),
  year: z.int().min(2015).max(2030).optional(),
  half: half.optional(),
  sendBy: dayFact.optional(),
  wish: line.optional(),
  partyUnionMinutes: line.optional(),
  people: lines.optional(),
  groundsMet: z.boolean().optional(),
  evaluations: lines.optional(),
  estimate: line.optional(),
  letter: line.optional(),
  nextRound: line.optional(),
  appraisal: line.optional(),
  financeOpinion: line.optional(),
  reason: line.optional(),
  submission: line.optional(),
  approval: line.optional(),
  ministryLetter: line.optional(),
  agreement: line.optional(),
  funding: line.optional(),
  decisions: lines.optional(),
  report: line.optional(),
})

/** What people call these facts. */
export const labels = {
  unit: { vi: 'Cơ quan, đơn vị', en: 'Unit' },
  year: { vi: 'Năm', en: 'Year' },
  half: { vi: 'Đợt (6 tháng đầu năm, 6 tháng cuối năm)', en: 'Round (first or second half of the year)' },
  sendBy: { vi: 'Hạn gửi danh sách của đợt', en: 'Day the list of the round is due' },
  wish: { vi: 'Đơn, ý kiến của đối tượng', en: 'Application or view of the person affected' },
  partyUnionMinutes: {
    vi: 'Biên bản họp với cấp ủy, công đoàn',
    en: 'Minutes with party committee and union',
  },
  people: { vi: 'Danh sách đối tượng', en: 'People on the list' },
  groundsMet: { vi: 'Từng người đủ căn cứ tinh giản', en: 'Everyone on the list meets a ground' },
  evaluations: { vi: 'Hồ sơ đánh giá làm căn cứ', en: 'Evaluations it rests on' },
  estimate: { vi: 'Dự toán kinh phí', en: 'Estimate of money' },
  letter: { vi: 'Công văn gửi hồ sơ', en: 'Letter with the list' },
  nextRound: { vi: 'Hồ sơ của đợt sau', en: 'List of the next round' },
  appraisal: { vi: 'Kết quả thẩm định đối tượng', en: 'Appraisal of the people' },
  financeOpinion: { vi: 'Ý kiến thẩm định kinh phí của Sở Tài chính', en: 'Opinion on the money' },
  reason: { vi: 'Lý do trả lại', en: 'Reason for returning' },
  submission: { vi: 'Tờ trình UBND tỉnh', en: 'Submission to the province' },
  approval: { vi: 'Quyết định phê duyệt', en: 'Approval' },
  ministryLetter: { vi: 'Công văn gửi Bộ Nội vụ, Bộ Tài chính', en: 'Letter to the ministries' },
  agreement: { vi: 'Ý kiến thống nhất của bộ', en: 'Agreement of the ministries' },
  funding: { vi: 'Văn bản cấp kinh phí', en: 'Release of the money' },
  decisions: { vi: 'Quyết định từng người', en: 'Decision for each person' },
  report: { vi: 'Báo cáo kết quả', en: 'Report' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
