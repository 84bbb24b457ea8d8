import { freeze } from 'immer'
import { type Text, text } from '../../../text/index.ts'
import type { DataWindow } from '../../data-window.ts'
import { type ClassBand, classIn } from '../bands.ts'
import { sumOf, toOneDecimal } from '../exact.ts'
import type { AgencyPoints } from './agency-points.ts'
import { type HandlingSubject, handlingBands } from './bands.ts'
import type { DossierPoints } from './dossier-points.ts'
import { type AgencyIndex, agencyIndices, type DossierIndex, dossierIndices } from './indices.ts'
import {
  type ChoiceMade,
  choiceMade,
  type HandlingPolicies,
  type HandlingPolicy,
  resolveHandling,
} from './policies.ts'

/** One index of a rating. */
export interface RatedIndex {
  readonly index: DossierIndex | AgencyIndex
  /** To one decimal; null without figures. */
  readonly value: number | null
  /** The dossiers whose points were known, of all; 1 of 1 for an index of the agency. */
  readonly counted: number
  readonly of: number
}

/** How an officer or an agency handled procedures in a period. */
export interface HandlingRating {
  /** The convention the rating follows. */
  readonly convention: 'TT01-2018'
  readonly subject: HandlingSubject
  readonly window: DataWindow
  readonly indices: readonly RatedIndex[]
  /** The sum of the indices with figures; null when none has any. */
  readonly total: number | null
  /** The most points with all figures: 10 for an officer, 18 for an agency. */
  readonly maximum: number
  readonly class: ClassBand | null
  /** The indices left out of the total for want of figures (Đ.15.4b). */
  readonly leftOut: readonly (DossierIndex | AgencyIndex)[]
  /** The open questions that bore on the rating, with their answers. */
  readonly choices: readonly ChoiceMade[]
  /** What has to be said beside the figures. */
  readonly notes: readonly Text[]
}

/** What a rating is made of. */
export interface HandlingInput {
  readonly subject: HandlingSubject
  readonly window: DataWindow
  readonly dossiers: readonly (Omit<DossierPoints, 'choices'> & Partial<DossierPoints>)[]
  /** The agency’s own points; not asked for when an officer is rated. */
  readonly agency?: Pick<AgencyPoints, 'points'> & Partial<AgencyPoints>
}

const meanOf = (index: DossierIndex, dossiers: HandlingInput['dossiers']): RatedIndex => {
  const known = dossiers.flatMap(({ points }) => points[index] ?? [])
  return {
    index,
    value: known.length === 0 ? null : toOneDecimal(sumOf(known), known.length),
    counted: known.length,
    of: dossiers.length,
  }
}

const ownIndex = (index: AgencyIndex, agency: HandlingInput['agency']): RatedIndex => {
  const value = agency?.points[index] ?? null
  return { index, value, counted: value === null ? 0 : 1, of: 1 }
}

const notesOn = (indices: readonly RatedIndex[], maximum: number): readonly Text[] => {
  const names = (some: readonly RatedIndex[]) => some.map(({ index }) => index).join(', ')
  const missing = indices.filter(({ value }) => value === null)
  const partial = indices.filter(({ value, counted, of }) => value !== null && counted < of)
  const notes: Text[] = []
  if (missing.length > 0)
    notes.push(
      text(
        `Chỉ số ${names(missing)} không đủ dữ liệu nên không tính vào tổng điểm (TT 01/2018/TT-VPCP, Đ.15.4b); ngưỡng xếp loại vẫn theo thang ${maximum} điểm, không quy đổi.`,
        `Without figures, index ${names(missing)} is left out of the total (TT 01/2018/TT-VPCP, Art. 15.4b); the thresholds remain those of the scale of ${maximum} points and are not rescaled.`,
      ),
    )
  if (partial.length > 0)
    notes.push(
      text(
        `Chỉ số ${names(partial)} chỉ tính trên những hồ sơ có dữ liệu.`,
        `Index ${names(partial)} counts only the dossiers with figures.`,
      ),
    )
  return notes
}

const choicesIn = (
  dossiers: HandlingInput['dossiers'],
  own: readonly HandlingPolicy[],
  answers: HandlingPolicies,
): readonly ChoiceMade[] => {
  const times = new Map<HandlingPolicy, number>()
  for (const policy of [...dossiers.flatMap(({ choices }) => choices ?? []), ...own])
    times.set(policy, (times.get(policy) ?? 0) + 1)
  return [...times].map(([policy, count]) => choiceMade(policy, answers, count))
}

/**
 * The rating of an officer or an agency: each index of dossiers is the mean of its points to one decimal, the total
 * their sum, for an agency with its own points for the indices 5, 6, 8 and 9; the class follows from the total. An index
 * without figures is left out of the total and named. `policies` are those the points were computed by.
 *
 * Source: TT 01/2018/TT-VPCP, Đ.15.
 *
 * @example
 * ```ts
 * import { rateHandling } from 'quytrinh/measure'
 *
 * const rating = rateHandling({
 *   subject: 'officer',
 *   window: { from: '2019-01-06', to: '2019-03-31' },
 *   dossiers: [
 *     { id: 'H01', points: { 1: 2, 2: 2, 3: 2, 4: 2, 7: 2 } },
 *     { id: 'H02', points: { 1: 1, 2: 1, 3: 2, 4: 1, 7: 1 } },
 *     { id: 'H03', points: { 1: 0, 2: 1, 3: 1, 4: 1, 7: 0 } },
 *   ],
 * })
 * rating.total //=> 6.3
 * rating.class?.title.vi //=> 'Hoàn thành 100% nhiệm vụ'
 * ```
 */
export const rateHandling = (
  { subject, window, dossiers, agency }: HandlingInput,
  policies: Partial<HandlingPolicies> = {},
): HandlingRating => {
  const own = subject === 'agency' ? agencyIndices.map((index) => ownIndex(index, agency)) : []
  const indices = [...dossierIndices.map((index) => meanOf(index, dossiers)), ...own].toSorted(
    (a, b) => a.index - b.index,
  )
  const values = indices.flatMap(({ value }) => value ?? [])
  const total = values.length === 0 ? null : sumOf(values)
  const maximum = indices.length * 2
  return freeze(
    {
      convention: 'TT01-2018',
      subject,
      window,
      indices,
      total,
      maximum,
      class: total === null ? null : classIn(total, handlingBands[subject]),
      leftOut: indices.filter(({ value }) => value === null).map(({ index }) => index),
      choices: choicesIn(
        dossiers,
        subject === 'agency' ? (agency?.choices ?? []) : [],
        resolveHandling(policies),
      ),
      notes: notesOn(indices, maximum),
    },
    true,
  )
}
