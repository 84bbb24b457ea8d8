import { freeze } from 'immer'
import type { Citation } from '../../../src/procedure/index.ts'
import type { StaffClass } from '../civil-servant-evaluation/terms.ts'
import { amended } from './regimes.ts'

/** What weak years and low confidence lead to, with the article. */
export interface Consequence extends Citation {
  readonly consequence: 'removalConsidered' | 'groundForResignation'
}

/** A leader's record in one term. */
export interface LeaderRecord {
  /** The classes of the years of the term, in order. */
  readonly classes: readonly StaffClass[]
  /** The share of low-confidence votes, 0 to 1. */
  readonly lowConfidence?: number
}

const lost = (staffClass: StaffClass | undefined): boolean => staffClass === 'notCompleted'

/**
 * What a leader's years and votes of confidence in a term lead to: two years running not completed, or over two thirds
 * of low confidence, and removal is considered; two such years apart, or over half, are a ground for resignation.
 *
 * Source: NĐ 170/2025/NĐ-CP, Đ.52.2b, Đ.52.2đ, Đ.53.1c, Đ.53.1d, as amended by NĐ 300/2026/NĐ-CP.
 */
export const consequencesOf = ({ classes, lowConfidence = 0 }: LeaderRecord): readonly Consequence[] => {
  const running = classes.some((staffClass, at) => lost(staffClass) && lost(classes[at + 1]))
  const apart = !running && classes.filter(lost).length >= 2
  const found: Consequence[] = []
  if (running) found.push({ consequence: 'removalConsidered', ...amended('Đ.53.1d') })
  if (apart) found.push({ consequence: 'groundForResignation', ...amended('Đ.52.2đ') })
  if (lowConfidence * 3 > 2) found.push({ consequence: 'removalConsidered', ...amended('Đ.53.1c') })
  else if (lowConfidence * 2 > 1) found.push({ consequence: 'groundForResignation', ...amended('Đ.52.2b') })
  return freeze(found, true)
}
