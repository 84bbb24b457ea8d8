import type { Citation } from '../../../procedure/index.ts'
import type { Text } from '../../../text/index.ts'
import { bandOf, type ClassBand } from '../bands.ts'

/** Classes of the reform index, and who set them. Bands stand from the highest down. */
export interface ReformBands extends Citation {
  readonly title: Text
  readonly bands: readonly ClassBand[]
}

const letter = (code: string, from: number): ClassBand => ({
  code,
  title: { vi: `Loại ${code}`, en: `Class ${code}` },
  from,
})

/** Classes seen, and the usual ones to start from: every province sets its own. Thresholds not found are null. */
export const reformBands = {
  usual: {
    title: { vi: 'Mức thường dùng', en: 'Usual bands' },
    bands: [bandOf.excellent(90), bandOf.good(80), bandOf.fair(70), bandOf.average(50), bandOf.weak(0)],
    basis: 'Mặc định của thư viện; tỉnh tự quy định',
    confidence: 'setting',
  },
  letters2012: {
    title: { vi: 'Xếp hạng 2012–2015', en: 'Letters of 2012–2015' },
    bands: [letter('A', 90), letter('B', 80), letter('C', 70)],
    basis: 'QĐ 1294/QĐ-BNV',
    confidence: 'secondary',
  },
  kienGiang2017: {
    title: { vi: 'Kiên Giang, 2017', en: 'Kiên Giang, 2017' },
    bands: [bandOf.excellent(90), bandOf.good(80), bandOf.fair(null), bandOf.average(null)],
    basis: 'Kết quả xếp loại của Kiên Giang năm 2017',
    confidence: 'secondary',
  },
  goodFrom80: {
    title: { vi: 'Khánh Hòa, Bắc Kạn, Bình Thuận, Tây Ninh', en: 'Khánh Hòa, Bắc Kạn, Bình Thuận, Tây Ninh' },
    bands: [bandOf.good(80), bandOf.fair(null), bandOf.average(null), bandOf.weak(null)],
    basis: 'Kết quả xếp loại của các tỉnh',
    confidence: 'secondary',
  },
} as const satisfies Readonly<Record<string, ReformBands>>
