import type { Condition, Refusal, Step, Transition } from '../../../src/procedure/index.ts'
import { refusals } from './refusals.ts'

const minutesKnown = {
  any: [{ not: { is: { source: 'inspection' } } }, { given: 'minutesSigned' }],
} as const satisfies Condition

/** Grading a fault before anything was contained: only when no wrong result has gone out. */
export const assessAtOnce = {
  to: 'assessed',
  when: { all: [{ not: { is: { resultOut: true } } }, minutesKnown] },
  refuse: [refusals.notContained, refusals.noMinutes],
} as const satisfies Transition

/** The step after containment. */
export const contained = {
  title: { vi: 'Đã xử lý tạm thời, chờ phân loại', en: 'Contained, to be graded' },
  clause: '8.3',
  duty: 'qmr',
  on: { assess: { to: 'assessed', when: minutesKnown, refuse: refusals.noMinutes } },
} as const satisfies Step

/** The result of an inspection is reported back to those who inspected. */
export const reportInspection = {
  when: { is: { source: 'inspection' } },
  refuse: refusals.notFromInspection,
} as const satisfies Transition

/** A minor fault needs no corrective action when it is said why. */
export const waivedWhenMinor = { is: { grade: 'minor' } } as const satisfies Condition

/** A risk of the lowest likelihood or the lowest effect needs no preventive action when it is said why. */
export const waivedWhenLow = {
  any: [{ below: { likelihood: 2 } }, { below: { effect: 2 } }],
} as const satisfies Condition

/** The exit without an action: under a condition, with the reason of the refusal. */
export const waive = <const C extends Condition, const R extends Refusal | readonly Refusal[]>(
  when: C,
  refuse: R,
) => ({ to: 'noActionNeeded', when, refuse }) as const
