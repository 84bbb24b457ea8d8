import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'
import { medium } from '../document/medium.ts'

/** What is wrong in a document that went out: what it says, or its form. */
export const fault = z.enum(['content', 'form'])

/** Whether a document is a legal normative one. */
export const kind = z.enum(['administrative', 'legal'])

/** What is known of an outgoing document; summary, kind, medium, urgency and `draftBy` when drafting begins. */
export const facts = z.object({
  summary: line,
  kind,
  medium,
  urgent: z.boolean().optional(),
  draftBy: dayFact.optional(),
  draft: line.optional(),
  passed: z.boolean().optional(),
  checkNote: line.optional(),
  signer: line.optional(),
  number: line.optional(),
  issuedOn: dayFact.optional(),
  recipients: z.array(line).min(1).optional(),
  refusalReason: line.optional(),
  abandonReason: line.optional(),
  filedIn: line.optional(),
  fault: fault.optional(),
  replacement: line.optional(),
  correctionLetter: line.optional(),
  recallNotice: line.optional(),
  inReplyTo: line.optional(),
})

/** What people call the facts that stand on no form. */
export const labels = {
  kind: { vi: 'Văn bản hành chính hay quy phạm pháp luật', en: 'Administrative or legal normative' },
  medium: { vi: 'Dạng văn bản (giấy, điện tử)', en: 'Paper or electronic' },
  urgent: { vi: 'Văn bản khẩn', en: 'Urgent' },
  draftBy: { vi: 'Ngày phải trình bản thảo', en: 'Draft due on' },
  draft: { vi: 'Bản thảo', en: 'Draft' },
  passed: { vi: 'Đạt về nội dung, thể thức, kỹ thuật trình bày', en: 'Content and form are in order' },
  checkNote: { vi: 'Ý kiến kiểm tra', en: 'Note of the check' },
  signer: { vi: 'Người ký', en: 'Signed by' },
  refusalReason: { vi: 'Lý do bị trả lại', en: 'Why it was sent back' },
  abandonReason: { vi: 'Lý do không phát hành', en: 'Why it is not issued' },
  filedIn: { vi: 'Tập lưu, hồ sơ', en: 'Stored in' },
  fault: { vi: 'Sai về nội dung hay thể thức', en: 'Fault of content or form' },
  replacement: { vi: 'Văn bản thay thế', en: 'Replacement' },
  recallNotice: { vi: 'Thông báo thu hồi', en: 'Notice of recall' },
  inReplyTo: { vi: 'Trả lời văn bản đến', en: 'In reply to' },
} as const satisfies Readonly<Record<string, Text>>
