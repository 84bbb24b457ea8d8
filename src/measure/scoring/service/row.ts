import type { Confidence } from '../../../procedure/index.ts'
import type { Measured } from '../../measured.ts'
import { exactly, type Span } from '../span.ts'
import type { ServiceIndicatorId } from './groups.ts'
import { serviceIndicators } from './indicators.ts'
import type { ServiceConvention } from './rates.ts'
import { maximumOf, type ServiceSettings } from './settings.ts'

/** One indicator of a score. */
export interface ServiceRow {
  readonly indicator: ServiceIndicatorId
  /** Null when no counts were handed in. */
  readonly rate: Measured | null
  /** The share, in percent, that earns all points. */
  readonly target: number
  /** `setting`: the agency’s; `secondary`: the decision’s, as reported; `interpretation`: none was found, 100% is taken. */
  readonly targetConfidence: Confidence
  /** The most points; null when nobody knows, 0 for a statistic. */
  readonly max: number | null
  readonly maxConfidence: Confidence
  /** How much of its points it earns, from 0 to 1. */
  readonly attained: Span
  /** Null while its most points are not known. */
  readonly points: Span | null
}

const notSynced: ServiceConvention = 'qd766-2022.notSynced'

/** All points from the target on, below it in proportion. */
const attainedBy = (rate: Measured | null, target: number, { withoutData }: ServiceSettings): Span => {
  if (rate === null) return { low: 0, high: 1 }
  if (rate.value === null) return withoutData === 'zero' ? exactly(0) : { low: 0, high: 1 }
  const share = Math.min(1, rate.value / target)
  return rate.convention === notSynced ? { low: 0, high: share } : exactly(share)
}

/** One indicator with its value, target and points. */
export const serviceRow = (
  indicator: ServiceIndicatorId,
  rate: Measured | null,
  settings: ServiceSettings,
): ServiceRow => {
  const { target: known, maxConfidence } = serviceIndicators[indicator]
  const set = settings.targets?.[indicator]
  const target = set ?? known ?? 100
  const max = maximumOf(indicator, settings)
  const attained = attainedBy(rate, target, settings)
  return {
    indicator,
    rate,
    target,
    targetConfidence: set !== undefined ? 'setting' : known === null ? 'interpretation' : 'secondary',
    max,
    maxConfidence: settings.maxima?.[indicator] === undefined ? maxConfidence : 'setting',
    attained,
    points: max === null ? null : { low: attained.low * max, high: attained.high * max },
  }
}
