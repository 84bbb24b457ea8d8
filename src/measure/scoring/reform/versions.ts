import type { Basis } from '../../../procedure/index.ts'

/** How large a set of criteria is. */
export interface CriteriaSize {
  readonly fields: number
  readonly criteria: number
  readonly subCriteria: number
  /** Questions of the survey; null when it was not found out. */
  readonly surveyItems: number | null
}

/** A decision that sets the criteria of the reform index. */
export interface IndexDecision extends Basis {
  readonly from: string
  /** The years whose index it sets. */
  readonly years: { readonly from: number; readonly to: number }
  /** What is known of its size, for provinces and for ministries. */
  readonly provinces: CriteriaSize | null
  readonly ministries: CriteriaSize | null
}

const decision = (
  number: string,
  signed: string,
  from: number,
  to: number,
  sizes: Partial<Pick<IndexDecision, 'provinces' | 'ministries'>> = {},
): IndexDecision => ({
  title: {
    vi: `Bộ Chỉ số cải cách hành chính theo Quyết định ${number}/QĐ-BNV`,
    en: `Reform index under Decision ${number}/QĐ-BNV`,
  },
  from: signed,
  years: { from, to },
  provinces: null,
  ministries: null,
  ...sizes,
  basis: `QĐ ${number}/QĐ-BNV`,
  confidence: 'secondary',
})

/** The decisions on the reform index (PAR INDEX), the oldest first. Source: pages of provinces and the press. */
export const indexDecisions: readonly IndexDecision[] = [
  decision('1294', '2012-12-03', 2012, 2015, {
    provinces: { fields: 8, criteria: 34, subCriteria: 104, surveyItems: 33 },
    ministries: { fields: 7, criteria: 31, subCriteria: 80, surveyItems: 24 },
  }),
  decision('4361', '2016-12-28', 2016, 2016),
  decision('2948', '2017-12-28', 2017, 2017),
  decision('2636', '2018-12-10', 2018, 2018),
  decision('1150', '2019-12-30', 2019, 2019),
  decision('1149', '2020-12-30', 2020, 2021),
  decision('876', '2022-11-10', 2022, 2030),
]

/**
 * The decision that sets the index of a year; undefined before 2012 and after 2030.
 *
 * @example
 * ```ts
 * import { indexDecisionFor } from 'quytrinh/measure'
 *
 * indexDecisionFor(2021)?.basis //=> 'QĐ 1149/QĐ-BNV'
 * ```
 */
export const indexDecisionFor = (year: number): IndexDecision | undefined =>
  indexDecisions.find(({ years }) => years.from <= year && year <= years.to)
