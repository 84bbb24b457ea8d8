import type { ClassBand } from './index-score.ts'

/** One dossier’s points, 0 to 2, for the indices 1, 2, 3, 4 and 7. */
export type DossierPoints = readonly [number, number, number, number, number]

const rounded = (value: number): number => Math.round(value * 10) / 10

/**
 * How officers are rated by the dossiers they handled: each index is the mean of its points, to one decimal; the total
 * is at most 10. Nothing to rate gives a total of 0.
 *
 * Source: TT 01/2018/TT-VPCP, Đ.13–15.
 */
export const dossierIndices = (
  dossiers: readonly DossierPoints[],
): { readonly indices: readonly number[]; readonly total: number } => {
  const indices = [0, 1, 2, 3, 4].map((at) =>
    dossiers.length === 0
      ? 0
      : rounded(dossiers.reduce((sum, points) => sum + (points[at] ?? 0), 0) / dossiers.length),
  )
  return { indices, total: rounded(indices.reduce((sum, index) => sum + index, 0)) }
}

/** An agency’s total: that of its dossiers and its points for the indices 5, 6, 8 and 9; at most 18. */
export const oneStopTotal = (dossiers: number, agency: readonly [number, number, number, number]): number =>
  rounded(agency.reduce((sum, points) => sum + points, dossiers))

/** The classes of agencies by that total. Source: TT 01/2018/TT-VPCP, Đ.15. */
export const oneStopBands = [
  { title: { vi: 'Xuất sắc', en: 'Excellent' }, from: 15 },
  { title: { vi: 'Tốt', en: 'Good' }, from: 12 },
  { title: { vi: 'Khá', en: 'Fair' }, from: 9 },
  { title: { vi: 'Trung bình', en: 'Average' }, from: 6 },
  { title: { vi: 'Yếu', en: 'Weak' }, from: 0 },
] as const satisfies readonly ClassBand[]

/** How much of their tasks officers completed, by the total of their dossiers. Source: TT 01/2018/TT-VPCP, Đ.15. */
export const officerBands = [
  { title: { vi: 'Hoàn thành 100% nhiệm vụ', en: '100% of the tasks' }, from: 5 },
  { title: { vi: 'Hoàn thành từ 70% đến dưới 100%', en: '70% to below 100%' }, from: 3.5 },
  { title: { vi: 'Hoàn thành dưới 70%', en: 'Below 70%' }, from: 0 },
] as const satisfies readonly ClassBand[]
