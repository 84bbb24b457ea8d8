import type { Calendar } from './calendar.ts'
import { daySeconds } from './moment.ts'
import type { Range } from './pause.ts'
import type { Desk } from './sessions.ts'

/** The parts of a stretch outside the ranges, in order. */
const outside = (stretch: Range, ranges: readonly Range[]): readonly Range[] => {
  const parts: Range[] = []
  let [from, to] = stretch
  for (const [first, last] of ranges) {
    if (last <= from) continue
    if (first >= to) break
    if (first > from) parts.push([from, first])
    from = last
  }
  if (from < to) parts.push([from, to])
  return parts
}

/** The sessions of a day, whole or what is left of them after a second. */
const stretchesOf = (day: number, start: number, calendar: Calendar, desk: Desk): readonly Range[] =>
  calendar
    .sessions(day, desk)
    .map(
      (session): Range => [
        Math.max(start, day * daySeconds + session.start * 60),
        day * daySeconds + session.end * 60,
      ],
    )
    .filter(([from, to]) => from < to)

/** The second at which an amount of office seconds is used up; a limit that ends with a session ends there. */
export const workingSecondsEnd = (
  start: number,
  amount: number,
  paused: readonly Range[],
  calendar: Calendar,
  desk: Desk,
): number => {
  let left = amount
  for (let day = Math.floor(start / daySeconds); ; day += 1)
    for (const stretch of stretchesOf(day, start, calendar, desk))
      for (const [from, to] of outside(stretch, paused)) {
        if (left <= to - from) return from + left
        left -= to - from
      }
}

/** The end of the n-th session, the running one being the first; a session that ends in a pause does not count. */
export const sessionEnd = (
  start: number,
  amount: number,
  paused: readonly Range[],
  calendar: Calendar,
  desk: Desk,
): number => {
  let left = amount
  for (let day = Math.floor(start / daySeconds); ; day += 1)
    for (const [, end] of stretchesOf(day, start, calendar, desk)) {
      if (paused.some(([first, last]) => end > first && end <= last)) continue
      left -= 1
      if (left === 0) return end
    }
}

/** The second at which an amount of seconds by the clock is used up. */
export const clockSecondsEnd = (start: number, amount: number, paused: readonly Range[]): number => {
  let at = start
  let left = amount
  for (const [first, last] of paused) {
    if (last <= at) continue
    if (first >= at + left) break
    left -= Math.max(0, first - at)
    at = last
  }
  return at + left
}
