/** The parts of a civil servant's points: each result in per cent, the general criteria in points (0 to 30). */
export interface ScoreParts {
  /** Products done, of those assigned. */
  readonly quantity: number
  /** Products after what their quality lost, of those assigned. */
  readonly quality: number
  /** Products after what their delay lost, of those assigned. */
  readonly progress: number
  /** Only for leaders: the unit or field led, organising work, uniting people. */
  readonly leading?: { readonly unit: number; readonly organising: number; readonly uniting: number }
  readonly general: number
}

/** Free of the dust of binary fractions, so that 90 points are 90. */
const clean = (value: number): number => Math.round(value * 1e6) / 1e6

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/**
 * The points of one period under Decree 335/2025: results make up to 70, general criteria up to 30.
 *
 * Source: NĐ 335/2025/NĐ-CP, by way of published software; not read in the decree.
 */
export const scoreOf = ({ quantity, quality, progress, leading, general }: ScoreParts): number => {
  const results = [
    quantity,
    quality,
    progress,
    ...(leading === undefined ? [] : [leading.unit, leading.organising, leading.uniting]),
  ]
  return clean((sum(results) * 70) / (results.length * 100) + general)
}

/**
 * The points of one period by the weights of the unit's own regulation: parts in per cent, weights in points that add
 * up to 70.
 *
 * Source: NĐ 233/2026/NĐ-CP, Đ.11.3, Đ.12.5.
 */
export const weightedScore = (
  parts: readonly { readonly result: number; readonly weight: number }[],
  general: number,
): number => clean(sum(parts.map(({ result, weight }) => (result * weight) / 100)) + general)

/** The year's points: the average of its months or quarters; undefined for none. */
export const yearScore = (scores: readonly number[]): number | undefined =>
  scores.length === 0 ? undefined : clean(sum(scores) / scores.length)
