import type { StaffClass } from '../civil-servant-evaluation/terms.ts'

/** The class of one year. */
export interface ClassedYear {
  readonly year: number
  readonly staffClass: StaffClass
}

const weak: readonly StaffClass[] = ['limited', 'notCompleted']

/**
 * Whether someone's yearly classes are a ground for streamlining: two years running that were completed with limited
 * capacity or not completed. Years may come in any order.
 *
 * Source: NĐ 108/2014/NĐ-CP, Đ.6, from memory and unverified.
 */
export const evaluationGround = (classes: readonly ClassedYear[]): boolean => {
  const years = new Set(classes.filter(({ staffClass }) => weak.includes(staffClass)).map(({ year }) => year))
  return [...years].some((year) => years.has(year + 1))
}
