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

/** The first second that is found in the sessions from a second on, the running one cut to what is left of it. */
const findInSessions = (
  start: number,
  calendar: Calendar,
  desk: Desk,
  find: (session: Range) => number | undefined,
): number => {
  for (let day = Math.floor(start / daySeconds); ; day += 1)
    for (const { start: opening, end } of calendar.sessions(day, desk)) {
      const session: Range = [Math.max(start, day * daySeconds + opening * 60), day * daySeconds + end * 60]
      const found = session[0] < session[1] ? find(session) : undefined
      if (found !== undefined) return found
    }
}

/** The second at which an amount of office seconds is used up; a limit that ends with a session ends there. */
export const workingSecondsEnd = (
  start: number,
  amount: number,
  paused: readonly Range[],
  calendar: Calendar,
  desk: Desk,
): number => {
  let left = amount
  return findInSessions(start, calendar, desk, (session) => {
    for (const [from, to] of outside(session, paused)) {
      if (left <= to - from) return from + left
      left -= to - from
    }
    return undefined
  })
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
  return findInSessions(start, calendar, desk, ([, end]) => {
    if (paused.some(([first, last]) => end > first && end <= last)) return undefined
    left -= 1
    return left === 0 ? end : undefined
  })
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
