import { freeze } from 'immer'
import { type Result, success } from '../../../issue/index.ts'
import { type Text, text } from '../../../text/index.ts'
import type { DataWindow } from '../../data-window.ts'
import { type ClassBand, classIn } from '../bands.ts'
import { known, type Span, spanOf } from '../span.ts'
import { serviceBands } from './bands.ts'
import type { ServiceCounts } from './counts.ts'
import { type ServiceGroupId, type ServiceIndicatorId, type ServicePart, serviceGroups } from './groups.ts'
import { serviceRates } from './rates.ts'
import { type ServiceRow, serviceRow } from './row.ts'
import { checkServiceSettings, type ServiceSettings, unassigned } from './settings.ts'

/** One group of a score. */
export interface ServiceGroupScore {
  readonly group: ServiceGroupId
  readonly max: number
  /** What is certain, and what is possible. */
  readonly points: Span
}

/** The index of service of an agency in a period, as far as it can be known. */
export interface ServiceScore {
  readonly convention: 'QD766-2022'
  readonly window: DataWindow
  readonly rows: readonly ServiceRow[]
  readonly groups: readonly ServiceGroupScore[]
  /** What is certain and what is possible, of 100. */
  readonly total: Span
  /** The total when it is known, otherwise null. */
  readonly points: number | null
  /** Null while the total is not known. The thresholds themselves are not verified. */
  readonly class: ClassBand | null
  /** Indicators without counts, or with nothing to divide by. */
  readonly withoutData: readonly ServiceIndicatorId[]
  /** Indicators whose most points nobody knows. */
  readonly withoutMaximum: readonly ServiceIndicatorId[]
  /** Indicators whose most points are known from memory or by our reading only. */
  readonly uncertainMaximum: readonly ServiceIndicatorId[]
  readonly notes: readonly Text[]
}

const partPoints = (
  part: ServicePart,
  rowOf: (id: ServiceIndicatorId) => ServiceRow,
  settings: ServiceSettings,
): Span => {
  const rows = part.indicators.map(rowOf)
  const certain = rows.flatMap(({ points }) => points ?? [])
  const rest = unassigned(part, settings)
  if (rest <= 0) return spanOf(certain)
  const open = rows.filter(({ points }) => points === null).map(({ attained }) => attained)
  const shares = part.mayLack ? [...open, { low: 0, high: 1 }] : open
  return spanOf([
    ...certain,
    {
      low: rest * Math.min(...shares.map(({ low }) => low)),
      high: rest * Math.max(...shares.map(({ high }) => high)),
    },
  ])
}

const list = (ids: readonly ServiceIndicatorId[]): string => ids.join(', ')

const notesOn = (score: Pick<ServiceScore, 'withoutData' | 'withoutMaximum' | 'uncertainMaximum'>) => {
  const { withoutData, withoutMaximum, uncertainMaximum } = score
  const lines: readonly (readonly [readonly ServiceIndicatorId[], (ids: string) => Text])[] = [
    [withoutData, (ids) => text(`Chưa có số liệu của chỉ số ${ids}.`, `There are no data for ${ids}.`)],
    [
      withoutMaximum,
      (ids) =>
        text(
          `Chưa biết điểm tối đa của chỉ số ${ids}; cơ quan nhập theo quyết định của mình.`,
          `The most points of ${ids} are not known; the agency sets them by its own decision.`,
        ),
    ],
    [
      uncertainMaximum,
      (ids) =>
        text(
          `Điểm tối đa của chỉ số ${ids} chưa đối chiếu văn bản.`,
          `The most points of ${ids} were not verified in the text.`,
        ),
    ],
  ]
  return lines.flatMap(([ids, note]) => (ids.length === 0 ? [] : [note(list(ids))]))
}

/**
 * The index of service to people and businesses from counts: the share of each indicator, its points where its most
 * points are known or set, the groups and the total as a span of what is certain and what is possible. Points reach
 * their most at the target and are in proportion below it. A class is told only for a total that is known. Issues:
 * `maxima-sum`, `maximum`, `target` for settings that do not fit.
 *
 * Source: QĐ 766/QĐ-TTg (2022), as pages and a description of its formulas give it.
 *
 * @example
 * ```ts
 * import { scoreService } from 'quytrinh/measure'
 *
 * const score = scoreService({ '2.1': { count: 90, total: 100 } }, { from: '2026-01-01', to: '2026-03-31' })
 * score.ok && score.value.groups.find(({ group }) => group === '2')?.points //=> { low: 18, high: 18 }
 * score.ok && score.value.total //=> { low: 18, high: 98 }
 * score.ok && score.value.class //=> null
 * ```
 */
export const scoreService = (
  counts: ServiceCounts,
  window: DataWindow,
  settings: ServiceSettings = {},
): Result<ServiceScore> => {
  const checked = checkServiceSettings(settings)
  if (!checked.ok) return checked
  const rates = serviceRates(counts, window)
  const rowOf = (id: ServiceIndicatorId): ServiceRow => serviceRow(id, rates[id] ?? null, settings)
  const ids = (['1', '2', '3', '4', '5'] as const).map((group) => ({ group, ...serviceGroups[group] }))
  const rows = ids.flatMap(({ parts }) => parts.flatMap(({ indicators }) => indicators.map(rowOf)))
  const groups = ids.map(({ group, max, parts }) => ({
    group,
    max,
    points: spanOf(parts.map((part) => partPoints(part, rowOf, settings))),
  }))
  const total = spanOf(groups.map(({ points }) => points))
  const points = known(total)
  const scored = rows.filter(({ max }) => max !== 0)
  const pick = (some: (row: ServiceRow) => boolean) => scored.filter(some).map(({ indicator }) => indicator)
  const gaps = {
    withoutData: pick(({ rate }) => rate === null || rate.value === null),
    withoutMaximum: pick(({ max }) => max === null),
    uncertainMaximum: pick(
      ({ max, maxConfidence }) =>
        max !== null && (maxConfidence === 'unverified' || maxConfidence === 'interpretation'),
    ),
  }
  return success(
    freeze(
      {
        convention: 'QD766-2022',
        window,
        rows,
        groups,
        total,
        points,
        class: points === null ? null : classIn(points, serviceBands.bands),
        ...gaps,
        notes: notesOn(gaps),
      },
      true,
    ),
  )
}
