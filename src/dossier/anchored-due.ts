import type { LimitRule } from '../procedure/index.ts'
import { formatDate } from '../text/index.ts'
import {
  type Calendar,
  type Day,
  due,
  formatDay,
  formatLimit,
  parseDay,
  type Reason,
  tryParseDay,
} from '../time/index.ts'
import type { AppliedLimit, Dossier, LimitRun } from './dossier.ts'
import { type DeadlineOptions, type Due, dueOn } from './due-day.ts'

const startName = { vi: 'Ngày bắt đầu tính', en: 'The day it counts from' }

const dayIn = (value: unknown): string | null =>
  typeof value === 'string' && tryParseDay(value).ok ? value : null

const yearIn = (value: unknown): number | null =>
  typeof value === 'number' ? value : Number(dayIn(value)?.slice(0, 4) ?? Number.NaN) || null

const dayMs = 86_400_000

/** The corresponding day so many months before a day, or the last day of that month. */
const monthsBefore = (day: Day, months: number): Day => {
  const date = new Date(day * dayMs)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() - months]
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay)) / dayMs
}

/**
 * The day so long before another: for working days, the last one with as many after it; for months and years, the
 * corresponding day.
 */
export const back = (day: Day, { limit }: AppliedLimit, calendar: Calendar): Day => {
  const { amount, unit } = limit
  if (amount === 0) return day
  if (unit === 'month' || unit === 'year') return monthsBefore(day, amount * (unit === 'year' ? 12 : 1))
  if (unit !== 'working-day') return day - amount * (unit === 'week' ? 7 : 1)
  let earlier = day - 1
  while (calendar.count(earlier, day) < amount || !calendar.isWorking(earlier)) earlier -= 1
  return earlier
}

const since = (
  day: string,
  { limit }: LimitRun,
  calendar: Calendar,
  rule: LimitRule,
  options: DeadlineOptions,
): Due => ({
  ...due(limit, day, calendar, {
    ...options,
    startName,
    ...(rule.desk === undefined ? {} : { desk: rule.desk }),
  }),
  pauses: [],
})

const ahead = (day: string, run: LimitRun, calendar: Calendar, { desk }: LimitRule): Due => {
  const why: Reason = {
    code: 'ahead',
    text:
      run.limit.amount === 0
        ? { vi: `Vào ngày ${formatDate(day)}.`, en: `On ${formatDate(day)}.` }
        : {
            vi: `Chậm nhất ${formatLimit(run.limit, 'vi')} trước ngày ${formatDate(day)}.`,
            en: `At the latest ${formatLimit(run.limit, 'en')} before ${formatDate(day)}.`,
          },
    rule: run.basis,
  }
  return dueOn(back(parseDay(day), run, calendar), calendar, desk, [why])
}

const yearly = (
  year: number,
  date: string,
  run: LimitRun,
  calendar: Calendar,
  { desk }: LimitRule,
): Due | null => {
  const read = tryParseDay(`${year}-${date}`)
  if (!read.ok) return null
  const day = calendar.next(read.value)
  const said = formatDate(formatDay(read.value))
  const moved = formatDate(formatDay(day))
  const why: Reason[] = [
    { code: 'yearly', text: { vi: `Chậm nhất ngày ${said}.`, en: `By ${said}.` }, rule: run.basis },
  ]
  if (day !== read.value)
    why.push({
      code: 'roll',
      text: {
        vi: `Ngày ${said} là ngày nghỉ nên tính đến hết ngày làm việc kế tiếp ${moved}.`,
        en: `${said} is a day off, so it ends with the next working day, ${moved}.`,
      },
      rule: 'BLDS 2015, Đ.148.5',
    })
  return dueOn(day, calendar, desk, why)
}

/**
 * When a limit that hangs on a day the dossier knows ends: counted from the day in a fact, so long before it, or on a
 * fixed day of its year. Null while the fact is not known.
 */
export const anchoredDue = (
  dossier: Dossier,
  rule: LimitRule,
  run: LimitRun,
  calendar: Calendar,
  options: DeadlineOptions,
): Due | null => {
  const { within } = rule
  const known = (fact: string): unknown => run.anchor ?? dossier.facts[fact]
  if ('since' in within) {
    const day = dayIn(known(within.since))
    return day === null ? null : since(day, run, calendar, rule, options)
  }
  if ('ahead' in within) {
    const day = dayIn(known(within.ahead))
    return day === null ? null : ahead(day, run, calendar, rule)
  }
  if (!('yearOf' in within)) return null
  const year = yearIn(known(within.yearOf))
  return year === null || run.date === undefined
    ? null
    : yearly(year + (run.years ?? 0), run.date, run, calendar, rule)
}
