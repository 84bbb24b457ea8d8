/** What someone owes who leaves before the committed time is served. */
export interface CompensationInput {
  /** The whole cost of the training, in đồng. */
  readonly cost: number
  readonly committedMonths: number
  readonly servedMonths: number
}

/**
 * The cost to be paid back, in whole đồng: `(F / T1) × (T1 − T2)`; nothing once the time is served.
 *
 * Source: NĐ 101/2017/NĐ-CP, Đ.8, from memory and unverified.
 */
export const compensation = ({ cost, committedMonths, servedMonths }: CompensationInput): number => {
  const left = Math.max(0, committedMonths - Math.max(0, servedMonths))
  return committedMonths <= 0 ? 0 : Math.round((cost * left) / committedMonths)
}

/** Whoever drops out of a course pays all of it. Source: NĐ 101/2017/NĐ-CP, Đ.8, from memory and unverified. */
export const dropOutCompensation = (cost: number): number => Math.round(cost)
