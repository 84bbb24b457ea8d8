import type { Citation } from '../../../procedure/index.ts'
import type { Text } from '../../../text/index.ts'

/** A field of the reform index of provinces. */
export type ReformFieldId = 'f1' | 'f2' | 'f3' | 'f4' | 'f5' | 'f6' | 'f7' | 'f8'

/** A field with the number of its criteria; the most points are null as long as they were not found out. */
export interface ReformField extends Citation {
  readonly id: ReformFieldId
  readonly title: Text
  readonly criteria: number
  readonly subCriteria: number
  readonly max: number | null
}

const field = (
  id: ReformFieldId,
  vi: string,
  en: string,
  criteria: number,
  subCriteria: number,
): ReformField => ({
  id,
  title: { vi, en },
  criteria,
  subCriteria,
  max: null,
  basis: 'Bộ Chỉ số cải cách hành chính cấp tỉnh 2018–2021 (trang thông tin; chưa rõ quyết định)',
  confidence: 'secondary',
})

/**
 * The fields of the provinces’ index: 8 fields, 43 criteria, 95 sub-criteria, 100 points, as a page lists the set of
 * 2018–2021. The most points of single fields and criteria were not found: a province’s own decision gives them.
 */
export const reformFields: readonly ReformField[] = [
  field('f1', 'Công tác chỉ đạo, điều hành cải cách hành chính', 'Direction of the reform', 6, 2),
  field(
    'f2',
    'Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật',
    'Making and carrying out legal documents',
    4,
    6,
  ),
  field('f3', 'Cải cách thủ tục hành chính', 'Reform of procedures', 5, 19),
  field('f4', 'Cải cách tổ chức bộ máy hành chính', 'Reform of the apparatus', 4, 12),
  field(
    'f5',
    'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức',
    'Quality of staff',
    9,
    16,
  ),
  field('f6', 'Cải cách tài chính công', 'Reform of public finance', 4, 15),
  field('f7', 'Hiện đại hóa hành chính', 'Modernisation', 5, 17),
  field(
    'f8',
    'Tác động của cải cách hành chính đến người dân, tổ chức và kinh tế - xã hội',
    'Impact on people, organisations, economy and society',
    6,
    8,
  ),
]
