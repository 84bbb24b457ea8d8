import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { analysis } from './cause.ts'
import { clauseRule, ourReading } from './clause.ts'
import { action, cancelReason, person, verdict } from './facts.ts'

/** Who has owned the action or carried a part of it out. */
export const ownWork = ['owner', 'involved'] as const

/** What is reported from the need for an action to the plan for it. */
export const planEvents = {
  requireAction: {
    title: { vi: 'Yêu cầu hành động, giao người thực hiện', en: 'Require an action and name its owner' },
    by: 'qmr',
    payload: z.object({ owner: person }),
    rule: clauseRule('8.5.2, 8.5.3'),
  },
  waive: {
    title: { vi: 'Duyệt không cần hành động, nêu lý do', en: 'Approve that no action is needed, and why' },
    by: 'qmr',
    payload: z.object({ noActionReason: line }),
    rule: clauseRule('8.5.2, 8.5.3'),
  },
  reassign: {
    title: { vi: 'Giao người khác thực hiện', en: 'Name another owner' },
    by: 'qmr',
    payload: z.object({ owner: person, reassignReason: line }),
  },
  analyse: {
    title: { vi: 'Xác định nguyên nhân', en: 'Determine the cause' },
    by: 'owner',
    payload: z.object({ analysis }),
    form: 'request',
    rule: clauseRule('8.5.2.b, 8.5.3.a'),
  },
  propose: {
    title: { vi: 'Đề xuất hành động, giao người làm', en: 'Propose an action and who does it' },
    by: 'owner',
    payload: z.object({ action, doer: person }),
    rule: clauseRule('8.5.2.d, 8.5.3.c'),
  },
  submitPlan: {
    title: { vi: 'Trình kế hoạch hành động', en: 'Submit the plan' },
    by: 'owner',
    payload: z.object({ criterion: line, sameElsewhere: line }),
    form: 'request',
  },
  approvePlan: {
    title: { vi: 'Phê duyệt kế hoạch', en: 'Approve the plan' },
    by: 'qmr',
    notBy: ownWork,
  },
  approvePlanByHead: {
    title: { vi: 'Người đứng đầu phê duyệt kế hoạch', en: 'The head approves the plan' },
    by: 'head',
  },
  returnPlan: {
    title: { vi: 'Trả lại kế hoạch', en: 'Return the plan' },
    by: ['qmr', 'head'],
    payload: z.object({ returnReason: line }),
  },
  cancel: {
    title: { vi: 'Duyệt hủy phiếu', en: 'Approve cancelling the slip' },
    by: ['qmr', 'head'],
    notBy: ownWork,
    payload: z.object({
      cancelReason,
      cancelNote: line,
      duplicateOf: z.exactOptional(line),
    }),
  },
} as const satisfies Readonly<Record<string, Event>>

/** What is reported from the start of the action to the verdict on its effect. */
export const effectEvents = {
  begin: {
    title: { vi: 'Bắt đầu thực hiện', en: 'Begin' },
    by: 'owner',
  },
  extend: {
    title: { vi: 'Gia hạn thực hiện', en: 'Give more time' },
    by: 'qmr',
    notBy: ownWork,
    payload: z.object({ actBy: dayFact, extensionReason: line }),
  },
  complete: {
    title: { vi: 'Báo cáo đã thực hiện, kèm bằng chứng', en: 'Report it done, with proof' },
    by: 'owner',
    payload: z.object({ proof: z.array(line).min(1), documentChanges: z.exactOptional(line) }),
    rule: clauseRule('8.5.2.e, 8.5.3.d'),
  },
  verifyDone: {
    title: { vi: 'Xác nhận đã thực hiện đúng kế hoạch', en: 'Confirm that it was done as planned' },
    by: 'verifier',
    notBy: ownWork,
    payload: z.object({ verification: line }),
    form: 'request',
    rule: ourReading('8.5.2.e, 8.5.3.d'),
  },
  sendBack: {
    title: { vi: 'Chưa đạt, yêu cầu làm lại', en: 'Not done right: send back' },
    by: 'verifier',
    notBy: ownWork,
    payload: z.object({ notDone: line, redoBy: dayFact }),
  },
  observe: {
    title: { vi: 'Bắt đầu theo dõi hiệu lực', en: 'Begin to observe the effect' },
    by: 'verifier',
    payload: z.object({ sample: line }),
    rule: ourReading('8.5.2.f, 8.5.3.e'),
  },
  prolong: {
    title: { vi: 'Kéo dài thời gian theo dõi', en: 'Observe for longer' },
    by: 'verifier',
    payload: z.object({ observeUntil: dayFact, verdictBy: dayFact, prolongReason: line }),
  },
  recur: {
    title: { vi: 'Báo cáo tái diễn', en: 'Report that it has come back' },
    by: ['finder', 'unitHead', 'verifier', 'qmr'],
    payload: z.object({ recurrence: line }),
  },
  giveVerdict: {
    title: { vi: 'Kết luận hiệu lực', en: 'Judge the effect' },
    by: 'verifier',
    notBy: ownWork,
    payload: z.object({
      verdict,
      criterionResult: line,
      data: line,
      evidence: z.array(line).min(1),
    }),
    form: 'request',
    rule: ourReading('8.5.2.f, 8.5.3.e'),
  },
  startRound: {
    title: { vi: 'Phân tích lại nguyên nhân', en: 'Look for the cause again' },
    by: 'qmr',
    payload: z.object({ roundReason: line }),
  },
  directRound: {
    title: { vi: 'Người đứng đầu chỉ đạo phân tích lại', en: 'The head directs another round' },
    by: 'head',
    payload: z.object({ direction: line }),
  },
  close: {
    title: { vi: 'Đóng phiếu', en: 'Close the slip' },
    by: 'qmr',
    notBy: ownWork,
    payload: z.object({ closingNote: line }),
    form: 'register',
  },
} as const satisfies Readonly<Record<string, Event>>
