import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { circular, law } from '../complaint/citations.ts'
import { kind } from '../complaint/facts.ts'
import { handlingEvents } from '../complaint/handling-events.ts'

/** What is reported about a complaint at the first instance. */
export const events = {
  accept: {
    title: { vi: 'Thụ lý', en: 'Accept' },
    by: 'settler',
    payload: z.object({
      kind,
      complex: z.boolean(),
      dismissal: z.exactOptional(z.boolean()),
      competent: z.boolean(),
      barred: z.boolean(),
      filedInTime: z.boolean(),
      acceptanceNotice: line,
    }),
    form: ['acceptanceNotice', 'complaint'],
    rule: law('Đ.27'),
  },
  refuse: {
    title: { vi: 'Không thụ lý, nêu rõ lý do', en: 'Do not accept, with the reason' },
    by: 'settler',
    payload: z.object({ refusalGround: line }),
    form: 'refusalNotice',
    rule: law('Đ.11, Đ.27'),
  },
  redirect: {
    title: {
      vi: 'Hướng dẫn, chuyển đơn đến nơi có thẩm quyền',
      en: 'Guide or forward to the competent body',
    },
    by: 'settler',
    payload: z.object({ redirectedTo: line }),
    rule: { basis: 'Luật Tiếp công dân 2013, Đ.26', confidence: 'verified' },
  },
  recheck: {
    title: {
      vi: 'Kiểm tra lại quyết định, hành vi bị khiếu nại',
      en: 'Recheck the contested decision or conduct',
    },
    by: 'settler',
    rule: law('Đ.29.1'),
  },
  findRight: {
    title: { vi: 'Kiểm tra lại, thấy khiếu nại đúng', en: 'Recheck shows the complaint is right' },
    by: 'settler',
    payload: z.object({ recheckNote: line }),
    rule: law('Đ.29.1a'),
  },
  assignVerification: {
    title: { vi: 'Giao xác minh', en: 'Assign verification' },
    by: 'settler',
    payload: z.object({ verificationDecision: line, verifyUntil: dayFact }),
    form: ['verificationAssignment', 'verificationDecision'],
    rule: law('Đ.29.1b'),
  },
  stayContestedDecision: {
    title: { vi: 'Tạm đình chỉ thi hành quyết định bị khiếu nại', en: 'Stay the contested decision' },
    by: 'settler',
    payload: z.object({ stayDecision: line, stayUntil: dayFact }),
    form: 'stay',
    rule: law('Đ.35'),
  },
  liftStay: {
    title: { vi: 'Hủy bỏ quyết định tạm đình chỉ thi hành', en: 'Lift the stay' },
    by: 'settler',
    payload: z.object({ stayLifting: line }),
    form: 'stayLifted',
    rule: law('Đ.35'),
  },
  reportMatching: {
    title: {
      vi: 'Báo cáo xác minh: thống nhất với yêu cầu',
      en: 'Verification report: as the complaint says',
    },
    by: ['verifier', 'inspectorate'],
    payload: z.object({ verificationReport: line }),
    form: ['verificationReport', 'expertRequest'],
    rule: law('Đ.29–30'),
  },
  reportDiffering: {
    title: {
      vi: 'Báo cáo xác minh: còn khác với yêu cầu',
      en: 'Verification report: differs from the complaint',
    },
    by: ['verifier', 'inspectorate'],
    payload: z.object({ verificationReport: line }),
    form: ['verificationReport', 'expertRequest'],
    rule: law('Đ.30.1'),
  },
  ...handlingEvents,
  decide: {
    title: { vi: 'Ra quyết định giải quyết lần đầu', en: 'Decide at the first instance' },
    by: 'settler',
    payload: z.object({ decision: line, finding: z.enum(['right', 'partlyRight', 'wrong']) }),
    form: 'decision',
    rule: law('Đ.31'),
  },
  send: {
    title: { vi: 'Gửi quyết định', en: 'Send the decision' },
    by: 'settler',
    payload: z.object({ sentTo: line }),
    rule: law('Đ.32'),
  },
  recordDelivery: {
    title: { vi: 'Ghi ngày người khiếu nại nhận quyết định', en: 'Record when the decision was received' },
    by: 'settler',
    payload: z.object({ deliveredOn: dayFact }),
    rule: law('Đ.33'),
  },
  complainAgain: {
    title: { vi: 'Khiếu nại lần hai', en: 'Complain again' },
    by: ['complainant', 'settler'],
    payload: z.object({ secondInstance: z.exactOptional(line) }),
    rule: law('Đ.33.1'),
  },
  sue: {
    title: { vi: 'Khởi kiện vụ án hành chính', en: 'Sue at the administrative court' },
    by: ['complainant', 'settler'],
    payload: z.object({ lawsuit: line }),
    rule: law('Đ.33.2'),
  },
  complaintPeriodPassed: {
    title: { vi: 'Hết hạn khiếu nại tiếp, quyết định có hiệu lực', en: 'The decision takes legal force' },
    by: ['settler', 'system'],
    rule: law('Đ.44.1'),
  },
  enforce: {
    title: { vi: 'Thi hành quyết định, đóng hồ sơ', en: 'Carry the decision out, close the file' },
    by: 'settler',
    payload: z.object({ enforcement: line }),
    rule: { basis: 'Luật Khiếu nại 2011, Đ.34, Đ.46', confidence: 'verified' },
  },
  archive: {
    title: { vi: 'Bàn giao hồ sơ lưu trữ', en: 'Hand the file to the archive' },
    by: ['archivist', 'settler'],
    payload: z.object({ archiveReceipt: line }),
    rule: circular('Đ.23'),
  },
} as const satisfies Readonly<Record<string, Event>>
