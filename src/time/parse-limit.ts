import { failure, type Result, success, unwrap } from '../issue/index.ts'
import { type Language, type Text, text } from '../text/index.ts'
import { type Limit, type LimitUnit, limitIssue, limitOf, sameDay, sameSession } from './limit.ts'
import { numberAt, type ReadNumber } from './number-words.ts'
import {
  boundLength,
  leadLength,
  sameDayLength,
  sameSessionLength,
  showWords,
  tailLength,
  unitAt,
  type Word,
  wordsOf,
} from './words.ts'

/** Longer texts are refused unread. */
const longest = 500

const expected = text(
  'một thời hạn như "15 ngày làm việc", "01 tháng", "8 giờ làm việc", "nửa ngày", "trong ngày"',
  'one limit such as "15 working days", "1 month", "8 working hours", "0.5 day", "same day"',
)

const refuse = (code: string, message: Text, received: string): Result<never> =>
  failure({ code, path: '', message, expected, received })

const partly = (code: string, read: readonly Word[], unread: readonly Word[], why: Text): Result<never> => {
  const [known, unknown] = [showWords(read), showWords(unread)]
  const parts = [
    known === '' ? undefined : text(`Đọc được "${known}"`, `Read "${known}"`),
    unknown === '' ? undefined : text(`Không đọc được "${unknown}"`, `Could not read "${unknown}"`),
  ].filter((part) => part !== undefined)
  const said = (language: Language): string => parts.map((part) => part[language]).join('. ')
  return refuse(code, text(`${said('vi')}: ${why.vi}`, `${said('en')}: ${why.en}`), unknown)
}

const signs: ReadonlySet<string> = new Set(['-', '−', '–', '—'])
const joiners: ReadonlySet<string> = new Set([...signs, '~', 'đến', 'tới', 'to', 'hoặc', 'or'])
const dated: ReadonlySet<string> = new Set(['ngay', 'thang', 'nam', 'khoan', 'dieu', 'diem', 'sau'])

/** Where a second limit begins; the numbers of dates (`ngày 06 tháng 02`) and articles are not limits. */
const secondLimit = (words: readonly Word[], from: number): number | undefined => {
  for (let at = from; at < words.length; at += 1) {
    const number = dated.has(words[at - 1]?.plain ?? '') ? undefined : numberAt(words, at)
    if (number !== undefined && unitAt(words, at + number.length) !== undefined) return at
  }
  return undefined
}

/** The limit when nothing but a known tail (`kể từ ngày nhận đủ hồ sơ hợp lệ`) follows. */
const finish = (limit: Limit, words: readonly Word[], from: number): Result<Limit> => {
  const start = words[from]?.raw === ',' ? from + 1 : from
  if (start >= words.length) return success(limit)
  const second = secondLimit(words, from)
  if (second !== undefined)
    return partly(
      'limit-several',
      words.slice(0, second),
      words.slice(second),
      text('có hai thời hạn trong một câu', 'two limits in one text'),
    )
  if (tailLength(words, start) > 0) return success(limit)
  return partly(
    'limit-trailing',
    words.slice(0, from),
    words.slice(from),
    text('phần sau không thuộc thời hạn', 'this does not belong to a limit'),
  )
}

const cutoffPattern =
  /^[;,.]? ?(?:(?:neu|truong hop|if) )?(?:tiep )?(?:nhan |received )?(?:duoc )?(?:ho so )?(?:sau|after) (\d{1,2}) ?(?:(?:gio|h|:) ?(\d{2})?)? ?(?:phut )?,? ?(?:thi )?,? ?(?:tra |tra ket qua |tinh |chuyen )?(?:vao |sang |trong |the )?(?:(?:ngay|ngay lam viec) (?:tiep theo|ke tiep)|next working day)$/

const readSameDay = (words: readonly Word[], from: number): Result<Limit> => {
  const match = cutoffPattern.exec(
    words
      .slice(from)
      .map(({ plain }) => plain)
      .join(' '),
  )
  const [, hour, minute = '00'] = match ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return finish(sameDay(), words, from)
  return success(sameDay({ after: `${hour.padStart(2, '0')}:${minute}` }))
}

/** Half a month is 15 days and half a year six months (BLDS 2015, Đ.146.1). */
const inWholeUnits = (amount: number, unit: LimitUnit): Limit => {
  if (amount === 0.5 && unit === 'month') return { amount: 15, unit: 'day' }
  if (amount === 0.5 && unit === 'year') return { amount: 6, unit: 'month' }
  return { amount, unit }
}

/** The end of a repeated number in brackets, `05 (năm)`, or what is wrong with it. */
const afterBrackets = (value: number, words: readonly Word[], at: number): Result<number> => {
  if (words[at]?.raw !== '(') return success(at)
  const repeated = numberAt(words, at + 1)
  const end = at + 1 + (repeated?.length ?? 0)
  if (repeated?.value === value && words[end]?.raw === ')') return success(end + 1)
  return partly(
    'limit-number-mismatch',
    words.slice(0, at),
    words.slice(at),
    text('số trong ngoặc không khớp số đứng trước', 'the number in brackets is not the one before it'),
  )
}

const isRange = text('là một khoảng, cần một số', 'a range; one number is needed')

