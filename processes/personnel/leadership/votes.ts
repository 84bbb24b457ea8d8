import { freeze } from 'immer'

/** What a ballot came to: over half for one, at least three in ten for some, half each for two, or nobody. */
export const ballotResults = ['majority', 'thirty', 'tie', 'none'] as const

/** What a ballot came to. */
export type BallotResult = (typeof ballotResults)[number]

/** The votes for one person. */
export interface Tally {
  readonly person: string
  readonly votes: number
}

/** What a ballot came to, and whom it goes on with. */
export interface Ballot {
  readonly result: BallotResult
  readonly people: readonly string[]
}

const none: Ballot = freeze({ result: 'none', people: [] })

const majority = (tallies: readonly Tally[], voters: number): Ballot | undefined => {
  const top = tallies.find(({ votes }) => votes * 2 > voters)
  return top === undefined ? undefined : freeze({ result: 'majority', people: [top.person] })
}

/** How many count as convened: those invited, without those kept away by force majeure. */
export const convenedOf = (invited: number, keptAway: number): number => Math.max(0, invited - keptAway)

/**
 * The ballots that introduce a nominee (steps 1 and 2): whoever has over half of those convened, alone; else everyone
 * with 30 % or more; else the process stops.
 *
 * Source: NĐ 170/2025/NĐ-CP, Đ.33.2b, Đ.33.2c, as amended by NĐ 300/2026/NĐ-CP.
 */
export const introducingBallot = (tallies: readonly Tally[], convened: number): Ballot => {
  const first = majority(tallies, convened)
  if (first !== undefined) return first
  const people = tallies.filter(({ votes }) => votes > 0 && votes * 10 >= convened * 3)
  return people.length === 0 ? none : freeze({ result: 'thirty', people: people.map(({ person }) => person) })
}

/**
 * The ballot of the key staff (step 3): over half of those convened and present.
 *
 * Source: NĐ 170/2025/NĐ-CP, Đ.33.2d, as amended by NĐ 300/2026/NĐ-CP.
 */
export const keyStaffBallot = (tallies: readonly Tally[], present: number): Ballot =>
  majority(tallies, present) ?? none

/**
 * The ballot of the leadership (step 4): over half of those convened; of two with half each the head chooses.
 *
 * Source: NĐ 170/2025/NĐ-CP, Đ.33.2đ, as amended by NĐ 300/2026/NĐ-CP.
 */
export const leadershipBallot = (tallies: readonly Tally[], convened: number): Ballot => {
  const halves = tallies.filter(({ votes }) => votes > 0 && votes * 2 === convened)
  return (
    majority(tallies, convened) ??
    (halves.length === 2 ? freeze({ result: 'tie', people: halves.map(({ person }) => person) }) : none)
  )
}
