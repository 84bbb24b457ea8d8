import type { Effect, Step, Transition } from '../../../src/procedure/index.ts'
import { refusals } from './refusals.ts'

/** What belongs to a round is told anew in the next; who took part is remembered for good. */
const nextRound = [
  { increment: 'round' },
  { clear: 'analysis' },
  { clear: 'actions' },
  { clear: 'verdict' },
  { clear: 'actBy' },
  { clear: 'observeUntil' },
  { clear: 'verdictBy' },
] as const satisfies readonly Effect[]

/** Naming the owner begins the first round. */
export const requireAction = {
  to: 'causeAnalysis',
  do: [{ set: { round: 1 } }, { append: { from: 'owner', to: 'involved' } }],
} as const satisfies Transition

/** The steps from the search for the cause to the end. */
export const actionSteps = {
  causeAnalysis: {
    title: { vi: 'Phân tích nguyên nhân, lập kế hoạch', en: 'Find the cause, make the plan' },
    clause: '8.5.2',
    duty: 'owner',
    on: {
      analyse: {},
      propose: {
        when: { given: 'analysis' },
        do: [{ append: { from: 'action', to: 'actions' } }, { append: { from: 'doer', to: 'involved' } }],
        refuse: refusals.noCause,
      },
      submitPlan: { to: 'planned', when: { given: 'actions' }, refuse: refusals.noAction },
    },
  },
  planned: {
    title: { vi: 'Đã lập kế hoạch, chờ phê duyệt', en: 'Planned, awaiting approval' },
    duty: 'qmr',
    on: {
      approvePlan: { to: 'planApproved', when: { below: { round: 3 } }, refuse: refusals.headApproves },
      approvePlanByHead: 'planApproved',
      returnPlan: { to: 'causeAnalysis', do: [{ clear: 'actions' }] },
    },
  },
  planApproved: {
    title: { vi: 'Kế hoạch đã được phê duyệt', en: 'Plan approved' },
    duty: 'owner',
    on: { begin: 'acting' },
  },
  acting: {
    title: { vi: 'Đang thực hiện', en: 'Acting' },
    duty: 'owner',
    on: { complete: 'done' },
  },
  done: {
    title: { vi: 'Đã thực hiện, chờ kiểm tra', en: 'Done, to be verified' },
    duty: 'verifier',
    on: { verifyDone: 'verified', sendBack: 'acting' },
  },
  verified: {
    title: { vi: 'Đã kiểm tra việc thực hiện', en: 'Verified' },
    duty: 'verifier',
    on: { observe: 'effectivenessWait' },
  },
  effectivenessWait: {
    title: { vi: 'Theo dõi hiệu lực', en: 'Observing the effect' },
    duty: 'verifier',
    on: {
      prolong: {},
      recur: 'ineffective',
      giveVerdict: [
        {
          to: 'effective',
          when: { all: [{ lapsed: 'observation' }, { is: { verdict: 'effective' } }] },
        },
        { to: 'ineffective', when: { lapsed: 'observation' }, refuse: refusals.stillObserving },
      ],
    },
  },
  ineffective: {
    title: { vi: 'Chưa có hiệu lực, phải phân tích lại', en: 'Not effective: another round' },
    duty: 'qmr',
    on: {
      startRound: {
        to: 'causeAnalysis',
        when: { below: { round: 2 } },
        do: nextRound,
        refuse: refusals.headDirects,
      },
      directRound: { to: 'causeAnalysis', do: nextRound },
    },
  },
  effective: {
    title: { vi: 'Có hiệu lực, chờ đóng phiếu', en: 'Effective, to be closed' },
    duty: 'qmr',
    on: { recur: { to: 'ineffective', do: [{ clear: 'verdict' }] } },
  },
  closed: { title: { vi: 'Đã đóng', en: 'Closed' }, outcome: 'done' },
  noActionNeeded: {
    title: { vi: 'Kết thúc, không cần hành động', en: 'Ended, no action needed' },
    outcome: 'done',
  },
  cancelled: { title: { vi: 'Đã hủy', en: 'Cancelled' }, outcome: 'withdrawn' },
} as const satisfies Readonly<Record<string, Step>>

/** The steps in which the slip is open, from the search for the cause on. */
export const openActionSteps = [
  'causeAnalysis',
  'planned',
  'planApproved',
  'acting',
  'done',
  'verified',
  'effectivenessWait',
  'ineffective',
  'effective',
] as const

/** A slip is closed by the verdict alone, wherever closing is tried. */
export const close = {
  to: 'closed',
  when: { is: { verdict: 'effective' } },
  refuse: [
    { ...refusals.noCause, when: { not: { given: 'analysis' } } },
    { ...refusals.noAction, when: { not: { given: 'actions' } } },
    refusals.noVerdict,
  ],
} as const satisfies Transition

/** A slip that doubles another, or is none, is cancelled with approval. */
export const cancel = {
  to: 'cancelled',
  when: { any: [{ not: { is: { cancelReason: 'duplicate' } } }, { given: 'duplicateOf' }] },
  refuse: refusals.noDuplicate,
} as const satisfies Transition

/** What several steps of an action take alike. */
export const actionAcross = [
  { in: openActionSteps, on: { close, cancel } },
  {
    in: ['causeAnalysis', 'planned', 'planApproved', 'acting'],
    on: { reassign: { do: [{ append: { from: 'owner', to: 'involved' } }] } },
  },
  { in: ['planApproved', 'acting'], on: { extend: { do: [{ increment: 'extensions' }] } } },
] as const
