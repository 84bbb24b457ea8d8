import { freeze } from 'immer'

/** The least score of the second round, of 100. */
export const passMark = 50

/** The points of priority groups under Decree 170/2025, as the press reports them. */
export const priorityPoints2025 = [7.5, 5, 2.5] as const

/** One part of the first round. */
export interface ExamPart {
  readonly questions: number
  readonly correct: number
}

/** Whether someone passed the first round: half of each part at least. Source: NĐ 138/2020/NĐ-CP, Đ.8. */
export const passedFirstRound = (parts: readonly ExamPart[]): boolean =>
  parts.length > 0 && parts.every(({ questions, correct }) => correct * 2 >= questions)

/** A candidate after the second round. */
export interface RankedCandidate {
  readonly id: string
  /** Score of the second round, 0 to 100. */
  readonly score: number
  readonly priority?: number
}

/** Who is taken: certain, tied for the last places (the head decides), or not. */
export interface Selection {
  readonly selected: readonly string[]
  readonly tied: readonly string[]
  readonly notSelected: readonly string[]
}

const total = ({ score, priority = 0 }: RankedCandidate): number => score + priority

const ahead = (a: RankedCandidate, b: RankedCandidate): number => total(b) - total(a) || b.score - a.score

/**
 * Who fills the places: those who reach the pass mark, by score with priority points, then by score; who are alike in
 * both at the last place are `tied`, for the head to decide.
 *
 * Source: NĐ 138/2020/NĐ-CP, Đ.9, as the press reports it.
 */
export const selectCandidates = (candidates: readonly RankedCandidate[], places: number): Selection => {
  const passed = candidates.filter(({ score }) => score >= passMark).toSorted(ahead)
  const last = passed[places - 1]
  const next = passed[places]
  const cut = last !== undefined && next !== undefined && ahead(last, next) === 0 ? last : undefined
  const inTie = (each: RankedCandidate) => cut !== undefined && ahead(each, cut) === 0
  const selected = passed.slice(0, Math.max(0, places)).filter((each) => !inTie(each))
  const tied = passed.filter(inTie)
  const taken = new Set([...selected, ...tied])
  return freeze({
    selected: selected.map(({ id }) => id),
    tied: tied.map(({ id }) => id),
    notSelected: candidates.filter((each) => !taken.has(each)).map(({ id }) => id),
  })
}
