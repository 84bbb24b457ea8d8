import { freeze } from 'immer'
import { failure, type Issue, type Result, success } from '../issue/index.ts'
import { suggestion } from '../procedure/index.ts'
import { formatDate, type Text, text } from '../text/index.ts'
import { tryParseDay } from '../time/index.ts'
import type { Retention } from './retention/line.ts'
import { type RetentionRow, retentionRows } from './retention-rows.ts'

/**
 * The last day a record is kept (`YYYY-12-31`): whole years after the year the work ended, which is not itself one of
 * them. Work that ended in 2018 and is kept for five years is kept through 31/12/2023.
 *
 * Source: TT 10/2022/TT-BNV, Đ.3.1 (counted from the year the work ends); that this year is not counted is our reading,
 * the safer one, after BLDS 2015, Đ.147.2.
 */
export const retentionEnds = (yearWorkEnded: number, years: number): string =>
  `${String(yearWorkEnded + years).padStart(4, '0')}-12-31`

const noRow = (kind: string, day: string, rows: readonly RetentionRow[]): Issue => {
  const kinds = [...new Set(rows.map((row) => row.kind))]
  const known = kinds.includes(kind)
  const meant = known ? undefined : suggestion(kind, kinds)
  return {
    code: known ? 'retention-no-row' : 'retention-kind-unknown',
    path: 'kind',
    message: known
      ? text(
          `Ngày ${formatDate(day)} chưa có mức bảo quản nào cho loại hồ sơ "${kind}".`,
          `There is no period of retention for records of kind "${kind}" on ${formatDate(day)}.`,
        )
      : text(
          `Bảng thời hạn bảo quản không có loại hồ sơ "${kind}".${meant === undefined ? '' : ` Có phải "${meant}"?`}`,
          `The table of retention has no kind of record "${kind}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`,
        ),
    ...(known ? {} : { expected: meant === undefined ? kinds : [meant] }),
    received: kind,
  }
}

const isOn = ({ from, to }: RetentionRow, day: string): boolean =>
  from <= day && (to === undefined || day <= to)

/**
 * How long the law has a kind of record kept at the least, on a day (`YYYY-MM-DD`): the row in force, or, when the
 * instrument in force was not read that far, the last row before it, marked `unverified`.
 */
export const retentionOf = (
  kind: string,
  day: string,
  rows: readonly RetentionRow[] = retentionRows,
): Result<RetentionRow> => {
  const read = tryParseDay(day)
  if (!read.ok) return read
  const own = rows.filter((row) => row.kind === kind)
  const found = own.find((row) => isOn(row, day))
  if (found !== undefined) return success(found)
  const before = own
    .filter(({ to }) => to !== undefined && to < day)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]
  if (before === undefined) return failure(noRow(kind, day, rows))
  const { to: _, ...open } = before
  return success(
    freeze({
      ...open,
      basis: `${before.basis} (đã hết hiệu lực; bảng hiện hành chưa đối chiếu)`,
      confidence: 'unverified',
    }),
  )
}

const named = (retention: Retention): Text => {
  if (retention === 'permanent') return text('vĩnh viễn', 'for ever')
  if (retention === 'untilSuperseded') return text('đến khi văn bản hết hiệu lực', 'until it is superseded')
  return text(`${retention} năm`, `${retention} year${retention === 1 ? '' : 's'}`)
}

const badRetention = (given: unknown): Issue => ({
  code: 'retention-years',
  path: 'retention',
  message: {
    vi: 'Thời hạn bảo quản phải là số nguyên năm từ 1 đến 100, hoặc "permanent" (vĩnh viễn).',
    en: 'A retention must be a whole number of years from 1 to 100, or "permanent".',
  },
  expected: ['1–100', 'permanent'],
  received: String(given),
})

const isShorter = (given: number | 'permanent', least: Retention): boolean => {
  if (given === 'permanent' || least === 'untilSuperseded') return false
  return least === 'permanent' || given < least
}

const tooShort = (given: number | 'permanent', row: RetentionRow): Issue => {
  const [wanted, least] = [named(given), named(row.retention)]
  const sure = isSure(row)
  return {
    code: sure ? 'retention-too-short' : 'retention-maybe-too-short',
    path: 'retention',
    message: {
      vi: `${row.title.vi}: bảo quản ${wanted.vi} là ngắn hơn mức ${least.vi}${sure ? '' : ' theo mức chưa được đối chiếu; hãy kiểm tra lại văn bản'} (${row.basis}).`,
      en: `${row.title.en}: ${wanted.en} is shorter than ${least.en}${sure ? '' : ', a period that has not been verified; check the instrument'} (${row.basis}).`,
    },
    expected: least,
    received: String(given),
    rule: row.basis,
  }
}

const isSure = ({ confidence }: RetentionRow): boolean =>
  confidence === 'verified' || confidence === 'secondary'

/** A retention that may stand, the row it was held against, and what has to be looked at again. */
export interface RetentionCheck {
  readonly row: RetentionRow
  readonly retention: number | 'permanent'
  readonly warnings: readonly Issue[]
}

/**
 * Whether records of a kind may be kept so long (whole years, or `permanent`), by the table in force on a day. Shorter
 * than a row that was read is refused with the row; shorter than an unverified one is accepted with a warning that says
 * so. Longer is always allowed.
 *
 * @example
 * ```ts
 * import { checkRetention } from 'quytrinh/document'
 *
 * const tried = checkRetention('admin.reform_file', 10, '2019-03-01')
 * tried.ok ? [] : tried.issues.map(({ code, rule }) => [code, rule]) //=> [['retention-too-short', 'TT 09/2011/TT-BNV, bảng thời hạn']]
 * ```
 */
export const checkRetention = (
  kind: string,
  retention: number | 'permanent',
  day: string,
  rows: readonly RetentionRow[] = retentionRows,
): Result<RetentionCheck> => {
  const whole = Number.isInteger(retention) && Number(retention) >= 1 && Number(retention) <= 100
  if (retention !== 'permanent' && !whole) return failure(badRetention(retention))
  const row = retentionOf(kind, day, rows)
  if (!row.ok) return row
  const short = isShorter(retention, row.value.retention) ? [tooShort(retention, row.value)] : []
  if (short.length > 0 && isSure(row.value)) return failure(...short)
  return success(freeze({ row: row.value, retention, warnings: short }, true))
}
