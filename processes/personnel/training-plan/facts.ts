import * as z from 'zod'
import { dayFact, limitFact } from '../../../src/procedure/index.ts'
import { namesOf } from '../../../src/standard/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line, lines } from '../../line.ts'
import { trainingAudiences } from './audiences.ts'

/** For whom a course is. */
export const audience = z.enum(namesOf(trainingAudiences))

/** What a training plan knows. */
export const facts = z.object({
  planYear: z.int().min(2010).max(2100).optional(),
  audience: audience.optional(),
  need: line.optional(),
  competence: line.optional(),
  yearlyPlan: line.optional(),
  budget: line.optional(),
  appraisal: line.optional(),
  moneyOpinion: line.optional(),
  approval: line.optional(),
  rejection: line.optional(),
  learners: lines.optional(),
  conditionsMet: z.boolean().optional(),
  postgraduate: z.boolean().optional(),
  firstPostgraduate: z.boolean().optional(),
  age: z.int().min(18).max(80).optional(),
  classOn: dayFact.optional(),
  institution: line.optional(),
  certificate: line.optional(),
  service: limitFact.optional(),
  dropOutReason: line.optional(),
  compensationPaid: line.optional(),
  evaluation: line.optional(),
  conclusion: line.optional(),
  recordPlace: line.optional(),
})

/** What people call these facts. */
export const labels = {
  planYear: { vi: 'Năm kế hoạch', en: 'Year of the plan' },
  audience: { vi: 'Đối tượng', en: 'For whom' },
  need: { vi: 'Nhu cầu đào tạo, bồi dưỡng', en: 'Need' },
  competence: { vi: 'Năng lực cần có', en: 'Competence needed' },
  yearlyPlan: { vi: 'Dự thảo kế hoạch năm', en: 'Draft of the yearly plan' },
  budget: { vi: 'Dự toán kinh phí', en: 'Estimate' },
  appraisal: { vi: 'Kết quả thẩm định nội dung', en: 'Appraisal of the content' },
  moneyOpinion: { vi: 'Ý kiến của Sở Tài chính về kinh phí', en: 'Opinion on the money' },
  approval: { vi: 'Quyết định phê duyệt', en: 'Approval' },
  rejection: { vi: 'Lý do không duyệt', en: 'Reason for rejecting' },
  learners: { vi: 'Học viên', en: 'Learners' },
  conditionsMet: { vi: 'Đủ điều kiện cử đi học', en: 'Conditions to be sent are met' },
  postgraduate: { vi: 'Đào tạo sau đại học', en: 'Postgraduate study' },
  firstPostgraduate: { vi: 'Cử đi đào tạo sau đại học lần đầu', en: 'First postgraduate nomination' },
  age: { vi: 'Tuổi khi được cử', en: 'Age when sent' },
  classOn: { vi: 'Ngày khai giảng', en: 'Day the class opens' },
  institution: { vi: 'Cơ sở đào tạo', en: 'Institution' },
  certificate: { vi: 'Chứng chỉ, văn bằng', en: 'Certificate' },
  service: { vi: 'Thời gian cam kết phục vụ', en: 'Committed time of service' },
  dropOutReason: { vi: 'Lý do bỏ học, nghỉ việc', en: 'Why they left' },
  compensationPaid: { vi: 'Chi phí phải đền bù', en: 'Cost to be paid back' },
  evaluation: { vi: 'Phiếu đánh giá chất lượng bồi dưỡng', en: 'Evaluation' },
  conclusion: { vi: 'Kết luận về hiệu lực', en: 'Conclusion on the effect' },
  recordPlace: { vi: 'Nơi lưu hồ sơ năng lực', en: 'Where the records are' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
