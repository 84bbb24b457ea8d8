import { sumOf } from './exact.ts'

/** Points of which only a part is known: at least `low`, at most `high`; both are the same when all is known. */
export interface Span {
  readonly low: number
  readonly high: number
}

/** Points that are known. */
export const exactly = (points: number): Span => ({ low: points, high: points })

/** The points of a span when they are known, otherwise null. */
export const known = ({ low, high }: Span): number | null => (low === high ? low : null)

/** The sum of spans: low with low, high with high. */
export const spanOf = (spans: readonly Span[]): Span => ({
  low: sumOf(spans.map(({ low }) => low)),
  high: sumOf(spans.map(({ high }) => high)),
})
