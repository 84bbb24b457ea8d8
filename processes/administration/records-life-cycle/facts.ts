import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'
import { keptThrough, labels as recordLabels, retention } from '../../quality/record-control/facts.ts'

/** What is known of the files under one heading of the file plan; the first four when they are opened. */
export const facts = z.object({
  heading: line,
  code: line.optional(),
  keptBy: line.optional(),
  construction: z.boolean().optional(),
  records: z.array(line).optional(),
  record: line.optional(),
  workEndedOn: dayFact.optional(),
  retention: retention.optional(),
  keptThrough: keptThrough.optional(),
  projectSettledOn: dayFact.optional(),
  handOverDue: dayFact.optional(),
  keepBackApproval: line.optional(),
  keepBackList: line.optional(),
  archivedOn: dayFact.optional(),
  inventory: line.optional(),
  handOverMinutes: line.optional(),
  otherLaw: z.boolean().optional(),
  valueFinding: line.optional(),
  historicalMinutes: line.optional(),
  appraisal: line.optional(),
  disposalProposal: line.optional(),
  disposalDecision: line.optional(),
  disposalMinutes: line.optional(),
})

const { workEndedOn, keptThrough: through, handOverDue, keepBackApproval, archivedOn } = recordLabels
const { appraisal, historicalMinutes } = recordLabels

/** What people call the facts that stand on no form. */
export const labels = {
  keptBy: { vi: 'Người lập hồ sơ', en: 'Kept by' },
  construction: { vi: 'Hồ sơ xây dựng cơ bản', en: 'Files of construction' },
  records: { vi: 'Các hồ sơ trong nhóm', en: 'Files of the group' },
  record: { vi: 'Hồ sơ đưa vào', en: 'File put in' },
  workEndedOn,
  keptThrough: through,
  projectSettledOn: { vi: 'Ngày công trình được quyết toán', en: 'Day the project was settled' },
  handOverDue,
  keepBackApproval,
  archivedOn,
  otherLaw: { vi: 'Luật khác quy định thời hạn nộp', en: 'Another law sets the time' },
  valueFinding: { vi: 'Kết quả xác định giá trị', en: 'Finding of the appraisal' },
  historicalMinutes,
  appraisal,
  disposalProposal: { vi: 'Đề nghị tiêu hủy của hội đồng', en: 'Council’s proposal of destruction' },
} as const satisfies Readonly<Record<string, Text>>
