import type { Confidence, DayKind } from '../row.ts'
import type { HolidayCode } from './holidays.ts'

/**
 * One row of a year: the day; what it is; the holiday it keeps (`statutory`), the rest day it makes up (`substitute`)
 * or the other side of the swap; how well it is known; ids of its sources, space between.
 */
export type YearRow =
  | readonly [date: string, kind: 'statutory', code: HolidayCode, confidence: Confidence, sources: string]
  | readonly [
      date: string,
      kind: Exclude<DayKind, 'statutory'>,
      other: string,
      confidence: Confidence,
      sources: string,
    ]
