import { failure, type Issue, type Result, success } from '../issue/index.ts'
import { text } from '../text/index.ts'
import type { Calendar } from './calendar.ts'
import type { Day } from './day.ts'
import { daySeconds } from './moment.ts'
import type { Policies } from './policy-defaults.ts'
import { isBefore, readWhen, type When } from './when.ts'
import { wrongShape } from './wrong-shape.ts'

/** A stretch that does not count: ISO days or moments of the event that pauses and the one that resumes. */
export interface Pause {
  readonly from: string
  readonly to?: string
  readonly reason?: string
}

/** A pause that was read and has an end. */
export interface ClosedPause {
  readonly from: When
  readonly to: When
  readonly reason?: string
}

/** Two numbers, both included for days; the second excluded for seconds. */
export type Range = readonly [first: number, last: number]

const open = (pause: Pause, path: string): Issue => ({
  code: 'pause-open',
  path: `${path}.to`,
  message: text(
    `Lần tạm dừng từ ${pause.from} chưa kết thúc nên chưa tính được hạn`,
    `The pause from ${pause.from} has no end, so no deadline can be given yet`,
  ),
  expected: text('ngày hoặc thời điểm tiếp tục', 'the day or moment of resumption'),
})

const backwards = (pause: Pause, path: string): Issue => ({
  code: 'pause-backwards',
  path: `${path}.to`,
  message: text(
    `Lần tạm dừng từ ${pause.from} kết thúc trước khi bắt đầu (${pause.to ?? ''})`,
    `The pause from ${pause.from} ends before it begins (${pause.to ?? ''})`,
  ),
  expected: text(`từ ${pause.from} trở đi`, `${pause.from} or later`),
  received: pause.to ?? '',
})

/** Every pause read; Issues `pause-shape`, `when-unreadable`, `pause-open`, `pause-backwards` at `pauses[i]`. */
export const readPauses = (pauses: readonly Pause[]): Result<readonly ClosedPause[]> => {
  if (!Array.isArray(pauses)) return failure(wrongShape('pause', 'pauses', '[{ from, to }]', pauses))
  const issues: Issue[] = []
  const closed: ClosedPause[] = []
  for (const [index, pause] of pauses.entries()) {
    const path = `pauses[${index}]`
    if (typeof pause !== 'object' || pause === null) {
      issues.push(wrongShape('pause', path, '{ from, to }', pause))
      continue
    }
    const from = readWhen(pause.from, `${path}.from`)
    const to = pause.to === undefined ? failure(open(pause, path)) : readWhen(pause.to, `${path}.to`)
    if (!from.ok) issues.push(...from.issues)
    if (!to.ok) issues.push(...to.issues)
    if (!from.ok || !to.ok) continue
    if (isBefore(to.value, from.value)) issues.push(backwards(pause, path))
    const { reason } = pause
    closed.push({ from: from.value, to: to.value, ...(reason === undefined ? {} : { reason }) })
  }
  return issues.length > 0 ? failure(...issues) : success(closed)
}

/** Ranges in order, overlapping ones joined; `gap` 1 joins neighbouring days, 0 touching seconds. */
const merge = (ranges: readonly Range[], gap: number): readonly Range[] => {
  const merged: Range[] = []
  for (const range of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last !== undefined && range[0] <= last[1] + gap)
      merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])]
    else merged.push(range)
  }
  return merged
}

/** The whole days that do not count, under the policy `pauseArithmetic`. */
export const pausedDays = (
  pauses: readonly ClosedPause[],
  policy: Policies['pauseArithmetic'],
): readonly Range[] => {
  const shift = policy === 'event-day-counts' ? 1 : 0
  const ranges = pauses.map(({ from, to }): Range => [from.day + shift, to.day + shift - 1])
  return merge(
    ranges.filter(([first, last]) => first <= last),
    1,
  )
}

/** The seconds that do not count: exact where moments were given, whole days where days were. */
export const pausedSeconds = (
  pauses: readonly ClosedPause[],
  policy: Policies['pauseArithmetic'],
): readonly Range[] => {
  const shift = policy === 'event-day-counts' ? 1 : 0
  const second = (when: When): number => when.seconds ?? (when.day + shift) * daySeconds
  const ranges = pauses.map(({ from, to }): Range => [second(from), second(to)])
  return merge(
    ranges.filter(([first, last]) => first < last),
    0,
  )
}

/** Days of the ranges within (after, upTo], all of them or the working ones. */
export const pausedWithin = (
  ranges: readonly Range[],
  after: Day,
  upTo: Day,
  calendar?: Calendar,
): number => {
  let total = 0
  for (const [first, last] of ranges) {
    const [a, b] = [Math.max(first - 1, after), Math.min(last, upTo)]
    if (a < b) total += calendar === undefined ? b - a : calendar.count(a, b)
  }
  return total
}
