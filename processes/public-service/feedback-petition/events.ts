import * as z from 'zod'
import { dayFact, type Event, limitFact } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'

const decree = <const A extends string>(article: A) =>
  ({ basis: `NĐ 20/2008/NĐ-CP, ${article}`, confidence: 'verified' }) as const

/** What is reported about a petition. */
export const events = {
  register: {
    title: { vi: 'Vào sổ tiếp nhận', en: 'Enter it in the register' },
    by: 'intakeBody',
    payload: z.object({
      petitioner: z.exactOptional(line),
      channel: z.enum(['letter', 'phone', 'opinionSlip', 'email', 'portal']),
      receivedOn: dayFact,
      about: z.enum(['rule', 'conduct']),
      competent: z.boolean(),
    }),
    form: ['opinionSlip', 'postedGuide'],
    rule: decree('Đ.6, Đ.9.1c'),
  },
  reject: {
    title: { vi: 'Không tiếp nhận', en: 'Do not take it' },
    by: 'intakeBody',
    payload: z.object({ rejectedFor: z.enum(['form', 'content', 'identity']) }),
    rule: decree('Đ.7, Đ.9.1d'),
  },
  forwardConduct: {
    title: { vi: 'Chuyển vướng mắc do hành vi', en: 'Forward: it concerns conduct' },
    by: 'intakeBody',
    payload: z.object({ forwardedTo: line }),
    form: 'transferSlip',
    rule: decree('Đ.9.1d, Đ.14.1'),
  },
  transfer: {
    title: { vi: 'Chuyển cơ quan có thẩm quyền', en: 'Transfer to the competent body' },
    by: 'intakeBody',
    payload: z.object({ transferredTo: line }),
    form: 'transferSlip',
    rule: decree('Đ.9.1d'),
  },
  takeUp: {
    title: { vi: 'Nhận xử lý', en: 'Take it up' },
    by: 'handlingBody',
    payload: z.object({ handlingLimit: z.exactOptional(limitFact) }),
    rule: decree('Đ.9.1d, Đ.14.2'),
  },
  meetPetitioner: {
    title: { vi: 'Làm việc trực tiếp với người phản ánh', en: 'Meet the petitioner' },
    by: 'handlingBody',
    payload: z.object({ meetingMinutes: line }),
    rule: decree('Đ.14.2a'),
  },
  findInsufficient: {
    title: { vi: 'Phân loại: chưa đủ cơ sở', en: 'Not enough ground' },
    by: 'handlingBody',
    payload: z.object({ studyNote: line }),
    rule: decree('Đ.14.2b'),
  },
  findSufficient: {
    title: { vi: 'Phân loại: đủ cơ sở', en: 'Enough ground' },
    by: 'handlingBody',
    payload: z.object({ studyNote: line, ownRule: z.boolean() }),
    rule: decree('Đ.14.2b'),
  },
  addGrounds: {
    title: { vi: 'Có thêm cơ sở', en: 'New grounds' },
    by: ['handlingBody', 'petitioner'],
    payload: z.object({ newGrounds: line }),
    rule: decree('Đ.14.2b'),
  },
  fileOnly: {
    title: { vi: 'Lưu để tổng hợp', en: 'Only file it' },
    by: 'handlingBody',
    payload: z.object({ archiveNote: line }),
    rule: { basis: 'NĐ 20/2008/NĐ-CP, Đ.14.2e (cách đóng hồ sơ: suy luận)', confidence: 'interpretation' },
  },
  escalate: {
    title: { vi: 'Trình cấp trên', en: 'Take it up the line' },
    by: 'chair',
    payload: z.object({ escalationGround: z.enum(['disagreement', 'repeated']) }),
    rule: decree('Đ.17.3'),
  },
  rule: {
    title: { vi: 'Cấp trên có ý kiến', en: 'Ruling of the central body' },
    by: 'centralBody',
    payload: z.object({ ruling: line }),
    rule: decree('Đ.17.3'),
  },
  amend: {
    title: { vi: 'Sửa đổi, bãi bỏ quy định của mình', en: 'Amend or repeal one’s own rule' },
    by: 'chair',
    payload: z.object({ handling: line }),
    rule: decree('Đ.15.1'),
  },
  recommend: {
    title: { vi: 'Kiến nghị cấp có thẩm quyền sửa đổi', en: 'Recommend a change to whoever may make it' },
    by: 'chair',
    payload: z.object({ handling: line }),
    rule: decree('Đ.15.2'),
  },
  makeNewRule: {
    title: { vi: 'Ban hành hoặc kiến nghị ban hành quy định mới', en: 'Make or recommend a new rule' },
    by: 'chair',
    payload: z.object({ handling: line }),
    rule: decree('Đ.15.3'),
  },
  keep: {
    title: { vi: 'Giữ nguyên quy định và giải thích', en: 'Keep the rule and explain' },
    by: 'handlingBody',
    payload: z.object({
      handling: line,
      necessary: z.boolean(),
      lawful: z.boolean(),
      simple: z.boolean(),
      feasible: z.boolean(),
      consistent: z.boolean(),
      treatyConform: z.boolean(),
    }),
    rule: {
      basis: 'Suy luận từ NĐ 20/2008/NĐ-CP, Đ.14.2c–d (không có khoản riêng)',
      confidence: 'interpretation',
    },
  },
  publishResult: {
    title: { vi: 'Công khai kết quả xử lý', en: 'Publish the result' },
    by: 'handlingBody',
    payload: z.object({ publicationNote: line }),
    rule: decree('Đ.14.2đ, Đ.19'),
  },
  archive: {
    title: { vi: 'Lưu hồ sơ và cơ sở dữ liệu điện tử', en: 'File it, on paper and in the database' },
    by: 'handlingBody',
    payload: z.object({ archiveNote: line }),
    rule: decree('Đ.14.2e'),
  },
} as const satisfies Readonly<Record<string, Event>>
