import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'
import { faults, faultsLabel, handling, handlingLabel } from '../upkeep/faults.ts'

/** What a check knows; the document and whether a council issued it are told at the opening. */
export const facts = z.object({
  document: line,
  ofCouncil: z.boolean(),
  signedOn: dayFact.optional(),
  registerNumber: line.optional(),
  selfCheck: line.optional(),
  checkSheet: line.optional(),
  faults: faults.optional(),
  conclusion: line.optional(),
  conclusionReceivedOn: dayFact.optional(),
  sessionOn: dayFact.optional(),
  handleBy: dayFact.optional(),
  handling: handling.optional(),
  result: line.optional(),
  drafting: line.optional(),
  objection: line.optional(),
  differing: z.boolean().optional(),
  withdrawal: line.optional(),
  superiorReport: line.optional(),
  notice: line.optional(),
})

/** What people call these facts. */
export const labels = {
  document: { vi: 'Văn bản được kiểm tra', en: 'Document checked' },
  ofCouncil: { vi: 'Nghị quyết của HĐND', en: 'A resolution of a council' },
  signedOn: { vi: 'Ngày ký văn bản', en: 'Day it was signed' },
  registerNumber: { vi: 'Số vào sổ', en: 'Register number' },
  selfCheck: { vi: 'Hồ sơ tự kiểm tra', en: 'Self-check dossier' },
  checkSheet: { vi: 'Phiếu kiểm tra', en: 'Check sheet' },
  faults: faultsLabel,
  conclusion: { vi: 'Kết luận kiểm tra', en: 'Conclusion' },
  conclusionReceivedOn: { vi: 'Ngày cơ quan ban hành nhận kết luận', en: 'Day the conclusion was received' },
  sessionOn: { vi: 'Ngày kỳ họp HĐND gần nhất', en: 'Day of the council’s next session' },
  handleBy: { vi: 'Ngày phải xử lý xong ghi trong kết luận', en: 'Day it is to be handled by, as concluded' },
  handling: handlingLabel,
  result: { vi: 'Văn bản xử lý', en: 'Document that handles it' },
  drafting: { vi: 'Hồ sơ xây dựng văn bản', en: 'Drafting dossier' },
  objection: { vi: 'Ý kiến không nhất trí', en: 'Why the issuer disagrees' },
  differing: { vi: 'Còn ý kiến khác nhau', en: 'Opinions still differ' },
  withdrawal: { vi: 'Lý do rút kết luận, giữ văn bản', en: 'Why the conclusion is withdrawn' },
  superiorReport: { vi: 'Báo cáo cấp có quyền xử lý', en: 'Report to the superior' },
  notice: { vi: 'Thông báo kết quả xử lý', en: 'Notice of the result' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
