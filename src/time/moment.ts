import { failure, type Result, success, unwrap } from '../issue/index.ts'
import { text } from '../text/index.ts'
import { type Day, readDay } from './day.ts'

/** A moment in Vietnam's time: `YYYY-MM-DDTHH:mm:ss+07:00`. Moments compare as texts. */
export type Moment = string

/** Seconds of a civil day. */
export const daySeconds = 86_400

const zoneSeconds = 7 * 3600

/** The moment of a count of seconds since 1970-01-01T00:00:00+07:00. */
export const momentOfSeconds = (seconds: number): Moment =>
  `${new Date(seconds * 1000).toISOString().slice(0, 19)}+07:00`

const pattern =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d{1,9})?)?(?:(Z)|([+-])(0\d|1[0-4]):?([0-5]\d))$/

/** Seconds since 1970-01-01T00:00:00+07:00 of an ISO moment with an offset, or `undefined`. */
export const readSeconds = (iso: string): number | undefined => {
  const match = pattern.exec(iso)
  const day = readDay(match?.[1] ?? '')
  if (match === null || day === undefined) return undefined
  const [, , hour, minute, second = '0', , sign, offsetHour = '0', offsetMinute = '0'] = match
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * 60 * (sign === '-' ? -1 : 1)
  return day * daySeconds + Number(hour) * 3600 + Number(minute) * 60 + Number(second) - offset + zoneSeconds
}

/**
 * An ISO moment with any offset or `Z`, seconds and fraction optional, normalised to +07:00 (a fraction of a second
 * is dropped). An Issue `moment-unreadable` for anything else, also for a moment without its offset.
 */
export const tryParseMoment = (iso: string, path = ''): Result<Moment> => {
  const seconds = readSeconds(iso)
  if (seconds !== undefined) return success(momentOfSeconds(seconds))
  return failure({
    code: 'moment-unreadable',
    path,
    message: text(
      `"${iso}" không phải một thời điểm ISO có múi giờ`,
      `"${iso}" is not an ISO moment with its offset`,
    ),
    expected: text('thời điểm dạng 2026-02-06T09:15:00+07:00', 'a moment such as 2026-02-06T09:15:00+07:00'),
    received: iso,
  })
}

/** The normalised moment of an ISO text; throws `QuytrinhError` (`moment-unreadable`). */
export const parseMoment = (iso: string): Moment => unwrap(tryParseMoment(iso))

/** Seconds since 1970-01-01T00:00:00+07:00; throws `QuytrinhError` (`moment-unreadable`). */
export const momentSeconds = (moment: Moment): number =>
  readSeconds(moment) ?? readSeconds(parseMoment(moment)) ?? 0

/** The civil day of a moment in Vietnam. */
export const momentDay = (moment: Moment): Day => Math.floor(momentSeconds(moment) / daySeconds)

/** Whole minutes since midnight in Vietnam: 09:15:30 → 555. */
export const momentMinutes = (moment: Moment): number =>
  Math.floor((momentSeconds(moment) - momentDay(moment) * daySeconds) / 60)

/** The moment some minutes after midnight of a day: `moment(day, 555)` → 09:15. */
export const moment = (day: Day, minutes: number): Moment => momentOfSeconds(day * daySeconds + minutes * 60)

/** Milliseconds since the Unix epoch, as `Date.now()` counts. */
export const epochMs = (moment: Moment): number => (momentSeconds(moment) - zoneSeconds) * 1000

/** The moment of milliseconds since the Unix epoch; parts of a second are dropped. */
export const momentOfEpochMs = (milliseconds: number): Moment =>
  momentOfSeconds(Math.floor(milliseconds / 1000) + zoneSeconds)
