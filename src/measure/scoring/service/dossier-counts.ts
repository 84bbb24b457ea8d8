import { freeze } from 'immer'
import { failure, type Result, success } from '../../../issue/index.ts'
import type { Calendar } from '../../../time/index.ts'
import { type DossierTime, onTimeBy766, type TimeVerdict } from './dossier-time.ts'
import type { CountOf } from './publication.ts'

/** The counts of 2.1, with the verdict on each dossier. */
export interface OnTimeCounts extends CountOf {
  /** Dossiers whose due moment nobody knows: in neither count. */
  readonly unknown: readonly string[]
  readonly verdicts: readonly TimeVerdict[]
}

/** The counts of 2.1 over dossiers received and handled in a period that ends at a moment; every fault is an issue. */
export const onTimeCounts = (
  dossiers: readonly DossierTime[],
  periodEnd: string,
  calendar: Calendar,
): Result<OnTimeCounts> => {
  const results = dossiers.map((dossier) => onTimeBy766(dossier, periodEnd, calendar))
  const issues = results.flatMap((result) => (result.ok ? [] : result.issues))
  if (issues.length > 0) return failure(...issues)
  const verdicts = results.flatMap((result) => (result.ok ? [result.value] : []))
  const unknown = verdicts.filter(({ onTime }) => onTime === null).map(({ id }) => id)
  return success(
    freeze(
      {
        count: verdicts.filter(({ onTime }) => onTime === true).length,
        total: verdicts.length - unknown.length,
        unknown,
        verdicts,
      },
      true,
    ),
  )
}
