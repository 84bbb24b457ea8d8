import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'

const number = z.int().min(1).max(9999)

/** One copy given out: its number on the distribution list and who holds it. */
const copy = z.object({
  copy: number,
  holder: line,
  medium: z.exactOptional(z.enum(['paper', 'electronic'])),
})

/** What became of a copy of a revision no longer in force: stamped and kept, destroyed, or lost. */
const recalledCopy = z.object({
  revision: z.int().min(0).max(9999),
  copy: number,
  fate: z.enum(['stamped', 'destroyed', 'lost']),
  note: z.exactOptional(line),
})

const copyOut = z.object({ revision: z.int().min(0).max(9999), copy: number, holder: line })

/** The copies given out in one go; numbers start at 1 in every revision. */
export const copies = z.array(copy).min(1)

/** The copies taken back in one go. */
export const recalled = z.array(recalledCopy).min(1)

/** Every copy still out after that; empty when none is. */
export const stillOut = z.array(copyOut)

/** What the control of one document knows. */
export const facts = z.object({
  origin: z.enum(['internal', 'external']),
  title: line,
  code: line.optional(),
  reason: line.optional(),
  cause: z.enum(['own', 'law']).optional(),
  lawText: line.optional(),
  lawEffectiveFrom: dayFact.optional(),
  issuer: line.optional(),
  revision: z.int().min(0).max(9999).optional(),
  inUse: z.boolean().optional(),
  opinion: line.optional(),
  drafter: line.optional(),
  draftDue: dayFact.optional(),
  comments: z.array(line).optional(),
  draft: line.optional(),
  changes: line.optional(),
  remarks: line.optional(),
  effectiveFrom: dayFact.optional(),
  recipients: z.array(line).optional(),
  decision: line.optional(),
  place: line.optional(),
  copies: z.array(copy).optional(),
  copy: number.optional(),
  receivedOn: dayFact.optional(),
  reread: line.optional(),
  validity: line.optional(),
  recalled: z.array(recalledCopy).optional(),
  stillOut: stillOut.optional(),
  obsoleteFrom: dayFact.optional(),
  withdrawReason: line.optional(),
  disposal: line.optional(),
})

/** What people call the facts that stand on no form. */
export const labels = {
  origin: { vi: 'Nội bộ hay bên ngoài', en: 'Internal or external' },
  cause: { vi: 'Lý do sửa đổi: tự rà soát hay pháp luật thay đổi', en: 'Own wish, or a change of law' },
  lawText: { vi: 'Văn bản pháp luật thay đổi', en: 'The legal text that changed' },
  lawEffectiveFrom: { vi: 'Ngày văn bản pháp luật có hiệu lực', en: 'Day the legal text takes effect' },
  inUse: { vi: 'Đã có bản có hiệu lực', en: 'A revision has taken effect' },
  drafter: { vi: 'Người soạn thảo', en: 'Drafter' },
  draftDue: { vi: 'Hạn nộp dự thảo', en: 'Day the draft is due' },
  comments: { vi: 'Ý kiến góp ý', en: 'Comments' },
  draft: { vi: 'Dự thảo', en: 'Draft' },
  remarks: { vi: 'Nội dung cần sửa', en: 'What has to be changed' },
  recipients: { vi: 'Nơi nhận', en: 'Distribution list' },
  reread: { vi: 'Kết quả đọc lại', en: 'Result of the re-reading' },
  withdrawReason: { vi: 'Lý do bãi bỏ', en: 'Reason for withdrawing' },
  disposal: { vi: 'Biên bản hủy bản gốc', en: 'Minutes of the disposal of the original' },
} as const
