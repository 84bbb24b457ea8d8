import { type Issue, QuytrinhError } from '../issue/index.ts'
import { formatNumber, type Language, type Text, text } from '../text/index.ts'

/** Everything a limit can be counted in. */
export const limitUnits = [
  'working-day',
  'day',
  'week',
  'month',
  'year',
  'working-hour',
  'hour',
  'minute',
  'session',
] as const

/** What a limit is counted in. A `session` is a morning or an afternoon of work (buổi). */
export type LimitUnit = (typeof limitUnits)[number]

/** How long is given: an amount of one unit. `0` working days means the same day. */
export interface Limit {
  readonly amount: number
  readonly unit: LimitUnit
  /** `HH:mm`: what arrives after it counts from the next working day. For units of whole days. */
  readonly cutoff?: string
}

const fractional: ReadonlySet<LimitUnit> = new Set(['working-day', 'day', 'working-hour', 'hour'])

const amountIssue = (amount: number, unit: LimitUnit): Issue | undefined => {
  if (Number.isInteger(amount) || (fractional.has(unit) && Number.isFinite(amount))) {
    if (amount > 0 && amount <= 100_000) return undefined
  }
  const whole = !fractional.has(unit)
  return {
    code: 'limit-amount',
    path: 'amount',
    message: text(
      `Thời hạn ${formatNumber(amount, 'vi')} ${unitTexts[unit].vi} không hợp lệ`,
      `A limit of ${amount} ${unitTexts[unit].en} cannot be counted`,
    ),
    expected: whole
      ? text('số nguyên từ 1 đến 100.000', 'a whole number from 1 to 100,000')
      : text('số lớn hơn 0, đến 100.000', 'a number above 0, up to 100,000'),
    received: String(amount),
  }
}

const unitTexts: { readonly [Unit in LimitUnit]: Text } = {
  'working-day': text('ngày làm việc', 'working day'),
  day: text('ngày', 'day'),
  week: text('tuần', 'week'),
  month: text('tháng', 'month'),
  year: text('năm', 'year'),
  'working-hour': text('giờ làm việc', 'working hour'),
  hour: text('giờ', 'hour'),
  minute: text('phút', 'minute'),
  session: text('buổi làm việc', 'working session'),
}

/** The name of a unit: `ngày làm việc`, `working day`. */
export const unitName = (unit: LimitUnit): Text => unitTexts[unit]

const cutoffIssue = (cutoff: string | undefined, path: string): Issue | undefined =>
  cutoff === undefined || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(cutoff)
    ? undefined
    : {
        code: 'limit-cutoff',
        path,
        message: text(
          `Giờ chốt "${cutoff}" không đúng dạng HH:mm`,
          `The cut-off "${cutoff}" is not written HH:mm`,
        ),
        expected: text('giờ dạng 15:00', 'a time such as 15:00'),
        received: cutoff,
      }

/** Why a limit that arrived as data cannot be counted, if it cannot. */
export const limitIssue = ({ amount, unit, cutoff }: Limit): Issue | undefined =>
  (amount === 0 && unit === 'working-day' ? undefined : amountIssue(amount, unit)) ??
  cutoffIssue(cutoff, 'cutoff')

/** A limit of an amount and a unit; throws `QuytrinhError` (`limit-amount`) when it cannot be counted. */
export const limitOf = (amount: number, unit: LimitUnit): Limit => {
  const issue = amountIssue(amount, unit)
  if (issue !== undefined) throw new QuytrinhError([issue])
  return Object.freeze({ amount, unit })
}

/**
 * Working days (ngày làm việc): every counted day must be one. Fractions are allowed: whole days count first, the
 * fraction then runs in office hours from the opening of the next working day, below one day from the start itself;
 * `0.5` is 4 working hours (policy `halfDay`).
 */
export const workingDays = (amount: number): Limit => limitOf(amount, 'working-day')
/**
 * Calendar days (ngày); an end on a day off moves to the next working day (BLDS 2015, Đ.148.5). Fractions are allowed
 * and count in office hours, as in {@link workingDays}: `0.5` is 4 working hours, also here.
 */
export const days = (amount: number): Limit => limitOf(amount, 'day')
/** Weeks (tuần) of seven calendar days. */
export const weeks = (amount: number): Limit => limitOf(amount, 'week')
/** Months (tháng), to the corresponding day (BLDS 2015, Đ.148.3). */
export const months = (amount: number): Limit => limitOf(amount, 'month')
/** Years (năm), to the corresponding day and month (BLDS 2015, Đ.148.4). */
export const years = (amount: number): Limit => limitOf(amount, 'year')
/** Hours of work (giờ làm việc): only office sessions count. */
export const workingHours = (amount: number): Limit => limitOf(amount, 'working-hour')
/** Hours (giờ) by the clock, from the moment itself (BLDS 2015, Đ.147.1). */
export const hours = (amount: number): Limit => limitOf(amount, 'hour')
/** Minutes (phút) by the clock, from the moment itself. */
export const minutes = (amount: number): Limit => limitOf(amount, 'minute')
/** Sessions (buổi làm việc); the one running when it starts is the first. */
export const sessions = (amount: number): Limit => limitOf(amount, 'session')
/** Within the session in which it was received. */
export const sameSession = (): Limit => limitOf(1, 'session')

/**
 * Within the same working day; with `after: '15:00'`, what arrives after 15:00 is due on the next working day. So is
 * what arrives when the day has ended (policy `endOfDay`), an interpretation: no limit ends before it starts.
 * Throws `QuytrinhError` (`limit-cutoff`) when `after` is not `HH:mm`.
 */
export const sameDay = (options: { readonly after?: string } = {}): Limit => {
  const { after } = options
  const issue = cutoffIssue(after, 'after')
  if (issue !== undefined) throw new QuytrinhError([issue])
  return Object.freeze({ amount: 0, unit: 'working-day', ...(after === undefined ? {} : { cutoff: after }) })
}

const cutoffText = (cutoff: string): Text =>
  text(
    `; nhận sau ${cutoff} thì ngày làm việc tiếp theo`,
    `; if received after ${cutoff}, the next working day`,
  )

/** A limit as people write it: `15 ngày làm việc`, `15 working days`, `trong ngày`, `the same day`. */
export const formatLimit = (limit: Limit, language: Language): string => {
  const { amount, unit, cutoff } = limit
  const tail = cutoff === undefined ? '' : cutoffText(cutoff)[language]
  if (amount === 0) return (language === 'vi' ? 'trong ngày' : 'the same day') + tail
  const plural = language === 'en' && amount > 1 ? 's' : ''
  return `${formatNumber(amount, language)} ${unitTexts[unit][language]}${plural}${tail}`
}
