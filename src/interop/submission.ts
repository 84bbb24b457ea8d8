/** How a dossier may be handed in. */
export type SubmissionMethod = 'online' | 'post' | 'in-person'

/** One printed row: method, time, fee and description, run together as the portal prints them. */
export interface SubmissionRow {
  readonly method: SubmissionMethod
  /** The time column as printed: `5 Ngày làm việc`, `Không có thông tin`, `1`. */
  readonly time: string
  /** The fee column as printed: `Miễn phí`, `10,000 Việt Nam Đồng`. */
  readonly fee: string
  /** The fee's note and the description that follow. */
  readonly description: string
}

/** The rows of a printed table, and what looks like a row but does not read as one. */
export interface Submission {
  readonly rows: readonly SubmissionRow[]
  readonly unclear: readonly string[]
}

/** What the portal prints when a column is empty. */
export const notStated = 'Không có thông tin'

const header = 'Hình thức nộpThời gianPhí, lệ phíMô tả'

const methods: ReadonlyMap<string, SubmissionMethod> = new Map([
  ['Trực tuyến', 'online'],
  ['Dịch vụ bưu chính', 'post'],
  ['Trực tiếp', 'in-person'],
])

const label = [...methods.keys()].join('|')
const currency = '(?:Việt Nam Đồng|VNĐ|USD)'
const number = '\\d[\\d.,]{0,14}'
const unit = `(?!${currency})\\p{L}\\p{Ll}{0,11}(?: \\p{Ll}{1,12}){0,2}?`
const fee = `Miễn phí|${notStated}|${number} ?${currency}`

/** A method, at once its time, at once its fee. In prose the same words are followed by other words. */
const rowPattern = new RegExp(
  `(${label})\\s{0,3}(?:(${notStated}|${number} ${unit})\\s{0,3}(${fee})|(${number})(Miễn phí|${notStated})|(${number}) ?(${currency}))`,
  'gu',
)

/** A method followed by a time or a number, or a time with its unit followed by a fee. */
const rowLike = new RegExp(
  `(?:${label})\\s{0,3}(?:${notStated}|\\d)|${number} (?:Ngày làm việc|Ngày|Giờ làm việc|Giờ|Phút|Tuần|Tháng|Năm)(?:${fee})`,
  'gu',
)

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 10), at + 50).trim()

/**
 * The rows of a submission table. A bare number printed against an amount (`Trực tiếp1200 VNĐ` is `1` and `200 VNĐ`,
 * or `12` and `00`) cannot be divided: the whole run of digits is the time as printed, and the fee keeps its currency.
 */
export const readSubmission = (raw: string): Submission => {
  const body = raw.startsWith(header) ? raw.slice(header.length) : raw
  const matches = [...body.matchAll(rowPattern)]
  const rows = matches.map((match, at): SubmissionRow => {
    const [whole, name = '', stated, statedFee, bare, bareFee, joined, joinedCurrency] = match
    return {
      method: methods.get(name) ?? 'in-person',
      time: stated ?? bare ?? joined ?? '',
      fee: statedFee ?? bareFee ?? joinedCurrency ?? '',
      description: body.slice(match.index + whole.length, matches[at + 1]?.index).trim(),
    }
  })
  const unclear = [...body.matchAll(rowLike)].flatMap(({ index }) =>
    matches.some((match) => match.index <= index && index < match.index + match[0].length)
      ? []
      : [around(body, index)],
  )
  const first = matches[0]?.index ?? body.length
  const before = body.slice(0, first).trim()
  return { rows, unclear: before === '' || rows.length === 0 ? unclear : [before.slice(0, 60), ...unclear] }
}
