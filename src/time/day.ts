import { failure, type Issue, type Result, success, unwrap } from '../issue/index.ts'
import { text } from '../text/index.ts'

/** A civil day as a whole number: days since 1970-01-01, without hours and without a time zone. */
export type Day = number

const digit = (value: string, at: number): number => {
  const figure = value.charCodeAt(at) - 48
  return figure >= 0 && figure <= 9 ? figure : -10_000
}

const monthLength = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day of a year, month (1–12) and day of the month in the Gregorian calendar, which must exist. */
const civilDay = (year: number, month: number, dayOfMonth: number): Day => {
  const shifted = month > 2 ? year : year - 1
  const century = Math.floor(shifted / 100)
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1
  const inEra = 365 * shifted + Math.floor(shifted / 4) - century + Math.floor(century / 4)
  return inEra + inYear - 719_468
}

/** The day of `YYYY-MM-DD`, or `undefined`: the path without an {@link Issue}, for the edges that count fast. */
export const readDay = (iso: string): Day | undefined => {
  if (iso.length !== 10 || iso.charCodeAt(4) !== 45 || iso.charCodeAt(7) !== 45) return undefined
  const year = digit(iso, 0) * 1000 + digit(iso, 1) * 100 + digit(iso, 2) * 10 + digit(iso, 3)
  const month = digit(iso, 5) * 10 + digit(iso, 6)
  const dayOfMonth = digit(iso, 8) * 10 + digit(iso, 9)
  if (year < 1 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > monthLength(year, month))
    return undefined
  return civilDay(year, month, dayOfMonth)
}

const unreadable = (received: string, path: string): Issue => ({
  code: 'day-unreadable',
  path,
  message: text(
    `"${received}" không phải một ngày có thật viết theo YYYY-MM-DD`,
    `"${received}" is not an existing day written YYYY-MM-DD`,
  ),
  expected: text('ngày dạng 2026-02-06', 'a day such as 2026-02-06'),
  received,
})

/** The day of an ISO text `YYYY-MM-DD`; an Issue `day-unreadable` for anything else, and for days that do not exist. */
export const tryParseDay = (iso: string, path = ''): Result<Day> => {
  const day = readDay(iso)
  return day === undefined ? failure(unreadable(iso, path)) : success(day)
}

/** The day of an ISO text `YYYY-MM-DD`; throws `QuytrinhError` (`day-unreadable`) when it is not one. */
export const parseDay = (iso: string): Day => readDay(iso) ?? unwrap(tryParseDay(iso))

const write = (day: Day): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

const blockSize = 1024
const blocks: (readonly string[] | undefined)[] = []

const writeBlock = (block: number): readonly string[] =>
  Array.from({ length: blockSize }, (_, index) => write(block * blockSize + index))

/** The ISO text `YYYY-MM-DD` of a day. Days of 1970–2082 are written once, in blocks, and looked up after that. */
export const formatDay = (day: Day): string => {
  if (!(day >= 0 && day < 40 * blockSize)) return write(day)
  const block = day >> 10
  let texts = blocks[block]
  if (texts === undefined) {
    texts = writeBlock(block)
    blocks[block] = texts
  }
  return texts[day & 1023] ?? write(day)
}

/** The weekday of a day: 0 Sunday … 6 Saturday. */
export const weekday = (day: Day): number => (((day + 4) % 7) + 7) % 7
