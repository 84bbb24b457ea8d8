/** A share with the counts it is made of. */
export interface Rate {
  readonly count: number
  readonly total: number
  /** `count / total`, from 0 to 1; null when there is nothing to count. */
  readonly rate: number | null
}

/** The rate of some among all. */
export const rateOf = (count: number, total: number): Rate =>
  Object.freeze({ count, total, rate: total === 0 ? null : count / total })
