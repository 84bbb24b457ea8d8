import * as z from 'zod'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'
import { faults, faultsLabel, handling, handlingLabel } from '../upkeep/faults.ts'

/** What a self-check knows; the document is told at the opening. */
export const facts = z.object({
  document: line,
  petition: line.optional(),
  checkSheet: line.optional(),
  faults: faults.optional(),
  report: line.optional(),
  handling: handling.optional(),
  result: line.optional(),
  explanation: line.optional(),
  drafting: line.optional(),
  publishedAt: line.optional(),
})

/** What people call these facts. */
export const labels = {
  document: { vi: 'Văn bản được kiểm tra', en: 'Document checked' },
  petition: { vi: 'Kiến nghị về văn bản', en: 'Petition about the document' },
  checkSheet: { vi: 'Phiếu kiểm tra', en: 'Check sheet' },
  faults: faultsLabel,
  report: { vi: 'Báo cáo tự kiểm tra', en: 'Self-check report' },
  handling: handlingLabel,
  result: { vi: 'Văn bản xử lý', en: 'Document that handles it' },
  explanation: { vi: 'Lý do kết luận không trái', en: 'Why it is found right' },
  drafting: { vi: 'Hồ sơ xây dựng văn bản', en: 'Drafting dossier' },
  publishedAt: { vi: 'Nơi công bố kết quả xử lý', en: 'Where the result is published' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
