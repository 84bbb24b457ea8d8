import type { Confidence } from '../../procedure/index.ts'

/** What a target asks of a value: `>` is "trên" (strictly above), `≥` "trở lên" (or more), `=` exactly. */
export type Comparison = '>' | '≥' | '='

/** A target: what an indicator is to reach, by which year, and where that is said. */
export interface Target {
  /** The id of the indicator. */
  readonly indicator: string
  readonly comparison: Comparison
  /** In the unit of the indicator. */
  readonly value: number
  readonly year: number
  readonly basis: string
  readonly confidence: Confidence
}