const withoutNumber = (words: readonly Word[], at: number): Result<Limit> => {
  const rest = words.slice(at)
  const bound = boundLength(words, at)
  const figure = rest.findIndex(({ raw }) => /\d/.test(raw))
  if (bound > 0) {
    const said = showWords(rest.slice(0, bound))
    const why = text(
      `"${said}" không nêu thời hạn rõ ràng; viết "không quá …"`,
      `"${said}" does not fix a limit; write "at most …"`,
    )
    return partly('limit-bound', words.slice(0, at), rest, why)
  }
  if (figure === 0)
    return partly(
      'limit-number-unreadable',
      words.slice(0, at),
      rest,
      text('số không hợp lệ', 'not a usable number'),
    )
  const number = secondLimit(words, at + 1) ?? (figure < 0 ? undefined : at + figure)
  return number === undefined
    ? partly('limit-number-missing', words.slice(0, at), rest, text('thiếu số', 'there is no number'))
    : partly(
        'limit-leading',
        words.slice(0, at),
        words.slice(at, number),
        text('phần trước không thuộc thời hạn', 'this does not belong to a limit'),
      )
}

/** `ngày rưỡi`: one and a half without the one. */
const oneAndHalf = (words: readonly Word[], at: number): ReadNumber | undefined => {
  const named = unitAt(words, at)
  return named !== undefined && isHalf(words[at + named.length]) ? { value: 1, length: 0 } : undefined
}

const isHalf = (word: Word | undefined): boolean => word?.plain === 'ruoi'

const readAmount = (words: readonly Word[], at: number): Result<Limit> => {
  const rest = words.slice(at)
  const number = numberAt(words, at) ?? oneAndHalf(words, at)
  if (signs.has(words[at]?.raw ?? '') && numberAt(words, at + 1) !== undefined)
    return partly('limit-not-positive', [], rest, text('thời hạn phải lớn hơn 0', 'a limit must be above 0'))
  if (words[at]?.raw === 'từ' && numberAt(words, at + 1) !== undefined)
    return partly('limit-range', [], rest, isRange)
  if (number === undefined) return withoutNumber(words, at)
  if (number.ambiguous === true)
    return partly(
      'limit-number-ambiguous',
      [],
      rest,
      text(
        'số có thể hiểu hai cách; viết liền, không dấu chấm',
        'two readings; write it without a separator',
      ),
    )
  const next = at + number.length
  if (joiners.has(words[next]?.raw ?? '') && numberAt(words, next + 1) !== undefined)
    return partly('limit-range', [], rest, isRange)
  const brackets = afterBrackets(number.value, words, next)
  if (!brackets.ok) return brackets
  const named = unitAt(words, brackets.value)
  if (named === undefined)
    return partly(
      'limit-unit-missing',
      words.slice(0, brackets.value),
      words.slice(brackets.value),
      text('thiếu đơn vị (ngày làm việc, ngày, tháng …)', 'there is no unit (working days, days, months …)'),
    )
  const half = isHalf(words[brackets.value + named.length])
  const end = brackets.value + named.length + (half ? 1 : 0)
  if (number.value === 0)
    return partly(
      'limit-not-positive',
      [],
      words.slice(at, end),
      text('thời hạn phải lớn hơn 0', 'a limit must be above 0'),
    )
  const limit = inWholeUnits(number.value + (half ? 0.5 : 0), named.unit)
  const issue = limitIssue(limit)
  return issue === undefined
    ? finish(limitOf(limit.amount, limit.unit), words, end)
    : failure({ ...issue, path: '' })
}

const withoutEnd = (words: readonly Word[]): readonly Word[] => {
  let end = words.length
  while (end > 0 && /^[.;,]$/.test(words[end - 1]?.raw ?? '')) end -= 1
  return words.slice(0, end)
}

/**
 * A limit as people write it, in Vietnamese or English, with or without the words around it: `Không quá 05 (năm) ngày
 * làm việc kể từ ngày nhận đủ hồ sơ hợp lệ`. Nothing is half-read. Issues: `limit-too-long`, `limit-number-missing`,
 * `limit-number-unreadable`, `limit-bound`, `limit-leading`,
 * `limit-number-ambiguous`, `limit-number-mismatch`, `limit-unit-missing`, `limit-not-positive`, `limit-range`,
 * `limit-several`, `limit-trailing`, `limit-amount`; the message says what was read and what was not.
 */
export const tryParseLimit = (value: string): Result<Limit> => {
  if (value.length > longest)
    return refuse(
      'limit-too-long',
      text(`Thời hạn dài quá ${longest} ký tự`, `A limit longer than ${longest} characters`),
      `${value.slice(0, 40)}…`,
    )
  const words = withoutEnd(wordsOf(value))
  if (words.length === 0)
    return refuse('limit-number-missing', text('Thời hạn để trống', 'The limit is empty'), '')
  let at = 0
  for (;;) {
    const day = sameDayLength(words, at)
    if (day > 0) return readSameDay(words, at + day)
    const session = sameSessionLength(words, at)
    if (session > 0) return finish(sameSession(), words, at + session)
    const lead = leadLength(words, at)
    if (lead === 0) return readAmount(words, at)
    at += lead
  }
}

/** {@link tryParseLimit}, throwing `QuytrinhError`. */
export const parseLimit = (value: string): Limit => unwrap(tryParseLimit(value))
