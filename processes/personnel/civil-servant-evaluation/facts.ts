import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'
import { evaluationMethods, staffClasses } from './terms.ts'

const kind = z.enum(['civilServant', 'employee'])

const post = z.enum(['head', 'deputyHead', 'staff'])

/** The decree the year is classed by. */
export const method = z.enum(evaluationMethods)

/** A class. */
export const staffClass = z.enum(staffClasses)

/** What the rules give: a class, or none where the text has a gap. */
export const computedClass = z.enum([...staffClasses, 'undetermined'])

/** The points of one month or quarter. */
export const periodResult = z.object({ period: line, score: z.number().min(0).max(100) })

/** Months of a year. */
export const monthsOfYear = z.number().min(0).max(12)

/** What an evaluation knows. */
export const facts = z.object({
  person: line.optional(),
  kind: kind.optional(),
  post: post.optional(),
  year: z.int().min(2015).max(2100).optional(),
  special: z.boolean().optional(),
  classifyBy: dayFact.optional(),
  supersedes: line.optional(),
  periodResult: periodResult.optional(),
  periodResults: z.array(periodResult).optional(),
  method: method.optional(),
  unitRegulation: z.boolean().optional(),
  monthsWorked: monthsOfYear.optional(),
  monthsAbsent: monthsOfYear.optional(),
  onLeave: z.boolean().optional(),
  formerUnitOpinion: line.optional(),
  selfReport: line.optional(),
  minutes: line.optional(),
  partyOpinion: line.optional(),
  computedClass: computedClass.optional(),
  unitClass: staffClass.optional(),
  proposal: line.optional(),
  staffClass: staffClass.optional(),
  excellentShareKept: z.boolean().optional(),
  differenceReason: line.optional(),
  decision: line.optional(),
  notice: line.optional(),
  complaint: line.optional(),
  ruling: line.optional(),
  fault: line.optional(),
  databaseEntry: line.optional(),
})

/** What people call these facts. */
export const labels = {
  person: { vi: 'Người được đánh giá', en: 'Person evaluated' },
  kind: { vi: 'Đối tượng (cán bộ, công chức hoặc viên chức)', en: 'Civil servant or public employee' },
  post: { vi: 'Vị trí trong đơn vị', en: 'Place in the unit' },
  year: { vi: 'Năm đánh giá', en: 'Year evaluated' },
  special: { vi: 'Trường hợp đặc thù', en: 'Special case' },
  classifyBy: { vi: 'Thời điểm xếp loại của ngành, đơn vị đặc thù', en: 'Day set for a special sector' },
  supersedes: { vi: 'Hồ sơ đánh giá bị thay thế', en: 'Evaluation it replaces' },
  periodResult: { vi: 'Kết quả tháng, quý', en: 'Result of the month or quarter' },
  periodResults: { vi: 'Kết quả các tháng, quý', en: 'Results of the months or quarters' },
  method: { vi: 'Nghị định áp dụng để xếp loại', en: 'Decree it is classed by' },
  unitRegulation: { vi: 'Đơn vị đã ban hành quy chế đánh giá', en: 'The unit has its evaluation regulation' },
  monthsWorked: { vi: 'Số tháng làm việc trong năm', en: 'Months worked in the year' },
  monthsAbsent: { vi: 'Số tháng nghỉ trong năm', en: 'Months absent in the year' },
  onLeave: { vi: 'Nghỉ ốm đau, thai sản', en: 'Sick or maternity leave' },
  formerUnitOpinion: { vi: 'Ý kiến của đơn vị cũ', en: 'Opinion of the former unit' },
  selfReport: { vi: 'Báo cáo tự đánh giá', en: 'Self-report' },
  minutes: { vi: 'Biên bản cuộc họp', en: 'Minutes of the meeting' },
  partyOpinion: { vi: 'Ý kiến của cấp ủy', en: 'Opinion of the party committee' },
  computedClass: { vi: 'Mức theo tiêu chí', en: 'Class by the criteria' },
  unitClass: { vi: 'Mức xếp loại của đơn vị', en: 'Class of the unit' },
  proposal: { vi: 'Tờ trình đề xuất mức', en: 'Proposal' },
  staffClass: { vi: 'Mức xếp loại', en: 'Class' },
  excellentShareKept: { vi: 'Trong tỷ lệ xuất sắc được phép', en: 'Within the share of the excellent' },
  differenceReason: { vi: 'Lý do khác mức theo tiêu chí', en: 'Why it differs from the criteria' },
  decision: { vi: 'Số quyết định', en: 'Number of the decision' },
  notice: { vi: 'Số thông báo', en: 'Number of the notice' },
  complaint: { vi: 'Nội dung kiến nghị', en: 'Complaint' },
  ruling: { vi: 'Kết quả giải quyết kiến nghị', en: 'Ruling on the complaint' },
  fault: { vi: 'Sai sót được phát hiện', en: 'Fault found' },
  databaseEntry: { vi: 'Nội dung cập nhật cơ sở dữ liệu', en: 'Entry in the database' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
