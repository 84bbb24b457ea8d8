import { freeze } from 'immer'
import { type Issue, QuytrinhError } from '../../issue/index.ts'
import { text } from '../../text/index.ts'
import type { Measured } from '../measured.ts'
import type { Comparison, Target } from './target.ts'

/**
 * How a value stands to its target: `met`, `missed`; `unsure` where the value is a sample and its interval holds values
 * on both sides of the target, or none can be computed; `noData`.
 */
export type Verdict = 'met' | 'missed' | 'unsure' | 'noData'

/** A value beside its target. */
export interface Judgement {
  readonly target: Target
  readonly measured: Measured
  readonly verdict: Verdict
  /** Whether the value itself, taken exactly and unrounded, is as the target words it; null without data. */
  readonly worded: boolean | null
}

/** Shares come out of a division: what differs by less than this is equal. */
const tolerance = 1e-9

const holds = (value: number, comparison: Comparison, target: number): boolean => {
  switch (comparison) {
    case '>':
      return value > target + tolerance
    case '≥':
      return value >= target - tolerance
    case '=':
      return Math.abs(value - target) <= tolerance
  }
}

const ofSample = ({ interval }: Measured, { comparison, value }: Target): Verdict => {
  if (interval === undefined) return 'unsure'
  const low = holds(interval.low, comparison, value)
  const high = holds(interval.high, comparison, value)
  if (comparison === '=') {
    if (low && high) return 'met'
    return interval.low > value || interval.high < value ? 'missed' : 'unsure'
  }
  if (low) return 'met'
  return high ? 'unsure' : 'missed'
}

const another = ({ indicator }: Measured, target: Target): Issue => ({
  code: 'target-of-another',
  path: 'target.indicator',
  message: text(
    `Mục tiêu của chỉ số "${target.indicator}" không dùng để xét giá trị của chỉ số "${indicator}".`,
    `The target of "${target.indicator}" cannot judge a value of "${indicator}".`,
  ),
  expected: [indicator],
  received: target.indicator,
})

/**
 * Judges a value by its target, exactly as worded: 95.0 is not "above 95", 90.0 is "90 or more". A sampled value has met
 * it only when its whole interval has, so that 90.4% of 200 answers is `unsure` of "above 90".
 *
 * @throws QuytrinhError `target-of-another` for the target of another indicator.
 *
 * @example
 * ```ts
 * import { judge, measureCounts, parseCounts } from 'quytrinh/measure'
 * import { unwrap } from 'quytrinh'
 *
 * const window = { from: '2020-01-01', to: '2020-12-31' }
 * const counts = unwrap(parseCounts([{ indicator: 'edoc.rate', ...window, numerator: 900, denominator: 1000 }]))
 * const measured = unwrap(measureCounts(counts, { indicator: 'edoc.rate', window }))
 * judge(measured, { indicator: 'edoc.rate', comparison: '≥', value: 90, year: 2020, basis: '…', confidence: 'verified' }).verdict
 * //=> 'met'
 * ```
 */
export const judge = (measured: Measured, target: Target): Judgement => {
  if (measured.indicator !== target.indicator) throw new QuytrinhError([another(measured, target)])
  if (measured.value === null) return freeze({ target, measured, verdict: 'noData', worded: null })
  const worded = holds(measured.value, target.comparison, target.value)
  const verdict =
    measured.sampled || measured.interval !== undefined
      ? ofSample(measured, target)
      : worded
        ? 'met'
        : 'missed'
  return freeze({ target, measured, verdict, worded }, true)
}
