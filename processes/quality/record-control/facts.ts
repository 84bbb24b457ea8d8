import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'

/** How long a record is kept: whole years, or for ever. */
export const retention = z.union([z.int().min(1).max(100), z.literal('permanent')])

/** The last year a record is kept through. */
export const keptThrough = z.int().min(2000).max(2200)

/** What the control of one record, or one file of records, knows. */
export const facts = z.object({
  title: line,
  code: line.optional(),
  place: line.optional(),
  keeper: line.optional(),
  retention: retention.optional(),
  retentionKind: line.optional(),
  contents: line.optional(),
  workEndedOn: dayFact.optional(),
  keptThrough: keptThrough.optional(),
  handOverDue: dayFact.optional(),
  keepBackApproval: line.optional(),
  archivedOn: dayFact.optional(),
  handOverMinutes: line.optional(),
  borrower: line.optional(),
  purpose: line.optional(),
  dueBack: dayFact.optional(),
  condition: line.optional(),
  appraisal: line.optional(),
  disposalReason: line.optional(),
  disposalDecision: line.optional(),
  disposalMinutes: line.optional(),
  disposalMethod: line.optional(),
  witnesses: z.array(line).optional(),
  historicalMinutes: line.optional(),
})

/** What people call the facts that stand on no form. */
export const labels = {
  retentionKind: { vi: 'Loại hồ sơ trong bảng thời hạn bảo quản', en: 'Kind in the table of retention' },
  contents: { vi: 'Tài liệu đưa vào hồ sơ', en: 'What was put in' },
  workEndedOn: { vi: 'Ngày công việc kết thúc', en: 'Day the work ended' },
  keptThrough: { vi: 'Bảo quản đến hết năm', en: 'Kept through the year' },
  handOverDue: { vi: 'Ngày đến hạn nộp lưu', en: 'Day the hand-over was due' },
  keepBackApproval: { vi: 'Văn bản đồng ý cho giữ lại', en: 'Consent to keep it back' },
  archivedOn: { vi: 'Ngày nộp lưu', en: 'Day handed to the archive' },
  handOverMinutes: { vi: 'Biên bản giao nhận', en: 'Minutes of the hand-over' },
  appraisal: { vi: 'Kết luận của hội đồng', en: 'Finding of the council' },
  historicalMinutes: {
    vi: 'Biên bản giao nhận với lưu trữ lịch sử',
    en: 'Minutes of the hand-over to the historical archive',
  },
} as const
