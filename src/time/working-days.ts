import type { Calendar } from './calendar.ts'
import { formatDay, parseDay, readDay } from './day.ts'

/**
 * The n-th working day after an ISO day, as an ISO day (`n = 0`: the day itself if it works, else the next one that does).
 * Throws `QuytrinhError`: `day-unreadable`, `day-amount`, `calendar-out-of-range`.
 */
export const addWorkingDays = (iso: string, n: number, calendar: Calendar): string =>
  formatDay(calendar.add(readDay(iso) ?? parseDay(iso), n))

/** Working days in (a, b] between two ISO days; throws `QuytrinhError` like {@link addWorkingDays}. */
export const countWorkingDays = (a: string, b: string, calendar: Calendar): number =>
  calendar.count(readDay(a) ?? parseDay(a), readDay(b) ?? parseDay(b))
