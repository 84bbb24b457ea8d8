import { type Text, text } from '../text/index.ts'
import { type Policies, policyDefaults, questions } from './policy-defaults.ts'

/** One open question: its answers, the default and why. */
export interface Policy<Value extends string> {
  readonly name: Text
  readonly values: readonly Value[]
  /** What each value says, for people. */
  readonly words: { readonly [Answer in Value]: Text }
  readonly default: Value
  readonly reason: Text
}

/** Every {@link Policies} question as data. All defaults are interpretations, none is the text of a law. */
export const policies: { readonly [Name in keyof Policies]: Policy<Policies[Name]> } = {
  pauseArithmetic: {
    ...questions.pauseArithmetic,
    default: policyDefaults.pauseArithmetic,
    values: ['event-day-counts', 'resume-day-counts'],
    reason: text(
      'Không có quy định: ngày xảy ra việc tạm dừng coi như đã qua, các ngày sau đó đến hết ngày tiếp tục không tính.',
      'No rule was found: the day of the pause has elapsed; the days after it, up to and including the day of resumption, do not count.',
    ),
  },
  workedSaturday: {
    ...questions.workedSaturday,
    default: policyDefaults.workedSaturday,
    values: ['working', 'rest'],
    reason: text(
      'Ngày làm bù là ngày làm việc đầy đủ của cơ quan nên được tính.',
      'The body works that day in full, so it counts.',
    ),
  },
  halfDay: {
    ...questions.halfDay,
    default: policyDefaults.halfDay,
    values: ['four-hours', 'share-of-day'],
    reason: text(
      'Tuần làm việc 40 giờ, năm ngày (QĐ 188/1999/QĐ-TTg, Đ.1): nửa ngày là 4 giờ làm việc.',
      'Forty hours in five days (QĐ 188/1999/QĐ-TTg, Art. 1): half a day is 4 working hours.',
    ),
  },
  cutoffExact: {
    ...questions.cutoffExact,
    default: policyDefaults.cutoffExact,
    values: ['in-time', 'late'],
    reason: text(
      '“Sau 15 giờ”: đúng 15:00:00 chưa phải là sau.',
      '“After 15:00”: 15:00:00 itself is not after.',
    ),
  },
  leapDay: {
    ...questions.leapDay,
    default: policyDefaults.leapDay,
    values: ['last-of-february', 'first-of-march'],
    reason: text(
      'BLDS 2015, Đ.148.4 không nói; áp dụng như thời hạn tháng (Đ.148.3): ngày cuối tháng.',
      'BLDS 2015, Art. 148.4 is silent; as for months (Art. 148.3), the last day of the month.',
    ),
  },
  endOfDay: {
    ...questions.endOfDay,
    default: policyDefaults.endOfDay,
    values: ['office-close', 'midnight'],
    reason: text(
      'Luật tính đến 24 giờ (BLDS 2015, Đ.148.6); cơ quan trả kết quả trong giờ làm việc nên mặc định hết giờ làm việc. Chọn 24 giờ thì ghi 23:59:59.',
      'The law says 24:00 (BLDS 2015, Art. 148.6); offices hand over in working hours, so the close of office is the default. The choice 24:00 is written 23:59:59.',
    ),
  },
  rollOnSwapOff: {
    ...questions.rollOnSwapOff,
    default: policyDefaults.rollOnSwapOff,
    values: ['roll', 'stay'],
    reason: text(
      'BLDS 2015, Đ.148.5 nói ngày nghỉ cuối tuần, ngày nghỉ lễ; nghỉ bù và nghỉ hoán đổi được coi như vậy.',
      'BLDS 2015, Art. 148.5 speaks of weekend rest days and holidays; substitute and swapped days off are taken as such.',
    ),
  },
}
