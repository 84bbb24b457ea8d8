import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'
import { sharedFacts, sharedLabels } from '../complaint/facts.ts'

/** Who settles at the second instance: decides when they must lead the dialogue in person. */
export const level = z.enum(['department', 'province', 'other'])

/** How a decision is made public. */
export const publication = z.enum(['meeting', 'posting', 'website', 'press'])

/** What a complaint at the second instance knows. */
export const facts = z.object({
  ...sharedFacts,
  firstInstance: line.optional(),
  level: level.optional(),
  crowded: z.boolean().optional(),
  opinionsDiffer: z.boolean().optional(),
  heated: z.boolean().optional(),
  ledInPerson: z.boolean().optional(),
  verificationTeam: line.optional(),
  council: line.optional(),
  councilMinutes: line.optional(),
  meetingOn: dayFact.optional(),
  meetingNotice: line.optional(),
  publishedBy: publication.optional(),
  publicationNote: line.optional(),
  reviewOrder: line.optional(),
  reviewResult: line.optional(),
})

/** What people call these facts. */
export const labels = {
  ...sharedLabels,
  firstInstance: { vi: 'Hồ sơ khiếu nại lần đầu', en: 'First-instance dossier' },
  level: { vi: 'Cấp giải quyết (sở, tỉnh, khác)', en: 'Level of the settler (department, province, other)' },
  crowded: { vi: 'Khiếu nại đông người', en: 'Many complainants' },
  opinionsDiffer: { vi: 'Ý kiến các cơ quan khác nhau', en: 'The agencies disagree' },
  heated: { vi: 'Vụ việc gay gắt', en: 'Heated matter' },
  ledInPerson: { vi: 'Người giải quyết trực tiếp đối thoại', en: 'The settler led in person' },
  verificationTeam: { vi: 'Đoàn, tổ xác minh', en: 'Verification team' },
  council: { vi: 'Quyết định lập hội đồng tư vấn', en: 'Decision on the advisory council' },
  councilMinutes: { vi: 'Biên bản họp hội đồng tư vấn', en: 'Minutes of the council' },
  meetingOn: { vi: 'Ngày họp công bố quyết định', en: 'Day of the public meeting' },
  meetingNotice: { vi: 'Thông báo cuộc họp công bố', en: 'Notice of the public meeting' },
  publishedBy: {
    vi: 'Hình thức công khai (họp, niêm yết, trang thông tin điện tử, báo đài)',
    en: 'How it is published (meeting, posting, website, press)',
  },
  publicationNote: { vi: 'Nội dung công khai', en: 'What was published' },
  reviewOrder: { vi: 'Văn bản chỉ đạo xem xét lại', en: 'Order to review' },
  reviewResult: { vi: 'Kết quả xem xét lại', en: 'Result of the review' },
} as const satisfies Readonly<Record<string, Text>>
