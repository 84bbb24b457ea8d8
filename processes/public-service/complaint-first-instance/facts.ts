import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'
import { sharedFacts, sharedLabels } from '../complaint/facts.ts'

/** What a complaint at the first instance knows. */
export const facts = z.object({
  ...sharedFacts,
  dismissal: z.boolean().optional(),
  redirectedTo: line.optional(),
  recheckNote: line.optional(),
  stayDecision: line.optional(),
  stayUntil: dayFact.optional(),
  stayLifting: line.optional(),
  deliveredOn: dayFact.optional(),
  secondInstance: line.optional(),
  archiveReceipt: line.optional(),
})

/** What people call these facts. */
export const labels = {
  ...sharedLabels,
  dismissal: { vi: 'Kỷ luật buộc thôi việc', en: 'Disciplinary dismissal' },
  redirectedTo: { vi: 'Nơi có thẩm quyền', en: 'Competent body' },
  recheckNote: { vi: 'Kết quả kiểm tra lại', en: 'Result of the recheck' },
  stayDecision: { vi: 'Quyết định tạm đình chỉ thi hành', en: 'Decision to stay' },
  stayUntil: { vi: 'Tạm đình chỉ thi hành đến ngày', en: 'Stayed until' },
  stayLifting: { vi: 'Quyết định hủy bỏ tạm đình chỉ thi hành', en: 'Lifting of the stay' },
  deliveredOn: {
    vi: 'Ngày người khiếu nại nhận quyết định',
    en: 'Day the complainant received the decision',
  },
  secondInstance: { vi: 'Hồ sơ khiếu nại lần hai', en: 'Second-instance dossier' },
  archiveReceipt: { vi: 'Biên bản bàn giao lưu trữ', en: 'Archive hand-over record' },
} as const satisfies Readonly<Record<string, Text>>
