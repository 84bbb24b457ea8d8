import { needed } from './argument.ts'

/** The argument at which a growing function reaches a target, between 0 and an upper bound that is doubled as needed. */
const reached = (growing: (at: number) => number, target: number): number => {
  let high = 1
  while (growing(high) < target && high < 1e12) high *= 2
  let low = 0
  for (let step = 0; step < 200 && low < high; step += 1) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (growing(middle) < target) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The probability that a normal variable lies within ±z, by its series around 0. */
const normalWithin = (z: number): number => {
  if (z > 8) return 1
  let term = z
  let sum = z
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= z ** 2 / odd
    sum += term
  }
  return (2 * sum * Math.exp(-(z ** 2) / 2)) / Math.sqrt(2 * Math.PI)
}

/** The probability that a t variable lies within ±t, by the finite sums for whole degrees of freedom. */
const studentWithin = (t: number, freedom: number): number => {
  const sine = t / Math.hypot(t, Math.sqrt(freedom))
  const squared = freedom / (freedom + t ** 2)
  const odd = freedom % 2 === 1
  let term = odd ? Math.sqrt(squared) : 1
  let sum = freedom === 1 ? 0 : term
  for (let next = odd ? 3 : 2; next <= freedom - 2; next += 2) {
    term *= (squared * (next - 1)) / next
    sum += term
  }
  return odd ? (2 / Math.PI) * (Math.atan(t / Math.sqrt(freedom)) + sine * sum) : sine * sum
}

/**
 * How many standard errors lie on each side of a value at a confidence (above 0, below 1): 1.96 at 0.95, by the normal
 * distribution.
 */
export const normalQuantile = (confidence: number): number =>
  reached(normalWithin, needed('confidence', confidence, 'inner'))

/**
 * The same by Student’s t, for whole degrees of freedom: wider than the normal for small samples, nearing it for large
 * ones.
 */
export const studentQuantile = (confidence: number, freedom: number): number => {
  const degrees = needed('freedom', needed('freedom', freedom, 'count'), 'positive')
  return reached((t) => studentWithin(t, degrees), needed('confidence', confidence, 'inner'))
}
