import { freeze } from 'immer'

/** The least score of each part, of 100. Source: pilot practice, unverified. */
const passMark = 50

/** The scores of one candidate for a leadership post, each of 100. */
export interface LeadershipScores {
  readonly id: string
  readonly written: number
  readonly defence: number
}

/** Who won: one, several alike in the highest total, or nobody. */
export interface LeadershipResult {
  readonly winners: readonly string[]
  readonly passed: readonly string[]
}

/**
 * The candidates who reached the pass mark in both parts, and those of them with the highest total.
 *
 * Source: practice of the pilot under CV 2424/BNV-CCVC, unverified; a province's own rules may differ.
 */
export const leadershipResult = (candidates: readonly LeadershipScores[]): LeadershipResult => {
  const passed = candidates.filter(({ written, defence }) => written >= passMark && defence >= passMark)
  const best = Math.max(...passed.map(({ written, defence }) => written + defence))
  return freeze({
    winners: passed.filter(({ written, defence }) => written + defence === best).map(({ id }) => id),
    passed: passed.map(({ id }) => id),
  })
}
