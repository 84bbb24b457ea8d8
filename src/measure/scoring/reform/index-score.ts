import { freeze } from 'immer'
import { failure, joinPath, type Result, success } from '../../../issue/index.ts'
import { text } from '../../../text/index.ts'
import type { DataWindow } from '../../data-window.ts'
import { type ClassBand, classIn } from '../bands.ts'
import { sumOf } from '../exact.ts'
import { exactly, type Span, spanOf } from '../span.ts'
import { reformBands } from './bands.ts'
import { type Criterion, selfAssessmentIssues } from './criterion.ts'
import { criterionPoints, type FieldIndex, fieldIndex, percentIn } from './parts.ts'

/** Points given beside the criteria, or taken off. */
export interface Adjustment {
  readonly reason: string
  /** Above 0. */
  readonly points: number
}

/** How an index is totalled. */
export interface ReformIndexOptions {
  readonly window: DataWindow
  /** The classes of the province, from the highest down; {@link reformBands} `usual` when left out. */
  readonly bands?: readonly ClassBand[]
  readonly bonus?: readonly Adjustment[]
  readonly malus?: readonly Adjustment[]
}

/** The reform index of one agency. */
export interface ReformIndex {
  readonly convention: 'par-index'
  readonly window: DataWindow
  readonly fields: readonly FieldIndex[]
  /** The most points of the criteria that apply. */
  readonly maximum: number
  /** All points with bonus and malus: what is certain and what is possible. A bonus may carry it above the maximum. */
  readonly total: Span
  readonly bonus: number
  readonly malus: number
  /** The total in percent of the maximum; null while points are missing. */
  readonly percent: number | null
  readonly class: ClassBand | null
  /** All fields together: points the agency gave itself, those after appraisal, and the difference. */
  readonly self: number
  readonly appraised: number
  readonly difference: number
  /** Criteria that do not apply: in neither the points nor the maximum. */
  readonly excluded: readonly string[]
  /** Criteria whose points are not all known. */
  readonly missing: readonly string[]
  /** Criteria that count with the agency’s own points, as nobody appraised them. */
  readonly notAppraised: readonly string[]
}

const adjustmentIssues = (name: string, adjustments: readonly Adjustment[]) =>
  adjustments.flatMap(({ points, reason }, at) =>
    points > 0
      ? []
      : [
          {
            code: 'too-small',
            path: joinPath(name, at, 'points'),
            message: text(
              `Điểm thưởng, điểm trừ "${reason}" phải lớn hơn 0.`,
              `The points of "${reason}" have to be above 0.`,
            ),
            received: String(points),
          },
        ],
  )

/**
 * The reform index of an agency from its criteria: points after appraisal (the agency’s own where nothing was
 * appraised, and that is told) and points of the survey, by field and in all, with bonus and malus, in percent of the
 * most points of what applies; the class by the province’s bands. Fails with the criterion at fault when points are
 * above the most there are, an id stands twice, or a bonus is not above 0.
 *
 * Source: index decisions of the Ministry of Home Affairs as pages report them; points are set by the province.
 *
 * @example
 * ```ts
 * import { reformIndex } from 'quytrinh/measure'
 *
 * const index = reformIndex(
 *   [
 *     { id: '1.1', field: 'f1', max: 10, self: 9, appraised: 8 },
 *     { id: '8.1', field: 'f8', max: 10, survey: 9 },
 *   ],
 *   { window: { from: '2020-01-01', to: '2020-12-31' } },
 * )
 * index.ok && index.value.percent //=> 85
 * index.ok && index.value.difference //=> -1
 * ```
 */
export const reformIndex = (
  criteria: readonly Criterion[],
  { window, bands = reformBands.usual.bands, bonus = [], malus = [] }: ReformIndexOptions,
): Result<ReformIndex> => {
  const issues = [
    ...selfAssessmentIssues(criteria),
    ...adjustmentIssues('bonus', bonus),
    ...adjustmentIssues('malus', malus),
  ]
  if (issues.length > 0) return failure(...issues)
  const counted = criteria.filter(({ applies }) => applies !== false)
  const ids = (some: readonly Criterion[]): readonly string[] => some.map(({ id }) => id)
  const names = [...new Set(counted.map(({ field }) => field))]
  const whole = fieldIndex('', counted)
  const added = sumOf(bonus.map(({ points }) => points))
  const taken = sumOf(malus.map(({ points }) => points))
  const total = spanOf([whole.points, exactly(added), exactly(-taken)])
  const percent = percentIn(total, whole.maximum)
  return success(
    freeze(
      {
        convention: 'par-index',
        window,
        fields: names.map((name) =>
          fieldIndex(
            name,
            counted.filter(({ field }) => field === name),
          ),
        ),
        maximum: whole.maximum,
        total,
        bonus: added,
        malus: taken,
        percent,
        class: percent === null ? null : classIn(percent, bands),
        self: whole.self,
        appraised: whole.appraised,
        difference: whole.difference,
        excluded: ids(criteria.filter(({ applies }) => applies === false)),
        missing: ids(
          counted.filter((each) => {
            const { low, high } = criterionPoints(each)
            return low !== high
          }),
        ),
        notAppraised: ids(
          counted.filter(({ self, appraised }) => typeof self === 'number' && typeof appraised !== 'number'),
        ),
      },
      true,
    ),
  )
}
