import type { Citation } from '../procedure/index.ts'
import type { Text } from '../text/index.ts'

/** The level of an agency. */
export type Level = 'commune' | 'district' | 'province' | 'ministry'

/** A stretch of a year in which something is owed again and again. */
export type Stretch = 'week' | 'month' | 'quarter' | 'half-year'

/**
 * When in a year something is owed.
 *
 * - `by`: by each of these days (`MM-DD`), `years` after the year asked about when given
 * - `month`: within a month (1–12); due on its last day
 * - `each`: within each week, month, quarter or half-year, `times` when more than once; due on its last working day.
 *   Weeks are told month by month, with how often it is owed by the end of each
 * - `times`: so many times a year, whenever the agency plans it; due at the end of the year
 * - `every`: by a day, once in so many years, counted from the year `first`
 */
export type Recurrence =
  | { readonly by: readonly string[]; readonly years?: number }
  | { readonly month: number }
  | { readonly each: Stretch; readonly times?: number }
  | { readonly times: number }
  | { readonly every: number; readonly first: number; readonly by: string }

/** The days a report tells about, `MM-DD`; `years` before the year the duty falls in when given. */
export interface Window {
  readonly from: string
  readonly to: string
  readonly fromYears?: number
  readonly toYears?: number
}

/** When a duty falls, under one instrument. */
export interface DutyRow extends Citation {
  readonly when: Recurrence
  /** What each of the days of `when` tells about, in their order. */
  readonly windows?: readonly Window[]
  /** First and last day the row is in force (civil dates, inclusive; open when absent). */
  readonly from?: string
  readonly to?: string
}

/** Something an agency owes every year, or every so many years. */
export interface Duty {
  /** Kebab-case, unique in an agenda. */
  readonly id: string
  readonly title: Text
  /** The levels of agencies that owe it; all when absent. */
  readonly levels?: readonly Level[]
  /** The procedure it is done by, by id. */
  readonly procedure?: string
  readonly rows: readonly DutyRow[]
}
