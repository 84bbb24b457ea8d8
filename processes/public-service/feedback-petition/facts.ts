import * as z from 'zod'
import { dayFact, limitFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'

/** What a petition knows. */
export const facts = z.object({
  content: line.optional(),
  petitioner: line.optional(),
  channel: z.enum(['letter', 'phone', 'opinionSlip', 'email', 'portal']).optional(),
  receivedOn: dayFact.optional(),
  about: z.enum(['rule', 'conduct']).optional(),
  competent: z.boolean().optional(),
  rejectedFor: z.enum(['form', 'content', 'identity']).optional(),
  forwardedTo: line.optional(),
  transferredTo: line.optional(),
  handlingLimit: limitFact.optional(),
  meetingMinutes: line.optional(),
  studyNote: line.optional(),
  newGrounds: line.optional(),
  ownRule: z.boolean().optional(),
  escalationGround: z.enum(['disagreement', 'repeated']).optional(),
  ruling: line.optional(),
  handling: line.optional(),
  necessary: z.boolean().optional(),
  lawful: z.boolean().optional(),
  simple: z.boolean().optional(),
  feasible: z.boolean().optional(),
  consistent: z.boolean().optional(),
  treatyConform: z.boolean().optional(),
  publicationNote: line.optional(),
  archiveNote: line.optional(),
})

/** What people call these facts. */
export const labels = {
  content: { vi: 'Nội dung phản ánh, kiến nghị', en: 'What is petitioned' },
  petitioner: { vi: 'Cá nhân, tổ chức phản ánh, kiến nghị', en: 'Petitioner' },
  channel: {
    vi: 'Hình thức (văn bản, điện thoại, phiếu lấy ý kiến, thư điện tử, cổng dịch vụ công)',
    en: 'Channel (letter, phone, opinion slip, e-mail, portal)',
  },
  receivedOn: { vi: 'Ngày nhận ghi trong sổ', en: 'Day of receipt in the register' },
  about: { vi: 'Về quy định hay về hành vi', en: 'About a rule or about conduct' },
  competent: { vi: 'Thuộc thẩm quyền xử lý', en: 'Within competence' },
  rejectedFor: {
    vi: 'Yêu cầu chưa đạt (hình thức, nội dung, danh tính)',
    en: 'Requirement not met (form, content, identity)',
  },
  forwardedTo: { vi: 'Nơi xử lý hành vi', en: 'Body that deals with the conduct' },
  transferredTo: { vi: 'Cơ quan có thẩm quyền', en: 'Competent body' },
  handlingLimit: { vi: 'Thời hạn xử lý theo quy chế', en: 'Time to handle under the internal rules' },
  meetingMinutes: { vi: 'Biên bản làm việc với người phản ánh', en: 'Minutes of the meeting' },
  studyNote: { vi: 'Kết quả nghiên cứu, phân loại', en: 'Result of the study' },
  newGrounds: { vi: 'Cơ sở mới', en: 'New grounds' },
  ownRule: { vi: 'Quy định thuộc thẩm quyền ban hành của mình', en: 'One’s own rule' },
  escalationGround: {
    vi: 'Lý do trình cấp trên (không thống nhất, tiếp tục phản ánh)',
    en: 'Why it goes up (disagreement, petitioned again)',
  },
  ruling: { vi: 'Ý kiến của cấp trên', en: 'Ruling' },
  handling: { vi: 'Kết quả xử lý', en: 'What was decided' },
  necessary: { vi: 'Sự cần thiết', en: 'Necessary' },
  lawful: { vi: 'Hợp lý, hợp pháp', en: 'Reasonable and lawful' },
  simple: { vi: 'Đơn giản, dễ hiểu', en: 'Simple and clear' },
  feasible: { vi: 'Khả thi', en: 'Feasible' },
  consistent: { vi: 'Thống nhất', en: 'Consistent' },
  treatyConform: { vi: 'Phù hợp điều ước quốc tế', en: 'In keeping with treaties' },
  publicationNote: { vi: 'Nơi công khai kết quả', en: 'Where the result is published' },
  archiveNote: { vi: 'Hồ sơ lưu, bản ghi cơ sở dữ liệu', en: 'File and database entry' },
} as const satisfies Readonly<Record<string, Text>>
