import { type Interval, populationCorrection, usualConfidence } from '../statistics/interval.ts'
import { studentQuantile } from '../statistics/quantile.ts'
import { wilsonOfShare } from '../statistics/share.ts'
import type { SatisfactionConvention } from './conventions.ts'
import type { Estimate } from './estimate.ts'

/** A part of the sample with what it weighs in the whole, its population where known, and how many answers it has. */
export interface SampledPart {
  readonly weight: number
  readonly estimate: Estimate
  readonly population: number | undefined
  readonly answers: number
}

const sumOf = (parts: readonly SampledPart[], of: (part: SampledPart, square: number) => number): number =>
  parts.reduce((sum, part) => {
    const { weight, estimate, population } = part
    return sum + of(part, weight ** 2 * populationCorrection(estimate.people, population))
  }, 0)

const spreadOf = ({ pulls }: Estimate): number => pulls.reduce((sum, pull) => sum + pull ** 2, 0)

/**
 * How many independent answers a share rests on. A person’s answers hang together, so that many answers of few people are
 * worth less than they count; they are never worth more, and where all agree each person counts once.
 */
const worthOf = (share: number, parts: readonly SampledPart[]): number => {
  if (share <= 0 || share >= 1) return 1 / sumOf(parts, ({ estimate }, square) => square / estimate.people)
  const single = share * (1 - share)
  const variance = sumOf(
    parts,
    ({ estimate }, square) => square * (estimate.people < 2 ? single : spreadOf(estimate)),
  )
  const most = 1 / sumOf(parts, ({ answers }, square) => square / answers)
  return Math.min(most, single / variance)
}

const ofMean = (share: number, parts: readonly SampledPart[], confidence: number): Interval | null => {
  const freedom = parts.reduce((sum, { estimate }) => sum + estimate.people - 1, 0)
  if (parts.some(({ estimate }) => estimate.people < 2)) return null
  const variance = sumOf(
    parts,
    ({ estimate }, square) => (square * spreadOf(estimate) * estimate.people) / (estimate.people - 1),
  )
  const width = studentQuantile(confidence, freedom) * Math.sqrt(variance)
  return { low: Math.max(0, share - width), high: Math.min(1, share + width), confidence, method: 't' }
}

/**
 * The interval of a share: Wilson where people or answers are counted, Student’s t where levels are averaged (none when a
 * part has a single person). The sampled unit is the person, not the answer.
 */
export const uncertaintyOf = (
  share: number,
  parts: readonly SampledPart[],
  convention: SatisfactionConvention,
  confidence = usualConfidence,
): Interval | null =>
  convention === 'topTwoBox' || convention === 'allSatisfied'
    ? wilsonOfShare(share, worthOf(share, parts), confidence)
    : ofMean(share, parts, confidence)
