import type { Step } from '../../../src/procedure/index.ts'
import {
  actionAcross,
  actionSteps,
  cancel,
  openActionSteps,
  requireAction,
} from '../improvement/action-steps.ts'
import {
  assessAtOnce,
  contained,
  reportInspection,
  waive,
  waivedWhenMinor,
} from '../improvement/fault-steps.ts'
import { refusals } from '../improvement/refusals.ts'

/** The steps of a corrective action. */
export const steps = {
  logged: {
    title: { vi: 'Đã ghi phiếu', en: 'Logged' },
    clause: '8.5.2',
    duty: 'unitHead',
    on: { contain: 'contained', assess: assessAtOnce },
  },
  contained,
  assessed: {
    title: { vi: 'Đã phân loại, xem xét sự cần thiết của hành động', en: 'Graded; is action needed?' },
    clause: '8.5.2',
    duty: 'qmr',
    on: { requireAction, waive: waive(waivedWhenMinor, refusals.notMinor) },
  },
  ...actionSteps,
} as const satisfies Readonly<Record<string, Step>>

/** What several steps take alike. */
export const across = [
  ...actionAcross,
  { in: ['logged', 'contained', 'assessed'], on: { cancel } },
  { in: ['assessed', ...openActionSteps], on: { reportInspection, raiseGrade: {} } },
] as const
