import type { Basis } from '../../procedure/index.ts'
import type { Text } from '../../text/index.ts'

/** An instrument by which the handling of procedures is evaluated, and when it is in force. */
export interface EvaluationScheme extends Basis {
  readonly id: 'TT01-2018' | 'ND118-2025' | 'QD766-2022'
  readonly from: string
  readonly note: Text
}

/** The instruments that evaluate how procedures are handled, the oldest first. */
export const evaluationSchemes: readonly EvaluationScheme[] = [
  {
    id: 'TT01-2018',
    title: {
      vi: 'Đánh giá việc giải quyết thủ tục hành chính theo chín chỉ số',
      en: 'Evaluation of how procedures are handled by nine indices',
    },
    from: '2019-01-06',
    to: '2025-06-30',
    basis: 'NĐ 61/2018/NĐ-CP, chương IV; TT 01/2018/TT-VPCP, Đ.13–15',
    confidence: 'verified',
    note: {
      vi: 'Ngày kết thúc suy ra từ việc NĐ 118/2025/NĐ-CP thay NĐ 61/2018/NĐ-CP. Tổng hợp hằng quý theo cán bộ và đơn vị, hằng năm theo cơ quan, công khai trên cổng thông tin.',
      en: 'The last day follows from NĐ 118/2025/NĐ-CP taking the place of NĐ 61/2018/NĐ-CP. Summed up each quarter for officers and units, each year for the agency, and published on its portal.',
    },
  },
  {
    id: 'QD766-2022',
    title: {
      vi: 'Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp',
      en: 'Index of service to people and businesses',
    },
    from: '2022-08-01',
    basis: 'QĐ 766/QĐ-TTg ngày 23/6/2022',
    confidence: 'secondary',
    note: {
      vi: 'Ngày bắt đầu là ngày hệ thống vận hành; chưa tra được văn bản thay thế.',
      en: 'It starts with the day the system went into operation; whether a later decision replaces it was not found out.',
    },
  },
  {
    id: 'ND118-2025',
    title: {
      vi: 'Đánh giá theo năm nhóm tiêu chí, không chấm điểm',
      en: 'Evaluation by five criteria, without points',
    },
    from: '2025-07-01',
    basis: 'NĐ 118/2025/NĐ-CP, Đ.29–34',
    confidence: 'verified',
    note: {
      vi: 'Nghị định không quy định điểm; chấm điểm theo QĐ 766/QĐ-TTg. Cơ quan đánh giá: Văn phòng Chính phủ, từ 05/08/2026 là Bộ Tư pháp (NĐ 309/2026/NĐ-CP, Đ.11). Kết quả được công khai và dùng để đánh giá cán bộ (Đ.34).',
      en: 'The decree sets no points; QĐ 766/QĐ-TTg scores. Evaluated by the Government Office, from 05/08/2026 by the Ministry of Justice (NĐ 309/2026/NĐ-CP, Art. 11). Results are published and used to appraise staff (Art. 34).',
    },
  },
]

/**
 * The instruments in force on a civil day `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { schemesOn } from 'quytrinh/measure'
 *
 * schemesOn('2019-03-05').map(({ id }) => id) //=> ['TT01-2018']
 * ```
 */
export const schemesOn = (day: string): readonly EvaluationScheme[] =>
  evaluationSchemes.filter(({ from, to }) => from <= day && (to === undefined || day <= to))
