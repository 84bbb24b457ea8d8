import type { Confidence, DayKind } from '../row.ts'
import type { HolidayCode } from './holidays.ts'

/**
 * One row of a year: a day and the holiday it keeps; or a day, the rest day it makes up (`substitute`) or the other
 * side of the swap, and what it is. Days are `MM-DD`, or ISO days where the year is another one.
 */
export type YearRow =
  | readonly [date: string, code: HolidayCode, kind?: undefined]
  | readonly [date: string, other: string, kind: Exclude<DayKind, 'statutory'>]

/** Rows that rest on the same sources (ids, space between), and how well these know them. */
export type SourcedRows = readonly [confidence: Confidence, sources: string, rows: readonly YearRow[]]
