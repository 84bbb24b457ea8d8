import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'
import { medium } from '../document/medium.ts'

/** Why a document is sent back. */
export const defect = z.enum(['notAuthentic', 'notIntact', 'wrongAddressee', 'tornEnvelope'])

/** What is known of an incoming document; the first four when it arrives. */
export const facts = z.object({
  summary: line,
  sentBy: line.optional(),
  medium,
  urgent: z.boolean().optional(),
  defect: defect.optional(),
  incomingNumber: line.optional(),
  unitInCharge: line.optional(),
  resolveBy: dayFact.optional(),
  direction: line.optional(),
  recallNotice: line.optional(),
  result: line.optional(),
  reply: line.optional(),
  fileCode: line.optional(),
  record: line.optional(),
})

/** What people call the facts that stand on no form. */
export const labels = {
  medium: { vi: 'Dạng văn bản (giấy, điện tử)', en: 'Paper or electronic' },
  urgent: { vi: 'Văn bản khẩn', en: 'Urgent' },
  defect: { vi: 'Lý do trả lại', en: 'Why it is sent back' },
  recallNotice: { vi: 'Thông báo thu hồi của nơi gửi', en: 'Sender’s notice of recall' },
  result: { vi: 'Kết quả giải quyết', en: 'Result' },
  reply: { vi: 'Văn bản trả lời', en: 'Reply' },
  fileCode: { vi: 'Số, ký hiệu hồ sơ', en: 'Code of the file' },
  record: { vi: 'Hồ sơ công việc', en: 'Work file' },
} as const satisfies Readonly<Record<string, Text>>
