import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addMonths } from 'date-fns/addMonths'
import type { Calendar } from './calendar.ts'
import { type Day, formatDay } from './day.ts'
import type { Limit } from './limit.ts'
import { daySeconds } from './moment.ts'
import { pausedWithin, type Range } from './pause.ts'
import type { Policies } from './policy-defaults.ts'

const dayMs = daySeconds * 1000

/** The smallest end that `reach` gives once the paused days before it are added. */
const settle = (reach: (extra: number) => Day, paused: (end: Day) => number): Day => {
  let end = reach(0)
  for (;;) {
    const next = reach(paused(end))
    if (next === end) return end
    end = next
  }
}

/** The n-th unpaused working day after a day; `n = 0` is the day itself if it works. */
export const workingDayEnd = (start: Day, n: number, paused: readonly Range[], calendar: Calendar): Day => {
  if (n === 0 && calendar.isWorking(start)) return start
  const amount = Math.max(n, 1)
  return settle(
    (extra) => calendar.add(start, amount + extra),
    (end) => pausedWithin(paused, start, end, calendar),
  )
}

/** The corresponding day some months later, or the last day of that month (BLDS 2015, Đ.148.3). */
const monthsLater = (start: Day, months: number, leapDay: Policies['leapDay'], byYear: boolean): Day => {
  const end = Math.round(addMonths(new UTCDateMini(start * dayMs), months).getTime() / dayMs)
  const clipped = byYear && formatDay(start).endsWith('-02-29') && formatDay(end).endsWith('-02-28')
  return clipped && leapDay === 'first-of-march' ? end + 1 : end
}

const plainEnd = (start: Day, limit: Limit, leapDay: Policies['leapDay']): Day => {
  const { amount, unit } = limit
  if (unit === 'month') return monthsLater(start, amount, leapDay, false)
  if (unit === 'year') return monthsLater(start, amount * 12, leapDay, true)
  return start + Math.floor(amount) * (unit === 'week' ? 7 : 1)
}

/** The last calendar day of a limit, paused days added, not yet moved off a day of rest. */
export const calendarDayEnd = (
  start: Day,
  limit: Limit,
  paused: readonly Range[],
  leapDay: Policies['leapDay'],
): Day => {
  const plain = plainEnd(start, limit, leapDay)
  return settle(
    (extra) => plain + extra,
    (end) => pausedWithin(paused, start, end),
  )
}

/** The day itself, or the next working day when it is a day of rest (BLDS 2015, Đ.148.5). */
export const roll = (day: Day, calendar: Calendar, policy: Policies['rollOnSwapOff']): Day => {
  let rolled = day
  for (;;) {
    const { kind, working } = calendar.explain(rolled)
    if (working || (policy === 'stay' && (kind === 'substitute' || kind === 'swap-off'))) return rolled
    rolled += 1
  }
}
