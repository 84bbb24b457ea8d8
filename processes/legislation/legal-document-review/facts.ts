import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line, lines } from '../../line.ts'
import { year } from '../law/year.ts'

/** What calls for a review: the text above changed, or the society around it. */
const ground = z.enum(['superiorText', 'socialChange'])

/** How wide a review is. */
const scope = z.enum(['regular', 'byTopic', 'general'])

/** What a review finds. */
export const finding = z.enum(['fit', 'conflicting', 'outdated', 'expired'])

/** What a review knows; its topic, ground and scope are told at the opening. */
export const facts = z.object({
  topic: line,
  ground,
  scope: scope.optional(),
  superiorText: line.optional(),
  superiorTextOn: dayFact.optional(),
  documents: lines.optional(),
  reviewSheet: line.optional(),
  finding: finding.optional(),
  ofCouncil: z.boolean().optional(),
  opinionRequest: line.optional(),
  opinion: line.optional(),
  report: line.optional(),
  result: line.optional(),
  drafting: line.optional(),
  expiredIn: year.optional(),
  expiredList: line.optional(),
  systematisation: line.optional(),
})

/** What people call these facts. */
export const labels = {
  topic: { vi: 'Văn bản, nhóm văn bản rà soát', en: 'Documents reviewed' },
  ground: {
    vi: 'Căn cứ rà soát (văn bản là cơ sở pháp lý; tình hình kinh tế – xã hội)',
    en: 'Ground (the text above; social and economic change)',
  },
  scope: {
    vi: 'Phạm vi (thường xuyên; theo chuyên đề, lĩnh vực, địa bàn; tổng rà soát)',
    en: 'Scope (regular, by topic, general)',
  },
  superiorText: { vi: 'Văn bản là cơ sở pháp lý', en: 'The text above' },
  superiorTextOn: { vi: 'Ngày ban hành văn bản là cơ sở pháp lý', en: 'Day the text above was issued' },
  documents: { vi: 'Văn bản đã tập hợp', en: 'Documents collected' },
  reviewSheet: { vi: 'Phiếu rà soát', en: 'Review sheet' },
  finding: {
    vi: 'Kết quả (còn phù hợp; trái, chồng chéo; không còn phù hợp; hết, ngưng hiệu lực)',
    en: 'Finding (fit, conflicting, outdated, expired)',
  },
  ofCouncil: { vi: 'Văn bản của HĐND', en: 'A document of the council' },
  opinionRequest: { vi: 'Công văn xin ý kiến Sở Tư pháp', en: 'Request for the opinion' },
  opinion: { vi: 'Ý kiến của Sở Tư pháp', en: 'Opinion of the Department of Justice' },
  report: { vi: 'Báo cáo kết quả rà soát', en: 'Report' },
  result: { vi: 'Kết quả xử lý', en: 'What was done' },
  drafting: { vi: 'Hồ sơ xây dựng văn bản', en: 'Drafting dossier' },
  expiredIn: { vi: 'Năm hết hiệu lực', en: 'Year it expired' },
  expiredList: { vi: 'Quyết định công bố danh mục', en: 'Decision that publishes the list' },
  systematisation: { vi: 'Hồ sơ hệ thống hóa', en: 'Systematisation dossier' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
