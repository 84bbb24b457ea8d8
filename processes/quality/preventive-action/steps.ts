import type { Step } from '../../../src/procedure/index.ts'
import { actionAcross, actionSteps, cancel, requireAction } from '../improvement/action-steps.ts'
import { waive, waivedWhenLow } from '../improvement/fault-steps.ts'
import { refusals } from '../improvement/refusals.ts'

/** The steps of a preventive action. */
export const steps = {
  assessed: {
    title: { vi: 'Đã nêu nguy cơ, xem xét sự cần thiết của hành động', en: 'Risk rated; is action needed?' },
    clause: '8.5.3',
    duty: 'qmr',
    on: { requireAction, assessRisk: {}, waive: waive(waivedWhenLow, refusals.notLow) },
  },
  ...actionSteps,
} as const satisfies Readonly<Record<string, Step>>

/** What several steps take alike. */
export const across = [...actionAcross, { in: ['assessed'], on: { cancel } }] as const
