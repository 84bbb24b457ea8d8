import type { Citation } from '../../../procedure/index.ts'
import { addWorkingDays, type Calendar, countWorkingDays, formatDay, parseDay } from '../../../time/index.ts'

/** At which level procedures are announced. */
export type PublicationLevel = 'ministry' | 'province'

/** Working days before or after a day, from a day on. */
export interface WorkingDayRow extends Citation {
  readonly workingDays: number
  readonly from: string
}

const row = (workingDays: number): WorkingDayRow => ({
  workingDays,
  from: '2022-08-01',
  basis: 'QĐ 766/QĐ-TTg (2022), mô tả công thức',
  confidence: 'secondary',
})

/** How long before the legal basis takes effect a procedure has to be announced (1.1). */
export const announcedAhead: Readonly<Record<PublicationLevel, WorkingDayRow>> = {
  ministry: row(20),
  province: row(5),
}

/** How long after its decision a procedure has to be published (1.2). */
export const publishedWithin: Readonly<Record<PublicationLevel, WorkingDayRow>> = {
  ministry: row(10),
  province: row(5),
}

/** One announcement of a procedure; civil days `YYYY-MM-DD`. */
export interface Announcement {
  readonly procedure: string
  readonly decidedOn: string
  /** The day the latest legal basis takes effect. */
  readonly effectiveOn: string
  /** Null while it is not published. */
  readonly publishedOn: string | null
}

/**
 * Whether a procedure was announced in time (1.1): so many working days lie between the day of the decision and the day
 * its legal basis takes effect. Throws `QuytrinhError`: `day-unreadable`, `calendar-out-of-range`.
 */
export const announcedInTime = (
  { decidedOn, effectiveOn }: Pick<Announcement, 'decidedOn' | 'effectiveOn'>,
  level: PublicationLevel,
  calendar: Calendar,
): boolean => {
  const before = (day: string): string => formatDay(parseDay(day) - 1)
  const left = countWorkingDays(before(decidedOn), before(effectiveOn), calendar)
  return left >= announcedAhead[level].workingDays
}

/** Whether a procedure was published in time after its decision (1.2); one not published is not. Throws like {@link announcedInTime}. */
export const publishedInTime = (
  { decidedOn, publishedOn }: Pick<Announcement, 'decidedOn' | 'publishedOn'>,
  level: PublicationLevel,
  calendar: Calendar,
): boolean =>
  publishedOn !== null &&
  publishedOn <= addWorkingDays(decidedOn, publishedWithin[level].workingDays, calendar)

/** Some of all. */
export interface CountOf {
  readonly count: number
  readonly total: number
}

const once = (rows: readonly Announcement[], inTime: (row: Announcement) => boolean): CountOf => {
  const all = new Set(rows.map(({ procedure }) => procedure))
  const late = new Set(rows.filter((each) => !inTime(each)).map(({ procedure }) => procedure))
  return { count: all.size - late.size, total: all.size }
}

/**
 * The counts of 1.1 and 1.2 over the announcements of a period. A procedure counts once; late once, it is late. For 1.2
 * only what is published counts.
 */
export const publicationCounts = (
  rows: readonly Announcement[],
  level: PublicationLevel,
  calendar: Calendar,
): { readonly '1.1': CountOf; readonly '1.2': CountOf } => ({
  '1.1': once(rows, (each) => announcedInTime(each, level, calendar)),
  '1.2': once(
    rows.filter(({ publishedOn }) => publishedOn !== null),
    (each) => publishedInTime(each, level, calendar),
  ),
})
