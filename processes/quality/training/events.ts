import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { kind, people, verdict } from './facts.ts'

const standard = { basis: 'TCVN ISO 9001:2008, 6.2.2', confidence: 'secondary' } as const

/** What is reported in the course of a training. */
export const events = {
  stateNeed: {
    title: { vi: 'Xác định nhu cầu đào tạo', en: 'State the need' },
    by: ['unitHead', 'staffOffice'],
    payload: z.object({ kind, position: line, gap: line, learners: people }),
    form: 'need',
    rule: standard,
  },
  dismissNeed: {
    title: { vi: 'Không chấp nhận nhu cầu', en: 'Dismiss the need' },
    by: 'head',
    payload: z.object({ dismissReason: line }),
  },
  takeOtherAction: {
    title: { vi: 'Dùng biện pháp khác thay đào tạo', en: 'Take another action than training' },
    by: 'staffOffice',
    payload: z.object({ otherAction: line }),
    rule: standard,
  },
  plan: {
    title: { vi: 'Lập kế hoạch đào tạo', en: 'Plan the training' },
    by: 'staffOffice',
    payload: z.object({ objective: line, content: line, trainers: people, cost: line, heldOn: dayFact }),
    form: 'plan',
    rule: standard,
  },
  returnPlan: {
    title: { vi: 'Trả lại kế hoạch để sửa', en: 'Return the plan' },
    by: 'head',
    payload: z.object({ returnReason: line }),
  },
  approvePlan: {
    title: { vi: 'Phê duyệt kế hoạch, kinh phí', en: 'Approve the plan and its money' },
    by: 'head',
    rule: { basis: 'TCVN ISO 9001:2008, 6.1', confidence: 'secondary' },
  },
  moveTraining: {
    title: { vi: 'Đổi ngày đào tạo', en: 'Move the training' },
    by: 'staffOffice',
    payload: z.object({ heldOn: dayFact, moveReason: line }),
  },
  hold: {
    title: { vi: 'Tổ chức đào tạo', en: 'Hold the training' },
    by: 'staffOffice',
    payload: z.object({ attendees: people, certificates: z.exactOptional(people) }),
    form: 'attendance',
    rule: { basis: 'TT 26/2014/TT-BKHCN, Đ.7.1.c (chuyên gia đánh giá nội bộ)', confidence: 'verified' },
  },
  evaluate: {
    title: { vi: 'Đánh giá hiệu lực đào tạo', en: 'Judge whether the training worked' },
    by: 'unitHead',
    notBy: ['trainers', 'learners', 'attendees'],
    payload: z.object({ verdict, evidence: line }),
    form: 'evaluation',
    rule: standard,
  },
  planAgain: {
    title: { vi: 'Đào tạo lại', en: 'Train again' },
    by: 'staffOffice',
    rule: standard,
  },
  record: {
    title: { vi: 'Cập nhật hồ sơ đào tạo', en: 'Enter it in the training records' },
    by: 'staffOffice',
    payload: z.object({ recordPlace: line }),
    rule: { basis: 'TCVN ISO 9001:2008, 6.2.2, 4.2.4', confidence: 'secondary' },
  },
} as const satisfies Readonly<Record<string, Event>>
