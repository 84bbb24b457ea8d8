import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { circular, decree2026, law } from './citations.ts'
import { ground } from './facts.ts'

/** What is reported between acceptance and decision, alike at both instances. */
export const handlingEvents = {
  lengthen: {
    title: { vi: 'Xác định vụ việc phức tạp, kéo dài thời hạn', en: 'Find the matter complex: longer limit' },
    by: 'settler',
    payload: z.object({ complexReason: line }),
    rule: { basis: 'Luật Khiếu nại 2011, Đ.28, Đ.37, Đ.50', confidence: 'verified' },
  },
  applyDecree2026: {
    title: {
      vi: 'Áp dụng quy định chuyển tiếp từ 01/07/2026',
      en: 'Apply the transition of 01/07/2026',
    },
    by: 'settler',
    from: '2026-07-01',
    rule: { basis: 'NĐ 155/2026/NĐ-CP, Đ.22', confidence: 'secondary' },
  },
  extendVerification: {
    title: { vi: 'Gia hạn xác minh', en: 'Extend verification' },
    by: 'settler',
    payload: z.object({ verifyUntil: dayFact }),
    form: 'verificationExtension',
    rule: circular('Đ.7.3'),
  },
  requestPapers: {
    title: { vi: 'Yêu cầu cung cấp thông tin, tài liệu', en: 'Ask for papers' },
    by: ['settler', 'verifier'],
    payload: z.object({ requestedPapers: line, requestReachedOn: dayFact }),
    form: 'paperRequest',
    rule: circular('Đ.10–11'),
  },
  supplyPapers: {
    title: { vi: 'Cung cấp thông tin, tài liệu', en: 'Supply papers' },
    by: 'respondent',
    payload: z.object({ suppliedPapers: line }),
    form: ['paperReceipt', 'workingMinutes'],
    rule: circular('Đ.10–11'),
  },
  suspend: {
    title: { vi: 'Tạm đình chỉ giải quyết', en: 'Suspend' },
    by: 'settler',
    payload: z.object({ suspensionGround: ground }),
    form: 'suspension',
    rule: { basis: 'Luật Khiếu nại 2011, Đ.11a.1 (sửa đổi 2025)', confidence: 'secondary' },
  },
  sendSuspension: {
    title: {
      vi: 'Gửi quyết định tạm đình chỉ hoặc tiếp tục giải quyết',
      en: 'Send the decision to suspend or to continue',
    },
    by: 'settler',
    payload: z.object({ suspensionSent: line }),
    rule: decree2026('Đ.28b'),
  },
  resume: {
    title: { vi: 'Tiếp tục giải quyết', en: 'Continue' },
    by: 'settler',
    form: 'continuation',
    rule: decree2026('Đ.28b.2'),
  },
  terminate: {
    title: { vi: 'Đình chỉ giải quyết', en: 'Terminate' },
    by: 'settler',
    payload: z.object({ terminationGround: ground }),
    rule: { basis: 'Luật Khiếu nại 2011, Đ.11a.2 (sửa đổi 2025)', confidence: 'secondary' },
  },
  withdraw: {
    title: { vi: 'Rút khiếu nại', en: 'Withdraw the complaint' },
    by: ['complainant', 'settler'],
    payload: z.object({ withdrawal: line }),
    rule: law('Đ.10'),
  },
  sendTermination: {
    title: { vi: 'Ra và gửi quyết định đình chỉ giải quyết', en: 'Issue and send the decision to terminate' },
    by: 'settler',
    payload: z.object({ terminationDecision: line }),
    form: 'termination',
    rule: decree2026('Đ.28b'),
  },
  setDialogue: {
    title: { vi: 'Ấn định ngày đối thoại', en: 'Set the day of the dialogue' },
    by: 'settler',
    payload: z.object({ dialogueOn: dayFact }),
    rule: { basis: 'Luật Khiếu nại 2011, Đ.30, Đ.39', confidence: 'verified' },
  },
  notifyDialogue: {
    title: { vi: 'Thông báo buổi đối thoại', en: 'Give notice of the dialogue' },
    by: 'settler',
    payload: z.object({ dialogueNotice: line }),
    rule: decree2026('Đ.28.1'),
  },
  holdDialogue: {
    title: { vi: 'Đối thoại, lập biên bản', en: 'Hold the dialogue, draw up minutes' },
    by: 'settler',
    payload: z.object({ dialogueMinutes: line }),
    form: 'dialogueMinutes',
    rule: { basis: 'Luật Khiếu nại 2011, Đ.30, Đ.39; TT 07/2013/TT-TTCP, Đ.21', confidence: 'verified' },
  },
  recordAbsence: {
    title: { vi: 'Người khiếu nại vắng mặt tại buổi đối thoại', en: 'The complainant stayed away' },
    by: 'settler',
    payload: z.object({ excused: z.boolean() }),
    rule: { basis: 'TT 07/2013/TT-TTCP, Đ.21; NĐ 155/2026/NĐ-CP (Đ.28.5)', confidence: 'verified' },
  },
  deadlinePassed: {
    title: { vi: 'Hết thời hạn giải quyết', en: 'The time to settle has run out' },
    by: ['settler', 'system'],
    rule: { basis: 'Luật Khiếu nại 2011, Đ.28, Đ.33; Đ.37, Đ.42', confidence: 'verified' },
  },
} as const satisfies Readonly<Record<string, Event>>
