import { freeze } from 'immer'
import type { DataWindow } from './data-window.ts'
import type { Interval } from './statistics/interval.ts'

/** What a value is counted in. */
export type Unit = 'percent' | 'count' | 'level' | 'points' | 'days'

/** Where the counts come from: dossiers' journals, a foreign log, counts someone handed in, answers to a survey. */
export type Source = 'journal' | 'log' | 'counts' | 'survey'

/** One computed value with everything needed to check it. */
export interface Measured {
  /** The id of the indicator: `edoc.rate`. */
  readonly indicator: string
  readonly unit: Unit
  /** Unrounded; null when there is nothing to divide by. */
  readonly value: number | null
  readonly numerator: number
  /** Null where nothing is divided: a count, a level. */
  readonly denominator: number | null
  /** The id of the convention the value was counted by; results under different ones cannot be compared. */
  readonly convention: string
  readonly window: DataWindow
  /** How many days of the window the counts tell about, where that is not all of them. */
  readonly told?: { readonly days: number; readonly of: number }
  readonly source: Source
  /** The counts are a sample of a larger whole, so that the value is only known within an interval. */
  readonly sampled: boolean
  /** The interval of a sampled value, in its unit, where one can be computed. */
  readonly interval?: Interval
}

/** A share in percent; without a denominator there is no data, neither 0 nor 100. */
export const percentOf = (numerator: number, denominator: number): number | null =>
  denominator === 0 ? null : (numerator * 100) / denominator

/** A value in percent from its counts. */
export const measuredShare = (
  counts: Omit<Measured, 'unit' | 'value' | 'sampled' | 'denominator'> & {
    readonly denominator: number
    readonly sampled?: boolean
  },
): Measured =>
  freeze(
    {
      ...counts,
      unit: 'percent',
      value: percentOf(counts.numerator, counts.denominator),
      sampled: counts.sampled ?? false,
    },
    true,
  )
