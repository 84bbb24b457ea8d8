import { freeze } from 'immer'
import { type Issue, QuytrinhError } from '../issue/index.ts'
import { type CauseHead, causeHeads } from '../standard/index.ts'
import { formatNumber, type Text, text } from '../text/index.ts'
import { pareto } from './pareto.ts'
import type { Nonconformity } from './record.ts'

/** When many nonconformities together ask for an action. */
export type TrendRule =
  /** The count rises so many months in a row. */
  | { readonly kind: 'rising'; readonly months: number }
  /** The last month has more than this. */
  | { readonly kind: 'above'; readonly count: number }
  /** One cause head has more than this share, of at least so many causes. */
  | { readonly kind: 'causeShare'; readonly share: number; readonly atLeast: number }

/** Three rising months, or one head with over half of at least five causes; a setting. */
export const trendRules: readonly TrendRule[] = [
  { kind: 'rising', months: 3 },
  { kind: 'causeShare', share: 0.5, atLeast: 5 },
]

/** How many were found in a month, `YYYY-MM`. */
export interface MonthCount {
  readonly month: string
  readonly count: number
}

/** An action that a trend asks for. */
export interface Proposal {
  readonly rule: TrendRule
  readonly action: 'corrective' | 'preventive'
  /** The cause head it is about, where it is about one. */
  readonly head?: CauseHead
  readonly reason: Text
}

const notAMonth = (path: string, received: string): Issue => ({
  code: 'month-unreadable',
  path,
  message: text(`"${received}" không phải một tháng.`, `"${received}" is not a month.`),
  expected: text('tháng dạng 2019-04', 'a month such as 2019-04'),
  received,
})

const isMonth = (month: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(month)

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/**
 * The count of every month from one to another, both included, also of those without any.
 *
 * @throws QuytrinhError `month-unreadable` for anything but `YYYY-MM`.
 */
export const monthlyCounts = (
  list: readonly Pick<Nonconformity, 'foundOn' | 'stage'>[],
  from: string,
  to: string,
): readonly MonthCount[] => {
  const wrong = Object.entries({ from, to }).filter(([, month]) => !isMonth(month))
  if (wrong.length > 0) throw new QuytrinhError(wrong.map(([path, month]) => notAMonth(path, month)))
  const counts = new Map<string, number>()
  for (const { foundOn, stage } of list)
    if (stage !== 'cancelled') counts.set(foundOn.slice(0, 7), (counts.get(foundOn.slice(0, 7)) ?? 0) + 1)
  const months: MonthCount[] = []
  for (let month = from; month <= to; month = monthAfter(month))
    months.push({ month, count: counts.get(month) ?? 0 })
  return freeze(months, true)
}

const rising = (months: readonly MonthCount[], rule: TrendRule & { kind: 'rising' }): readonly Proposal[] => {
  const last = months.slice(-rule.months - 1)
  if (
    last.length <= rule.months ||
    !last.every(({ count }, at) => at === 0 || count > (last[at - 1]?.count ?? 0))
  )
    return []
  const counts = last.map(({ count }) => count).join(', ')
  return [
    {
      rule,
      action: 'preventive',
      reason: text(
        `Số phiếu tăng ${rule.months} tháng liên tiếp (${counts}).`,
        `The count has risen ${rule.months} months in a row (${counts}).`,
      ),
    },
  ]
}

const above = (months: readonly MonthCount[], rule: TrendRule & { kind: 'above' }): readonly Proposal[] => {
  const last = months.at(-1)
  return last === undefined || last.count <= rule.count
    ? []
    : [
        {
          rule,
          action: 'corrective',
          reason: text(
            `Tháng ${last.month.slice(5)}/${last.month.slice(0, 4)} có ${last.count} phiếu, vượt mức ${rule.count}.`,
            `${last.month} has ${last.count} slips, above ${rule.count}.`,
          ),
        },
      ]
}

const isHead = (key: string | null): key is CauseHead => key !== null && Object.hasOwn(causeHeads, key)

const causeShare = (
  list: readonly Nonconformity[],
  rule: TrendRule & { kind: 'causeShare' },
): readonly Proposal[] => {
  const known = list.filter(({ causes, stage }) => causes.length > 0 && stage !== 'cancelled')
  const { total, rows } = pareto(known, 'causeHead')
  if (total < rule.atLeast) return []
  return rows.flatMap(({ key, count, share }): Proposal[] => {
    if (!isHead(key) || share <= rule.share) return []
    const percent = Math.round(share * 100)
    return [
      {
        rule,
        action: 'corrective',
        head: key,
        reason: text(
          `${count}/${total} nguyên nhân (${formatNumber(percent, 'vi')} %) thuộc nhóm "${causeHeads[key].vi}".`,
          `${count} of ${total} causes (${formatNumber(percent, 'en')}%) lie under "${causeHeads[key].en}".`,
        ),
      },
    ]
  })
}

/**
 * The actions that many nonconformities together ask for, each with its reason. `months` are the months looked at, the
 * last one complete; see {@link monthlyCounts}. Nothing is proposed where there is not enough to go by.
 */
export const trend = (
  list: readonly Nonconformity[],
  months: readonly MonthCount[],
  rules: readonly TrendRule[] = trendRules,
): readonly Proposal[] =>
  freeze(
    rules.flatMap((rule) => {
      if (rule.kind === 'rising') return rising(months, rule)
      return rule.kind === 'above' ? above(months, rule) : causeShare(list, rule)
    }),
    true,
  )
