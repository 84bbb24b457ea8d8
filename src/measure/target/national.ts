import type { Target } from './target.ts'

/** What the Government asked for by 2020, as pages quote it. The plan of a province may ask for more. */
export const nationalTargets: readonly Target[] = [
  {
    indicator: 'sat.agency',
    comparison: '>',
    value: 80,
    year: 2020,
    basis: 'NQ 30c/NQ-CP',
    confidence: 'secondary',
  },
  {
    indicator: 'sat.tthc',
    comparison: '>',
    value: 80,
    year: 2020,
    basis: 'QĐ 225/QĐ-TTg',
    confidence: 'secondary',
  },
  {
    indicator: 'sat.health',
    comparison: '>',
    value: 80,
    year: 2020,
    basis: 'NQ 30c/NQ-CP',
    confidence: 'unverified',
  },
  {
    indicator: 'sat.education',
    comparison: '>',
    value: 80,
    year: 2020,
    basis: 'NQ 30c/NQ-CP',
    confidence: 'unverified',
  },
]
