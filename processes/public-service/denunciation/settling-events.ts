import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { bothLaws, law2018 } from './citations.ts'
import { complexity } from './facts.ts'

/** From acceptance to the conclusion. */
export const settlingEvents = {
  notifyAcceptance: {
    title: { vi: 'Thông báo thụ lý', en: 'Give notice of acceptance' },
    by: 'settler',
    payload: z.object({ acceptanceNotice: line, accusedNotice: line }),
    form: ['acceptanceNotice', 'accusedNotice'],
    rule: law2018('Đ.29'),
  },
  startVerification: {
    title: { vi: 'Lập tổ xác minh, tiến hành xác minh', en: 'Set up the team, start verification' },
    by: ['settler', 'verifier'],
    payload: z.object({ teamDecision: line }),
    form: 'team',
    rule: {
      basis: 'Luật Tố cáo 2018, Đ.31; NĐ 31/2019/NĐ-CP; Luật Tố cáo 2011, Đ.22 (chưa kiểm chứng)',
      confidence: 'verified',
    },
  },
  explain: {
    title: { vi: 'Người bị tố cáo giải trình', en: 'The accused explains' },
    by: ['accused', 'verifier'],
    payload: z.object({ explanation: line, minutes: line }),
    form: ['minutes', 'expertRequest'],
  },
  extend: {
    title: { vi: 'Gia hạn giải quyết bằng văn bản', en: 'Extend in writing' },
    by: 'settler',
    payload: z.object({ complexity, extensionReason: line }),
    form: 'extension',
    rule: { basis: 'Luật Tố cáo 2018, Đ.30; Luật Tố cáo 2011, Đ.21', confidence: 'verified' },
  },
  suspend: {
    title: { vi: 'Tạm đình chỉ giải quyết', en: 'Suspend' },
    by: 'settler',
    payload: z.object({ suspensionGround: line }),
    rule: law2018('Đ.34.1'),
  },
  sendSuspension: {
    title: { vi: 'Gửi quyết định tạm đình chỉ', en: 'Send the decision to suspend' },
    by: 'settler',
    payload: z.object({ suspensionSent: line }),
    rule: law2018('Đ.34.4'),
  },
  reportAwaited: {
    title: { vi: 'Có kết quả phải chờ (cơ quan khác, giám định)', en: 'The awaited result is there' },
    by: ['investigator', 'verifier'],
    payload: z.object({ awaitedResult: line }),
    rule: law2018('Đ.34.1'),
  },
  resume: {
    title: { vi: 'Tiếp tục giải quyết', en: 'Continue' },
    by: 'settler',
    rule: law2018('Đ.34.2'),
  },
  withdrawPart: {
    title: { vi: 'Rút một phần tố cáo', en: 'Withdraw a part' },
    by: ['denouncer', 'settler'],
    payload: z.object({ withdrawnPart: line }),
    form: ['withdrawal', 'withdrawalMinutes'],
    rule: law2018('Đ.33'),
  },
  withdrawAll: {
    title: { vi: 'Rút toàn bộ tố cáo', en: 'Withdraw altogether' },
    by: ['denouncer', 'settler'],
    payload: z.object({
      withdrawal: line,
      signsOfViolation: z.boolean(),
      coerced: z.boolean(),
      slander: z.boolean(),
    }),
    form: ['withdrawal', 'withdrawalMinutes'],
    rule: law2018('Đ.33, Đ.34.3a'),
  },
  terminate: {
    title: { vi: 'Đình chỉ giải quyết', en: 'Terminate' },
    by: 'settler',
    payload: z.object({ terminationGround: z.enum(['accusedDied', 'alreadyJudged']) }),
    rule: law2018('Đ.34.3b–c'),
  },
  sendTermination: {
    title: { vi: 'Ra và gửi quyết định đình chỉ', en: 'Issue and send the decision to terminate' },
    by: 'settler',
    payload: z.object({ terminationDecision: line }),
    rule: law2018('Đ.34.4'),
  },
  deadlinePassed: {
    title: { vi: 'Hết thời hạn giải quyết', en: 'The time to settle has run out' },
    by: ['settler', 'system'],
    rule: law2018('Đ.30, Đ.38'),
  },
  denounceDelay: {
    title: { vi: 'Tố cáo tiếp vì quá hạn', en: 'Denounce the delay' },
    by: ['denouncer', 'superior'],
    rule: law2018('Đ.38.1'),
  },
  requestReport: {
    title: { vi: 'Cấp trên yêu cầu giải quyết, báo cáo', en: 'The superior asks for a report' },
    by: 'superior',
    payload: z.object({ superiorRequest: line, requestReachedOn: dayFact }),
    rule: law2018('Đ.38.2'),
  },
  reportDelay: {
    title: { vi: 'Báo cáo cấp trên', en: 'Report to the superior' },
    by: 'settler',
    payload: z.object({ delayReport: line }),
    rule: law2018('Đ.38.3'),
  },
  takeOver: {
    title: { vi: 'Cấp trên trực tiếp giải quyết', en: 'The superior takes over' },
    by: 'superior',
    payload: z.object({
      takeOverGround: z.enum(['seriousViolation', 'notObjective']),
      superiorCase: z.exactOptional(line),
    }),
    rule: { basis: 'Luật Tố cáo 2018, Đ.38.5; NĐ 31/2019/NĐ-CP, Đ.5', confidence: 'verified' },
  },
  conclude: {
    title: { vi: 'Kết luận nội dung tố cáo', en: 'Conclude' },
    by: 'settler',
    payload: z.object({ conclusion: line }),
    form: 'conclusion',
    rule: bothLaws('Đ.24', 'Đ.35, Đ.38.3'),
  },
} as const satisfies Readonly<Record<string, Event>>
