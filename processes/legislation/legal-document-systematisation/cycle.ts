import { freeze } from 'immer'

/** One cycle: its five years, and the day its documents are cut off. */
export interface Cycle {
  readonly first: number
  readonly last: number
  /** `YYYY-MM-DD`. */
  readonly cutoffOn: string
}

const firstCutoff = 2018
const length = 5

/**
 * The cycle a year belongs to: 2014–2018, 2019–2023, 2024–2028 and so on, cut off on 31 December of the fifth year.
 *
 * Source: NĐ 34/2016/NĐ-CP, Đ.164; NĐ 79/2025/NĐ-CP, Đ.49.
 */
export const cycleOf = (year: number): Cycle => {
  const last = firstCutoff + Math.ceil((year - firstCutoff) / length) * length
  return freeze({ first: last - length + 1, last, cutoffOn: `${last}-12-31` })
}
