import type { Text } from '../../text/index.ts'

/** A class from so many points, or percent, on. */
export interface ClassBand {
  readonly code: string
  readonly title: Text
  /** The least that still is this class; null when it was not found out. */
  readonly from: number | null
}

const band = (code: string, vi: string, en: string) => (from: number | null) => ({
  code,
  title: { vi, en },
  from,
})

/** The five classes that reform and one-stop ratings share, to be given their thresholds. */
export const bandOf = {
  excellent: band('XS', 'Xuất sắc', 'Excellent'),
  good: band('T', 'Tốt', 'Good'),
  fair: band('K', 'Khá', 'Fair'),
  average: band('TB', 'Trung bình', 'Average'),
  weak: band('Y', 'Yếu', 'Weak'),
} as const

/**
 * The class of points or of an index. Bands stand from the highest down. Null where no class can be told: below the
 * lowest band, or below a known threshold when the next one is not known.
 *
 * @example
 * ```ts
 * import { classIn, reformBands } from 'quytrinh/measure'
 *
 * classIn(82, reformBands.usual.bands)?.title.vi //=> 'Tốt'
 * ```
 */
export const classIn = (points: number, bands: readonly ClassBand[]): ClassBand | null => {
  const found = bands.find(({ from }) => from === null || points >= from)
  return found === undefined || found.from === null ? null : found
}
