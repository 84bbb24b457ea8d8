import * as z from 'zod'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'
import { sharedFacts, sharedLabels } from '../lawmaking/facts.ts'

/** Who issues a decision. */
export const issuer = z.enum(['committee', 'chairman'])

/** What the making of a decision knows. */
export const facts = z.object({
  ...sharedFacts,
  issuer: issuer.optional(),
  proposalCheck: line.optional(),
  eligibleForShortened: z.boolean().optional(),
  shortenedGround: line.optional(),
  shortened: z.boolean().optional(),
  departmentsConsulted: z.boolean().optional(),
  ready: z.boolean().optional(),
  tabledAs: z.enum(['meeting', 'ballot']).optional(),
})

/** What people call these facts. */
export const labels = {
  ...sharedLabels,
  issuer: { vi: 'Chủ thể ban hành (UBND, Chủ tịch UBND)', en: 'Issuer (committee, chairman)' },
  proposalCheck: { vi: 'Kết quả kiểm tra đề nghị', en: 'Check of the proposal' },
  eligibleForShortened: {
    vi: 'Đủ điều kiện theo trình tự rút gọn',
    en: 'Eligible for the shortened procedure',
  },
  shortenedGround: { vi: 'Căn cứ áp dụng trình tự rút gọn', en: 'Ground for the shortened procedure' },
  shortened: { vi: 'Theo trình tự, thủ tục rút gọn', en: 'By the shortened procedure' },
  departmentsConsulted: {
    vi: 'Đã lấy ý kiến Sở Tài chính, Nội vụ, Tư pháp, Khoa học và Công nghệ',
    en: 'Finance, Home Affairs, Justice, Science and Technology were consulted',
  },
  ready: { vi: 'Đủ điều kiện trình', en: 'Ready to be submitted' },
  tabledAs: { vi: 'Hình thức (phiên họp, phiếu)', en: 'In what way (meeting, ballot)' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
