import type { Citation } from '../../../procedure/index.ts'
import type { Text } from '../../../text/index.ts'
import type { ServiceGroupId } from './groups.ts'

/** A criterion by which agencies are evaluated since 01/07/2025; the decree gives no points. */
export interface EvaluationCriterion extends Citation {
  readonly title: Text
  /** The group of the index of service that scores it. */
  readonly scoredBy: ServiceGroupId
}

const row = (vi: string, en: string, scoredBy: ServiceGroupId): EvaluationCriterion => ({
  title: { vi, en },
  scoredBy,
  basis: 'NĐ 118/2025/NĐ-CP, Đ.29–34',
  confidence: 'verified',
})

/**
 * The five criteria of NĐ 118/2025, with the groups of QĐ 766 that score them (the mapping is a reading of ours: they are
 * the same five). The Government and the Prime Minister may add others.
 */
export const evaluationCriteria: readonly EvaluationCriterion[] = [
  row('Công khai, minh bạch', 'Openness', '1'),
  row('Tiến độ, kết quả giải quyết', 'Progress and results', '2'),
  row('Số hóa hồ sơ', 'Digitising dossiers', '4'),
  row('Cung cấp dịch vụ trực tuyến', 'Online services', '3'),
  row('Mức độ hài lòng', 'Satisfaction', '5'),
]
