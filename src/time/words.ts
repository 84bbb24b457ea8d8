import { nfc, unaccent } from '../text/index.ts'
import type { LimitUnit } from './limit.ts'

/** A word, number or sign of a text: as typed (composed, lower case) and without marks. */
export interface Word {
  readonly raw: string
  readonly plain: string
}

/** The words, numbers and signs of a text. `0,5`, `1/2` and `06/02/2026` are one each; `24giờ` is two, `１５` is 15. */
export const wordsOf = (value: string): readonly Word[] =>
  (
    nfc(value)
      .replace(/\p{Nd}/gu, (digit) => digit.normalize('NFKC'))
      .toLowerCase()
      .match(/\d+(?:[.,/]\d+)*|[½¼¾]|\p{L}+|[^\s]/gu) ?? []
  ).map((raw) => ({
    raw,
    plain: unaccent(raw),
  }))

/** The words joined for people. */
export const showWords = (words: readonly Word[]): string =>
  words
    .map(({ raw }) => raw)
    .join(' ')
    .replace(/ ([),.;])/g, '$1')
    .replace(/([(−-]) /g, '$1')
    .replace(/(\d) : (?=\d)/g, '$1:')

const phrases = (...list: readonly string[]): readonly (readonly string[])[] =>
  list.map((phrase) => phrase.split(' ')).toSorted((a, b) => b.length - a.length)

/** How many words at a place make up one of the phrases; 0 when none does. The longest phrase wins. */
const phraseLength = (words: readonly Word[], at: number, list: readonly (readonly string[])[]): number =>
  list.find((phrase) => phrase.every((part, index) => words[at + index]?.plain === part))?.length ?? 0

const leads = phrases(
  'khong qua',
  'cham nhat',
  'cham nhat la',
  'toi da',
  'toi da la',
  'trong',
  'trong thoi han',
  'trong thoi gian',
  'trong vong',
  'thoi han',
  'thoi gian',
  'la',
  ':',
  'within',
  'at most',
  'no later than',
  'not more than',
  'up to',
)
const sameDays = phrases(
  'trong ngay',
  'trong ngay lam viec',
  'ngay trong ngay',
  'ngay trong ngay lam viec',
  'same day',
  'the same day',
  'within the day',
  'within the same day',
)
const sameSessions = phrases(
  'trong buoi',
  'trong buoi lam viec',
  'same session',
  'the same session',
  'within the session',
  'within the same session',
)
const bounds = phrases(
  'duoi',
  'tren',
  'hon',
  'nhieu hon',
  'it hon',
  'it nhat',
  'it nhat la',
  'toi thieu',
  'toi thieu la',
  'khoang',
  'at least',
  'less than',
  'more than',
  'under',
  'over',
  'about',
)
const tails = phrases(
  'ke tu',
  'tinh tu',
  'tu ngay',
  'tu khi',
  'tu thoi diem',
  'sau khi',
  'theo quy dinh',
  'from',
  'of receipt',
  'after receipt',
  'after receiving',
)

const units: readonly (readonly [LimitUnit, readonly (readonly string[])[]])[] = [
  ['working-day', phrases('ngay lam viec', 'working day', 'working days', 'business day', 'business days')],
  [
    'working-hour',
    phrases('gio lam viec', 'gio hanh chinh', 'tieng lam viec', 'working hour', 'working hours'),
  ],
  ['day', phrases('ngay', 'ngay lich', 'day', 'days', 'calendar day', 'calendar days')],
  ['week', phrases('tuan', 'week', 'weeks')],
  ['month', phrases('thang', 'month', 'months')],
  ['year', phrases('nam', 'year', 'years')],
  ['hour', phrases('gio', 'h', 'tieng', 'tieng dong ho', 'hour', 'hours')],
  ['minute', phrases('phut', 'minute', 'minutes')],
  ['session', phrases('buoi', 'buoi lam viec', 'session', 'sessions', 'working session', 'working sessions')],
]

export const leadLength = (words: readonly Word[], at: number): number => phraseLength(words, at, leads)
export const sameDayLength = (words: readonly Word[], at: number): number => phraseLength(words, at, sameDays)
export const sameSessionLength = (words: readonly Word[], at: number): number =>
  phraseLength(words, at, sameSessions)
/** Words that name a bound other than the longest time allowed: `ít nhất`, `dưới`. */
export const boundLength = (words: readonly Word[], at: number): number => phraseLength(words, at, bounds)
export const tailLength = (words: readonly Word[], at: number): number => phraseLength(words, at, tails)

/** The unit named at a place and how many words it takes. */
export const unitAt = (
  words: readonly Word[],
  at: number,
): { readonly unit: LimitUnit; readonly length: number } | undefined => {
  for (const [unit, names] of units) {
    const length = phraseLength(words, at, names)
    if (length > 0) return { unit, length }
  }
  return undefined
}
