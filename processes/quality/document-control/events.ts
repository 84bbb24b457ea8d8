import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { copies, recalled, stillOut } from './facts.ts'

const maybe = z.exactOptional(line)

const rule = { basis: 'TCVN ISO 9001:2008, 4.2.3', confidence: 'secondary' } as const
const law = { basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.4.a', confidence: 'verified' } as const

const anyone = ['requester', 'holder', 'drafter', 'isoSecretary', 'reviewer'] as const

/** What is reported in the life of a document. */
export const events = {
  accept: {
    title: { vi: 'Chấp nhận đề nghị', en: 'Accept the request' },
    by: 'reviewer',
    payload: z.object({ opinion: maybe }),
    form: 'request',
  },
  reject: {
    title: { vi: 'Không chấp nhận đề nghị', en: 'Turn the request down' },
    by: 'reviewer',
    payload: z.object({ opinion: line }),
    form: 'request',
  },
  register: {
    title: { vi: 'Đăng ký tài liệu bên ngoài', en: 'Register an external document' },
    by: 'isoSecretary',
    payload: z.object({ code: line, issuer: line, effectiveFrom: dayFact, place: maybe }),
    form: 'externalList',
    rule,
  },
  assign: {
    title: { vi: 'Phân công soạn thảo', en: 'Assign the drafting' },
    by: ['reviewer', 'isoSecretary'],
    payload: z.object({ drafter: line, draftDue: dayFact, code: maybe }),
  },
  circulate: {
    title: { vi: 'Gửi dự thảo lấy ý kiến', en: 'Circulate the draft for comments' },
    by: 'drafter',
    payload: z.object({ draft: line }),
  },
  gatherComments: {
    title: { vi: 'Tổng hợp ý kiến góp ý', en: 'Gather the comments' },
    by: 'drafter',
    payload: z.object({ comments: z.array(line) }),
  },
  submitDraft: {
    title: { vi: 'Trình dự thảo', en: 'Submit the draft' },
    by: 'drafter',
    payload: z.object({ draft: line, changes: maybe }),
  },
  returnDraft: {
    title: { vi: 'Trả lại dự thảo', en: 'Return the draft' },
    by: ['reviewer', 'approver'],
    payload: z.object({ remarks: line, draftDue: dayFact }),
  },
  endorse: {
    title: { vi: 'Soát xét đạt, trình phê duyệt', en: 'Pass the review and put it up for approval' },
    by: 'reviewer',
    payload: z.object({
      effectiveFrom: dayFact,
      recipients: z.array(line).min(1),
      title: maybe,
    }),
    rule,
  },
  approve: {
    title: { vi: 'Phê duyệt', en: 'Approve' },
    by: 'approver',
    payload: z.object({ decision: maybe }),
    form: 'changeLog',
    rule,
  },
  distribute: {
    title: { vi: 'Phân phối tài liệu', en: 'Distribute' },
    by: 'isoSecretary',
    payload: z.object({ copies, place: maybe }),
    form: 'distribution',
    rule,
  },
  acknowledge: {
    title: { vi: 'Ký nhận tài liệu', en: 'Acknowledge receipt' },
    by: ['holder', 'isoSecretary'],
    payload: z.object({ copy: z.int().min(1).max(9999), receivedOn: dayFact }),
    form: 'distribution',
  },
  takeEffect: {
    title: { vi: 'Đưa vào áp dụng', en: 'Put into effect' },
    by: ['isoSecretary', 'system'],
    form: 'internalList',
    rule,
  },
  recall: {
    title: { vi: 'Thu hồi bản cũ', en: 'Recall old copies' },
    by: 'isoSecretary',
    payload: z.object({ recalled, stillOut }),
    form: 'distribution',
    rule,
  },
  closeRecall: {
    title: { vi: 'Kết thúc thu hồi', en: 'Close the recall' },
    by: 'isoSecretary',
    form: 'distribution',
    rule,
  },
  reread: {
    title: { vi: 'Đọc lại tài liệu hằng năm', en: 'Re-read the document' },
    by: 'reviewer',
    payload: z.object({ reread: line }),
    rule,
  },
  requestRevision: {
    title: { vi: 'Đề nghị sửa đổi', en: 'Ask for a revision' },
    by: anyone,
    payload: z.object({ reason: line }),
    form: 'request',
  },
  reportLawChange: {
    title: { vi: 'Báo văn bản pháp luật thay đổi', en: 'Report a change of law' },
    by: anyone,
    payload: z.object({ lawText: line, lawEffectiveFrom: dayFact }),
    form: 'request',
    rule: law,
  },
  abandon: {
    title: { vi: 'Dừng soạn thảo', en: 'Abandon the draft' },
    by: 'reviewer',
    payload: z.object({ opinion: line }),
  },
  checkValidity: {
    title: { vi: 'Kiểm tra hiệu lực tài liệu bên ngoài', en: 'Check that it is still valid' },
    by: 'isoSecretary',
    payload: z.object({ validity: line }),
    form: 'externalList',
    rule,
  },
  withdraw: {
    title: { vi: 'Bãi bỏ tài liệu', en: 'Withdraw the document' },
    by: 'approver',
    payload: z.object({ obsoleteFrom: dayFact, withdrawReason: line }),
    rule,
  },
  retire: {
    title: { vi: 'Ghi nhận tài liệu bên ngoài hết hiệu lực', en: 'Note that it is no longer in force' },
    by: 'isoSecretary',
    payload: z.object({ obsoleteFrom: dayFact, withdrawReason: line }),
    form: 'externalList',
    rule,
  },
  dispose: {
    title: { vi: 'Hủy bản gốc đã lỗi thời', en: 'Dispose of the obsolete original' },
    by: 'isoSecretary',
    payload: z.object({ disposal: line }),
  },
} as const satisfies Readonly<Record<string, Event>>
