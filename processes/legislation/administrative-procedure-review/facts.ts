import * as z from 'zod'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'
import { year } from '../law/year.ts'

/** Why a procedure is reviewed. */
const ground = z.enum(['superior', 'own', 'petition'])

/** Who may amend the procedure: the province, the minister, or the Government and its Prime Minister. */
export const setBy = z.enum(['province', 'minister', 'government'])

/** What a review knows; the year, the topic and the ground are told at the opening. */
export const facts = z.object({
  planYear: year,
  topic: line,
  ground: ground.optional(),
  petition: line.optional(),
  plan: line.optional(),
  reviewSheet: line.optional(),
  consulted: line.optional(),
  opinions: line.optional(),
  criteriaMet: z.boolean().optional(),
  keepReason: line.optional(),
  proposal: line.optional(),
  setBy: setBy.optional(),
  costBefore: z.number().min(0).optional(),
  costAfter: z.number().min(0).optional(),
  returnReason: line.optional(),
  approval: line.optional(),
  result: line.optional(),
  amendment: line.optional(),
  recommendation: line.optional(),
  declineReason: line.optional(),
})

/** What people call these facts. */
export const labels = {
  planYear: { vi: 'Năm kế hoạch', en: 'Year of the plan' },
  topic: { vi: 'Thủ tục, nhóm thủ tục rà soát', en: 'Procedures reviewed' },
  ground: {
    vi: 'Căn cứ chọn (chỉ đạo cấp trên; tự chọn; phản ánh, kiến nghị)',
    en: 'Ground (a superior’s order, own choice, a petition)',
  },
  petition: { vi: 'Hồ sơ phản ánh, kiến nghị', en: 'Petition' },
  plan: { vi: 'Quyết định, kế hoạch rà soát năm', en: 'Plan of the year' },
  reviewSheet: { vi: 'Biểu mẫu rà soát', en: 'Review form' },
  consulted: { vi: 'Đối tượng được lấy ý kiến', en: 'Who is consulted' },
  opinions: { vi: 'Ý kiến thu được', en: 'Opinions received' },
  criteriaMet: { vi: 'Thủ tục đạt tiêu chí', en: 'The procedure meets the criteria' },
  keepReason: { vi: 'Lý do giữ nguyên', en: 'Why it is kept' },
  proposal: { vi: 'Phương án đơn giản hóa', en: 'Proposal' },
  setBy: {
    vi: 'Thẩm quyền sửa đổi (tỉnh; bộ trưởng; Chính phủ, Thủ tướng)',
    en: 'Who may amend it (province, minister, Government)',
  },
  costBefore: {
    vi: 'Chi phí tuân thủ hiện tại (đồng/năm)',
    en: 'Compliance cost now (VND a year)',
  },
  costAfter: {
    vi: 'Chi phí tuân thủ sau đơn giản hóa (đồng/năm)',
    en: 'Compliance cost after it (VND a year)',
  },
  returnReason: { vi: 'Lý do yêu cầu làm lại', en: 'Why it goes back' },
  approval: { vi: 'Quyết định thông qua phương án', en: 'Approval of the proposal' },
  result: { vi: 'Văn bản sửa đổi, bãi bỏ thủ tục', en: 'Text that amends or repeals it' },
  amendment: { vi: 'Hồ sơ xây dựng văn bản', en: 'Drafting dossier' },
  recommendation: { vi: 'Văn bản kiến nghị', en: 'Recommendation' },
  declineReason: { vi: 'Lý do không chấp nhận', en: 'Why it is declined' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
