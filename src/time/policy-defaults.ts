import { type Issue, QuytrinhError } from '../issue/index.ts'
import { type Language, type Text, text } from '../text/index.ts'
import { shown } from './shown.ts'

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

interface Question<Value extends string> {
  readonly name: Text
  /** What each answer says, for people. */
  readonly words: { readonly [Answer in Value]: Text }
}

/** The name of each question and its answers in words. */
export const questions: { readonly [Name in keyof Policies]: Question<Policies[Name]> } = {
  pauseArithmetic: {
    name: text('Cách trừ thời gian tạm dừng', 'How a pause is deducted'),
    words: {
      'event-day-counts': text('tính ngày tạm dừng', 'the day of the pause counts'),
      'resume-day-counts': text('tính ngày tiếp tục', 'the day of resumption counts'),
    },
  },
  workedSaturday: {
    name: text('Ngày nghỉ hằng tuần làm bù', 'A weekly rest day worked under a swap'),
    words: { working: text('tính', 'counts'), rest: text('không tính', 'does not count') },
  },
  halfDay: {
    name: text('Phần lẻ của ngày', 'The fraction of a day'),
    words: {
      'four-hours': text('nửa ngày là 4 giờ làm việc', 'half a day is 4 working hours'),
      'share-of-day': text('theo giờ làm việc của ngày', 'a share of the day’s hours'),
    },
  },
  cutoffExact: {
    name: text('Nhận đúng giờ chốt', 'Received exactly at the cut-off'),
    words: { 'in-time': text('trước giờ chốt', 'in time'), late: text('sau giờ chốt', 'too late') },
  },
  leapDay: {
    name: text('Thời hạn năm tính từ 29/02', 'Years counted from 29 February'),
    words: {
      'last-of-february': text('ngày cuối tháng 02', 'the last day of February'),
      'first-of-march': text('ngày 01/03', '1 March'),
    },
  },
  endOfDay: {
    name: text('Thời điểm hết ngày cuối', 'When the last day ends'),
    words: {
      'office-close': text('hết giờ làm việc', 'close of office'),
      midnight: text('24 giờ', '24:00'),
    },
  },
  rollOnSwapOff: {
    name: text(
      'Ngày cuối rơi vào ngày nghỉ bù, nghỉ hoán đổi',
      'The last day is a substitute or swapped day off',
    ),
    words: {
      roll: text('chuyển sang ngày làm việc tiếp theo', 'moved to the next working day'),
      stay: text('giữ nguyên', 'stays'),
    },
  },
}

const isPolicy = (name: string): name is keyof Policies => Object.hasOwn(questions, name)

/** The names of the questions. */
export const policyNames: readonly (keyof Policies)[] = /* @__PURE__ */ Object.keys(questions).filter(
  isPolicy,
)

/** The answers to a question in words, by value. */
export const policyWords = (name: keyof Policies): { readonly [value: string]: Text } => questions[name].words

const issueOf = (name: string, value: unknown): Issue | undefined => {
  const known = isPolicy(name)
  const words = known ? policyWords(name) : {}
  if (known && typeof value === 'string' && Object.hasOwn(words, value)) return undefined
  const choices = known
    ? Object.entries(words)
    : policyNames.map((each): [string, Text] => [each, questions[each].name])
  const path = known ? `policies.${name}` : 'policies'
  const received = known ? shown(value) : name
  const listed = (language: Language): string =>
    choices.map(([code, said]) => `${code} (${said[language]})`).join(', ')
  return {
    code: 'policy-unknown',
    path,
    message: text(
      `${path} không có "${received}"; chọn ${listed('vi')}`,
      `${path} has no "${received}"; choose ${listed('en')}`,
    ),
    expected: choices.map(([code]) => code),
    received,
  }
}

/** The answers taken when none is chosen. */
export const policyDefaults: Policies = Object.freeze({
  pauseArithmetic: 'event-day-counts',
  workedSaturday: 'working',
  halfDay: 'four-hours',
  cutoffExact: 'in-time',
  leapDay: 'last-of-february',
  endOfDay: 'office-close',
  rollOnSwapOff: 'roll',
})

/**
 * The chosen answers, with the defaults for the rest. Throws `QuytrinhError`: `policy-unknown` for names
 * and values that arrived as data and do not exist.
 */
export const resolvePolicies = (chosen: Partial<Policies> = {}): Policies => {
  const given = Object.entries(chosen ?? {}).filter(([, value]) => value !== undefined)
  const issues = given.flatMap(([name, value]) => issueOf(name, value) ?? [])
  if (issues.length > 0) throw new QuytrinhError(issues)
  return { ...policyDefaults, ...Object.fromEntries(given) }
}
