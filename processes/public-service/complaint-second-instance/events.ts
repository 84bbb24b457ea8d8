import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { circular, law } from '../complaint/citations.ts'
import { kind } from '../complaint/facts.ts'
import { handlingEvents } from '../complaint/handling-events.ts'
import { level, publication } from './facts.ts'

const publishing = {
  basis: 'NĐ 75/2012/NĐ-CP, Đ.12; TT 07/2013/TT-TTCP, Đ.22',
  confidence: 'verified',
} as const

const review = { basis: 'NĐ 75/2012/NĐ-CP, Đ.20', confidence: 'verified' } as const

/** What is reported about a complaint at the second instance. */
export const events = {
  accept: {
    title: { vi: 'Thụ lý', en: 'Accept' },
    by: 'settler',
    payload: z.object({
      firstInstance: z.exactOptional(line),
      kind,
      complex: z.boolean(),
      competent: z.boolean(),
      barred: z.boolean(),
      filedInTime: z.boolean(),
      acceptanceNotice: line,
    }),
    form: ['acceptanceNotice', 'complaint'],
    rule: law('Đ.36.1'),
  },
  refuse: {
    title: { vi: 'Không thụ lý, nêu rõ lý do', en: 'Do not accept, with the reason' },
    by: 'settler',
    payload: z.object({ refusalGround: line }),
    form: 'refusalNotice',
    rule: law('Đ.11, Đ.36'),
  },
  startVerification: {
    title: { vi: 'Tiến hành xác minh', en: 'Start verification' },
    by: 'verifier',
    payload: z.object({ verificationTeam: line, verificationDecision: line, verifyUntil: dayFact }),
    form: ['verificationAssignment', 'verificationDecision'],
    rule: law('Đ.38'),
  },
  reportVerification: {
    title: { vi: 'Báo cáo kết quả xác minh', en: 'Report the verification' },
    by: 'verifier',
    payload: z.object({ verificationReport: line }),
    form: ['verificationReport', 'expertRequest'],
    rule: law('Đ.38'),
  },
  consultCouncil: {
    title: { vi: 'Thành lập hội đồng tư vấn', en: 'Set up an advisory council' },
    by: 'settler',
    payload: z.object({ council: line }),
    form: 'council',
    rule: { basis: 'Luật Khiếu nại 2011, Đ.36.2; TT 07/2013/TT-TTCP, Đ.20', confidence: 'verified' },
  },
  giveAdvice: {
    title: { vi: 'Hội đồng tư vấn họp, lập biên bản', en: 'The council advises' },
    by: 'council',
    payload: z.object({ councilMinutes: line }),
    rule: circular('Đ.20'),
  },
  callDialogue: {
    title: { vi: 'Tổ chức đối thoại', en: 'Call the dialogue' },
    by: 'settler',
    rule: { basis: 'Luật Khiếu nại 2011, Đ.39; TT 07/2013/TT-TTCP, Đ.21', confidence: 'verified' },
  },
  ...handlingEvents,
  holdDialogue: {
    ...handlingEvents.holdDialogue,
    payload: z.object({
      dialogueMinutes: line,
      level,
      crowded: z.boolean(),
      opinionsDiffer: z.boolean(),
      heated: z.boolean(),
      ledInPerson: z.boolean(),
    }),
  },
  decide: {
    title: { vi: 'Ra quyết định giải quyết lần hai', en: 'Decide at the second instance' },
    by: 'settler',
    payload: z.object({ decision: line, finding: z.enum(['right', 'partlyRight', 'wrong']) }),
    form: 'decision',
    rule: law('Đ.40'),
  },
  send: {
    title: { vi: 'Gửi quyết định', en: 'Send the decision' },
    by: 'settler',
    payload: z.object({ sentTo: line }),
    rule: law('Đ.41'),
  },
  setMeeting: {
    title: { vi: 'Ấn định cuộc họp công bố quyết định', en: 'Set a public meeting' },
    by: 'settler',
    payload: z.object({ meetingOn: dayFact }),
    rule: circular('Đ.22.3a'),
  },
  notifyMeeting: {
    title: { vi: 'Thông báo cuộc họp công bố', en: 'Give notice of the meeting' },
    by: 'settler',
    payload: z.object({ meetingNotice: line }),
    rule: circular('Đ.22.3a'),
  },
  publish: {
    title: { vi: 'Công khai quyết định', en: 'Publish the decision' },
    by: 'settler',
    payload: z.object({ publishedBy: publication, publicationNote: line }),
    rule: publishing,
  },
  endPosting: {
    title: { vi: 'Kết thúc niêm yết, gỡ đăng', en: 'Take the posting down' },
    by: 'settler',
    rule: publishing,
  },
  effectDate: {
    title: { vi: 'Quyết định có hiệu lực pháp luật', en: 'The decision takes legal force' },
    by: ['settler', 'system'],
    rule: law('Đ.44.2, Đ.57'),
  },
  sue: {
    title: { vi: 'Khởi kiện vụ án hành chính', en: 'Sue at the administrative court' },
    by: ['complainant', 'settler'],
    payload: z.object({ lawsuit: line }),
    rule: law('Đ.42'),
  },
  orderReview: {
    title: { vi: 'Chỉ đạo xem xét lại quyết định', en: 'Order a review' },
    by: 'superior',
    payload: z.object({ reviewOrder: line }),
    rule: {
      basis: 'NĐ 75/2012/NĐ-CP, Đ.20; NĐ 124/2020/NĐ-CP, Đ.38 (chưa kiểm chứng)',
      confidence: 'verified',
    },
  },
  decideAnew: {
    title: { vi: 'Ra quyết định mới', en: 'Decide anew' },
    by: 'settler',
    payload: z.object({ decision: line, reviewResult: line }),
    form: 'decision',
    rule: review,
  },
  confirm: {
    title: { vi: 'Giữ nguyên quyết định', en: 'Uphold the decision' },
    by: 'superior',
    payload: z.object({ reviewResult: line }),
    rule: review,
  },
  enforceAndArchive: {
    title: { vi: 'Thi hành quyết định, đóng hồ sơ', en: 'Carry the decision out, archive the file' },
    by: 'settler',
    payload: z.object({ enforcement: line }),
    rule: law('Đ.43, Đ.46'),
  },
} as const satisfies Readonly<Record<string, Event>>
