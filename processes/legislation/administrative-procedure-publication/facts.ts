import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'

/** Who publishes: the ministry what central texts set, the province what is assigned to it. */
const publishedBy = z.enum(['province', 'ministry'])

/** The three kinds of publication. */
export const publicationKind = z.enum(['new', 'amended', 'abolished'])

/** What the publication of a procedure knows; its first fields are told at the opening. */
export const facts = z.object({
  procedureName: line,
  legalText: line.optional(),
  publishedBy: publishedBy,
  textSignedOn: dayFact,
  textEffectiveOn: dayFact,
  shortened: z.boolean(),
  publicationKind: publicationKind.optional(),
  draftDecision: line.optional(),
  qualityMet: z.boolean().optional(),
  checkNote: line.optional(),
  returnReason: line.optional(),
  decision: line.optional(),
  databaseCode: line.optional(),
  atOffice: z.boolean().optional(),
  onPortal: z.boolean().optional(),
  newText: line.optional(),
  repealingText: line.optional(),
})

/** What people call these facts. */
export const labels = {
  procedureName: { vi: 'Tên thủ tục hành chính', en: 'Name of the procedure' },
  legalText: { vi: 'Hồ sơ xây dựng văn bản quy định thủ tục', en: 'Drafting dossier of the text' },
  publishedBy: { vi: 'Cấp công bố (tỉnh, bộ)', en: 'Published by (province, ministry)' },
  textSignedOn: { vi: 'Ngày ký văn bản quy định thủ tục', en: 'Day the text was signed' },
  textEffectiveOn: { vi: 'Ngày văn bản có hiệu lực', en: 'Day the text takes effect' },
  shortened: {
    vi: 'Văn bản ban hành theo trình tự rút gọn, có hiệu lực ngay',
    en: 'Issued by the shortened procedure, in force at once',
  },
  publicationKind: {
    vi: 'Loại công bố (mới; sửa đổi, thay thế; bãi bỏ)',
    en: 'Kind of publication (new, amended, abolished)',
  },
  draftDecision: { vi: 'Dự thảo quyết định công bố', en: 'Draft of the decision' },
  qualityMet: { vi: 'Đạt yêu cầu kiểm soát chất lượng', en: 'Quality is met' },
  checkNote: { vi: 'Ý kiến kiểm soát chất lượng', en: 'Result of the check' },
  returnReason: { vi: 'Lý do trả lại', en: 'Why it is returned' },
  decision: { vi: 'Quyết định công bố', en: 'Publication decision' },
  databaseCode: { vi: 'Mã thủ tục trên Cơ sở dữ liệu quốc gia', en: 'Code in the national database' },
  atOffice: { vi: 'Đã niêm yết tại trụ sở (bảng hoặc điện tử)', en: 'Posted at the office' },
  onPortal: { vi: 'Đã đăng cổng thông tin', en: 'On the portal' },
  newText: { vi: 'Văn bản sửa đổi, thay thế', en: 'Amending text' },
  repealingText: { vi: 'Văn bản bãi bỏ thủ tục', en: 'Repealing text' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
