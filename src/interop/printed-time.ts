import { failure, type Issue, type Result, success } from '../issue/index.ts'
import { type Text, text } from '../text/index.ts'
import { formatLimit, type Limit, tryParseLimit } from '../time/index.ts'
import { notStated, type SubmissionRow } from './submission.ts'

/** Nothing the portal prints is longer than ten years. */
const longest: { readonly [Unit in Limit['unit']]: number } = {
  minute: 5_256_000,
  hour: 87_600,
  'working-hour': 20_000,
  session: 5_000,
  'working-day': 2_500,
  day: 3_650,
  week: 520,
  month: 120,
  year: 10,
}

const timeInProse =
  /(?<!\p{L})(?<!(?:ngày|tháng|năm|điều|khoản|điểm|số) )(?<![\d/.,-])(\d{1,3}(?:[.,]\d)?(?: ?\(\p{L}{1,10}(?: \p{L}{1,10}){0,3}\))? ?(?:ngày làm việc|giờ làm việc|ngày|giờ|tuần|tháng))(?![\p{L}/])(?! \d)/giu

/** The times a description names, each once: `07 ngày làm việc`. Dates (`ngày 01 tháng 7`) are none. */
const timesNamed = (description: string): readonly string[] => [
  ...new Set([...description.matchAll(timeInProse)].map(([, named = '']) => named)),
]

const wouldBe = (named: readonly string[]): Text => {
  const limits = new Map<string, Limit>()
  for (const each of named) {
    const limit = tryParseLimit(each)
    if (limit.ok) limits.set(formatLimit(limit.value, 'vi'), limit.value)
  }
  const [only, ...others] = limits.values()
  if (only === undefined) return text('không đọc được', 'it cannot be read')
  if (others.length > 0)
    return text(
      `có ${limits.size} thời gian khác nhau: ${[...limits.keys()].join('; ')}`,
      `it names ${limits.size} different times: ${[only, ...others].map((each) => formatLimit(each, 'en')).join('; ')}`,
    )
  return text(`nếu lấy sẽ là ${formatLimit(only, 'vi')}`, `it would be ${formatLimit(only, 'en')}`)
}

const refuse = (code: string, message: Text, received: string, expected?: Issue['expected']): Result<never> =>
  failure({ code, path: '', message, received, ...(expected === undefined ? {} : { expected }) })

const withUnit = text(
  'số kèm đơn vị như "5 Ngày làm việc"',
  'a number with its unit, such as "5 Ngày làm việc"',
)

const absent = (description: string): Result<never> => {
  const named = timesNamed(description)
  if (named.length === 0)
    return refuse(
      'time-not-stated',
      text('Không công bố thời gian', 'No time is stated'),
      notStated,
      withUnit,
    )
  const { vi, en } = wouldBe(named)
  return refuse(
    'time-only-in-description',
    text(
      `Cột thời gian để trống, chỉ phần mô tả có ghi (${vi}); không tự lấy làm thời hạn`,
      `The time column is empty and only the description names a time (${en}); it is not taken as the limit`,
    ),
    named.join('; ').slice(0, 200),
    withUnit,
  )
}

/**
 * The limit in the time column of a printed row. Nothing is guessed: `time-not-stated`, `time-only-in-description` (the
 * message says what it would be), `unit-missing` (a bare number), `time-zero`, `time-implausible` (over ten years) and
 * `time-unreadable` are the reasons why there is none.
 */
export const readPrintedTime = ({ time, fee, description }: SubmissionRow): Result<Limit> => {
  if (time === notStated) return absent(description)
  if (/^[\d.,]+$/.test(time)) {
    const joined = /^\p{L}/u.test(fee) && !fee.startsWith('Miễn') && fee !== notStated
    const printed = joined ? `${time} ${fee}` : time
    return refuse(
      'unit-missing',
      joined
        ? text(
            `Thời gian không có đơn vị và in liền với phí: "${printed}"`,
            `The time has no unit and is printed into the fee: "${printed}"`,
          )
        : text(`Thời gian "${time}" không có đơn vị`, `The time "${time}" has no unit`),
      printed,
      withUnit,
    )
  }
  if (/^0+(?:[.,]0+)?(?!\d|[.,]\d)/.test(time))
    return refuse(
      'time-zero',
      text(`Thời gian "${time}" bằng không`, `The time "${time}" is zero`),
      time,
      withUnit,
    )
  const limit = tryParseLimit(time)
  if (!limit.ok) {
    const why = limit.issues[0]?.message ?? text('không rõ', 'unclear')
    return refuse(
      'time-unreadable',
      text(`Không đọc được thời gian "${time}": ${why.vi}`, `Could not read the time "${time}": ${why.en}`),
      time,
      withUnit,
    )
  }
  const { amount, unit } = limit.value
  if (amount <= longest[unit]) return success(limit.value)
  return refuse(
    'time-implausible',
    text(`Thời gian "${time}" dài quá mười năm`, `The time "${time}" is longer than ten years`),
    time,
    text('nhiều nhất mười năm', 'at most ten years'),
  )
}
