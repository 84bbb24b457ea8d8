import type { Condition, LimitRow, LimitRule } from '../../../src/procedure/index.ts'
import { type Limit, workingDays } from '../../../src/time/index.ts'

const law = <const L extends Limit, const A extends string>(limit: L, article: A) =>
  ({
    limit,
    basis: `Luật Tiếp công dân 2013, ${article}`,
    confidence: 'verified',
  }) as const satisfies LimitRow

const decree = <const L extends Limit, const A extends string>(limit: L, article: A) =>
  ({
    limit,
    regime: 'r2026',
    basis: `NĐ 154/2026/NĐ-CP, ${article}`,
    confidence: 'secondary',
  }) as const satisfies LimitRow

const online = { is: { online: true } } as const satisfies Condition

/** The time limits of a reception. */
export const limits = {
  schedule: {
    title: { vi: 'Công bố lịch tiếp công dân trước', en: 'Publish the schedule beforehand' },
    duty: 'board',
    runsIn: ['arrived'],
    ends: ['publishSchedule'],
    when: { given: 'receptionOn' },
    within: { ahead: 'receptionOn', rows: [law(workingDays(5), 'Đ.24.4')] },
  },
  venueNotice: {
    title: { vi: 'Báo điểm cầu trước buổi tiếp trực tuyến', en: 'Tell the venues before a reception online' },
    duty: 'board',
    runsIn: ['arrived'],
    ends: ['notifyVenues'],
    when: online,
    within: { ahead: 'receptionOn', rows: [decree(workingDays(5), 'Đ.23 (báo điểm cầu)')] },
  },
  connectionTest: {
    title: { vi: 'Thử kết nối trước buổi tiếp trực tuyến', en: 'Test the connection beforehand' },
    duty: 'board',
    runsIn: ['arrived'],
    ends: ['testConnection'],
    when: online,
    within: { ahead: 'receptionOn', rows: [decree(workingDays(1), 'Đ.23 (thử kết nối)')] },
  },
  refusalNotice: {
    title: { vi: 'Ra thông báo từ chối tiếp', en: 'Issue the notice of refusal' },
    runsIn: ['refusing'],
    within: { since: 'groundsCompleteOn', rows: [decree(workingDays(3), 'Đ.4.3')] },
  },
  answer: {
    title: { vi: 'Trả lời kết quả xử lý', en: 'Tell the outcome' },
    duty: 'receiver',
    runsIn: ['recorded', 'classified', 'proposed', 'forwarded', 'answered'],
    within: [law(workingDays(10), 'Đ.28.1')],
  },
  backReport: {
    title: { vi: 'Cơ quan giải quyết báo lại nơi chuyển', en: 'The competent body reports back' },
    duty: 'competentBody',
    runsIn: ['forwarded'],
    starts: ['recordSettlement'],
    ends: ['reportBack'],
    within: { since: 'settledOn', rows: [law(workingDays(7), 'Đ.27.2')] },
  },
  relay: {
    title: {
      vi: 'Ban tiếp công dân báo lại người khiếu nại, tố cáo',
      en: 'The board passes the result on to the citizen',
    },
    duty: 'board',
    runsIn: ['forwarded'],
    starts: ['reportBack'],
    when: { is: { relayRequested: true } },
    within: [law(workingDays(5), 'Đ.28.2')],
  },
} as const satisfies Readonly<Record<string, LimitRule>>
