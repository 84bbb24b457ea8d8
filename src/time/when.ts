import { failure, type Result, success } from '../issue/index.ts'
import { text } from '../text/index.ts'
import { type Day, readDay } from './day.ts'
import { daySeconds, readSeconds } from './moment.ts'
import { shown } from './shown.ts'

/** A day, and the second since 1970-01-01T00:00:00+07:00 where a moment was given. */
export interface When {
  readonly day: Day
  readonly seconds?: number
}

/** A text that is an ISO day or an ISO moment; an Issue `when-unreadable` for anything else. */
export const readWhen = (given: unknown, path: string): Result<When> => {
  const iso = typeof given === 'string' ? given : ''
  const day = readDay(iso)
  if (day !== undefined) return success({ day })
  const seconds = readSeconds(iso)
  if (seconds !== undefined) return success({ day: Math.floor(seconds / daySeconds), seconds })
  return failure({
    code: 'when-unreadable',
    path,
    message: text(
      `"${shown(given)}" không phải ngày hoặc thời điểm ISO`,
      `"${shown(given)}" is neither an ISO day nor an ISO moment`,
    ),
    expected: text(
      'ngày 2026-02-06 hoặc thời điểm 2026-02-06T09:15:00+07:00',
      'a day 2026-02-06 or a moment 2026-02-06T09:15:00+07:00',
    ),
    received: shown(given),
  })
}

/** First and last second of what a {@link When} may mean: one second for a moment, the whole day for a day. */
const span = (when: When): readonly [first: number, last: number] =>
  when.seconds === undefined
    ? [when.day * daySeconds, (when.day + 1) * daySeconds - 1]
    : [when.seconds, when.seconds]

/** Whether one is certainly before the other; a day and a moment within it are neither before nor after. */
export const isBefore = (a: When, b: When): boolean => span(a)[1] < span(b)[0]
