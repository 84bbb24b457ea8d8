import { type Text, text } from '../text/index.ts'

/** Questions the law leaves open, each with the answers this library can compute by. */
export interface Policies {
  readonly pauseArithmetic: 'event-day-counts' | 'resume-day-counts'
  readonly workedSaturday: 'working' | 'rest'
  readonly halfDay: 'four-hours' | 'share-of-day'
  readonly cutoffExact: 'in-time' | 'late'
  readonly leapDay: 'last-of-february' | 'first-of-march'
  readonly endOfDay: 'office-close' | 'midnight'
  readonly rollOnSwapOff: 'roll' | 'stay'
}

/** The name of each question and the answer taken when none is chosen. */
export const policyDefaults: {
  readonly [Name in keyof Policies]: { readonly name: Text; readonly default: Policies[Name] }
} = {
  pauseArithmetic: {
    name: text('Cách trừ thời gian tạm dừng', 'How a pause is deducted'),
    default: 'event-day-counts',
  },
  workedSaturday: {
    name: text('Ngày nghỉ hằng tuần làm bù', 'A weekly rest day worked under a swap'),
    default: 'working',
  },
  halfDay: { name: text('Phần lẻ của ngày', 'The fraction of a day'), default: 'four-hours' },
  cutoffExact: { name: text('Nhận đúng giờ chốt', 'Received exactly at the cut-off'), default: 'in-time' },
  leapDay: {
    name: text('Thời hạn năm tính từ 29/02', 'Years counted from 29 February'),
    default: 'last-of-february',
  },
  endOfDay: { name: text('Thời điểm hết ngày cuối', 'When the last day ends'), default: 'office-close' },
  rollOnSwapOff: {
    name: text(
      'Ngày cuối rơi vào ngày nghỉ bù, nghỉ hoán đổi',
      'The last day is a substitute or swapped day off',
    ),
    default: 'roll',
  },
}

/** The chosen answers, with the defaults for the rest. */
export const resolvePolicies = (chosen: Partial<Policies> = {}): Policies => ({
  pauseArithmetic: chosen.pauseArithmetic ?? policyDefaults.pauseArithmetic.default,
  workedSaturday: chosen.workedSaturday ?? policyDefaults.workedSaturday.default,
  halfDay: chosen.halfDay ?? policyDefaults.halfDay.default,
  cutoffExact: chosen.cutoffExact ?? policyDefaults.cutoffExact.default,
  leapDay: chosen.leapDay ?? policyDefaults.leapDay.default,
  endOfDay: chosen.endOfDay ?? policyDefaults.endOfDay.default,
  rollOnSwapOff: chosen.rollOnSwapOff ?? policyDefaults.rollOnSwapOff.default,
})
