import { failure, type Result, success } from '../../../src/issue/index.ts'
import type { Text } from '../../../src/text/index.ts'

/** One field of the index: points reached, of how many. */
export interface FieldScore {
  readonly score: number
  /** The most points; criteria that do not apply are left out of it. */
  readonly maximum: number
}

/** Points in all, the most there could be, and the index in percent. */
export interface ReformIndex {
  readonly total: number
  readonly maximum: number
  readonly percent: number
}

/**
 * The reform index: points after appraisal and survey over the most points, in percent. Fails with the field at fault
 * when points are below 0 or above their maximum, or a maximum is not above 0.
 *
 * Source: the index decisions of the Ministry of Home Affairs, as pages report them; points are set by the province.
 *
 * @example
 * ```ts
 * import { reformIndex } from 'quytrinh/processes/reform-ranking'
 *
 * reformIndex([{ score: 8, maximum: 10 }, { score: 9, maximum: 10 }])
 * //=> { ok: true, value: { total: 17, maximum: 20, percent: 85 } }
 * ```
 */
export const reformIndex = (fields: readonly FieldScore[]): Result<ReformIndex> => {
  const issues = fields.flatMap(({ score, maximum }, at) =>
    maximum > 0 && score >= 0 && score <= maximum
      ? []
      : [
          {
            code: 'score',
            path: `/${at}/score`,
            message: {
              vi: `Điểm ${score} phải từ 0 đến điểm tối đa ${maximum}.`,
              en: `${score} points have to lie between 0 and the maximum of ${maximum}.`,
            },
            expected: { vi: `từ 0 đến ${maximum}`, en: `0 to ${maximum}` },
            received: String(score),
          },
        ],
  )
  if (issues.length > 0) return failure(...issues)
  const total = fields.reduce((sum, { score }) => sum + score, 0)
  const maximum = fields.reduce((sum, field) => sum + field.maximum, 0)
  return success({ total, maximum, percent: maximum === 0 ? 0 : (total * 100) / maximum })
}

/** A class from a percentage on. */
export interface ClassBand {
  readonly title: Text
  readonly from: number
}

/** Bands to start from; every province sets its own. */
export const usualBands = [
  { title: { vi: 'Xuất sắc', en: 'Excellent' }, from: 90 },
  { title: { vi: 'Tốt', en: 'Good' }, from: 80 },
  { title: { vi: 'Khá', en: 'Fair' }, from: 70 },
  { title: { vi: 'Trung bình', en: 'Average' }, from: 50 },
  { title: { vi: 'Yếu', en: 'Weak' }, from: 0 },
] as const satisfies readonly ClassBand[]

/** The class of an index or of points, by bands from the highest down; undefined below the lowest. */
export const classIn = (points: number, bands: readonly ClassBand[]): Text | undefined =>
  bands.toSorted((a, b) => b.from - a.from).find(({ from }) => points >= from)?.title

/** The place of each agency, the highest index first; equal indices share a place. */
export const placesOf = (
  indices: Readonly<Record<string, number>>,
): readonly { readonly agency: string; readonly place: number }[] =>
  Object.entries(indices)
    .map(([agency, index]) => ({
      agency,
      place: 1 + Object.values(indices).filter((other) => other > index).length,
    }))
    .toSorted((a, b) => a.place - b.place)
