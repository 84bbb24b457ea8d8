import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'
import { sharedFacts, sharedLabels } from '../lawmaking/facts.ts'

/** What the making of a resolution knows. */
export const facts = z.object({
  ...sharedFacts,
  article27: z.enum(['clause1', 'clause2', 'clause3', 'clause4']).optional(),
  policyConsultation: line.optional(),
  impactReport: line.optional(),
  policyAppraisal: line.optional(),
  sessionOn: dayFact.optional(),
  verificationReport: line.optional(),
  distributedOn: dayFact.optional(),
})

/** What people call these facts. */
export const labels = {
  ...sharedLabels,
  article27: {
    vi: 'Khoản của Điều 27 Luật 2015 (khoản 1 chi tiết hóa; khoản 2–4 phải làm chính sách trước)',
    en: 'Clause of Article 27, law of 2015 (1 details; 2 to 4 go through a policy stage)',
  },
  policyConsultation: { vi: 'Hồ sơ lấy ý kiến chính sách', en: 'Consultation on the policy' },
  impactReport: { vi: 'Báo cáo đánh giá tác động chính sách', en: 'Policy impact report' },
  policyAppraisal: { vi: 'Báo cáo thẩm định đề nghị', en: 'Appraisal of the proposal' },
  sessionOn: { vi: 'Ngày khai mạc kỳ họp HĐND', en: 'Opening day of the council’s session' },
  verificationReport: { vi: 'Báo cáo thẩm tra', en: 'Verification report' },
  distributedOn: { vi: 'Ngày gửi tài liệu đến đại biểu', en: 'Day the papers went to the deputies' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
