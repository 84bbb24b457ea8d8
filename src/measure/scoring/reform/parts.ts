import { percentOfPoints, sumOf } from '../exact.ts'
import { exactly, type Span, spanOf } from '../span.ts'
import type { Criterion } from './criterion.ts'

/** One field of an index. */
export interface FieldIndex {
  readonly field: string
  /** The most points of the criteria that apply. */
  readonly maximum: number
  readonly points: Span
  /** In percent of the most; null while points are missing, or when nothing applies. */
  readonly percent: number | null
  /** The points the agency gave itself for what was appraised, what became of them, and the difference. */
  readonly self: number
  readonly appraised: number
  readonly difference: number
  readonly survey: number
}

/** The points of a criterion as far as they are known: after appraisal, else its own, and those of the survey. */
export const criterionPoints = ({ max, self, appraised, survey }: Criterion): Span => {
  const own = appraised ?? self
  const certain = sumOf([own ?? 0, survey ?? 0])
  const missing = own === null || survey === null
  return missing ? { low: certain, high: max } : exactly(certain)
}

/** A percentage, null while the points are a span. */
export const percentIn = ({ low, high }: Span, maximum: number): number | null =>
  low === high && maximum > 0 ? percentOfPoints(low, maximum) : null

/** Whether agency and appraisal both gave points, so that they can be compared. */
const compared = ({ self, appraised }: Criterion): boolean =>
  typeof self === 'number' && typeof appraised === 'number'

/** The sums over some criteria that apply. */
export const fieldIndex = (field: string, criteria: readonly Criterion[]): FieldIndex => {
  const points = spanOf(criteria.map(criterionPoints))
  const maximum = sumOf(criteria.map(({ max }) => max))
  const both = criteria.filter(compared)
  const self = sumOf(both.map((each) => each.self ?? 0))
  const appraised = sumOf(both.map((each) => each.appraised ?? 0))
  return {
    field,
    maximum,
    points,
    percent: percentIn(points, maximum),
    self,
    appraised,
    difference: sumOf([appraised, -self]),
    survey: sumOf(criteria.map(({ survey }) => survey ?? 0)),
  }
}
