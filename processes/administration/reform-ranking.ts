/**
 * The yearly ranking of agencies on reform (xếp loại cải cách hành chính); the index, its classes and places, and the
 * rating of one-stop work.
 *
 * @module quytrinh/processes/reform-ranking
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { keptAsTheAgencySets } from '../personnel/law/instruments.ts'
import { events } from './reform-ranking/events.ts'
import { facts, labels } from './reform-ranking/facts.ts'
import { limits } from './reform-ranking/limits.ts'
import { basis, regimes } from './reform-ranking/regimes.ts'
import { steps } from './reform-ranking/steps.ts'

export {
  type ClassBand,
  type Criterion,
  classIn,
  type DossierPoints,
  type HandlingRating,
  handlingBands,
  type Place,
  placesOf,
  type ReformIndex,
  rateHandling,
  reformBands,
  reformIndex,
} from '../../src/measure/index.ts'

/**
 * One agency in the ranking of one year: it scores itself, the departments appraise their fields, a survey adds its
 * points, the expected score is announced and explained, the appraisal council passes it, the province publishes it.
 * `agency` and `year` are given at the opening. Criteria, points and bands are the province’s; a ranking keeps the set
 * of criteria it was begun under.
 *
 * Source: QĐ 1294, 4361, 2948, 2636, 1150, 1149, 876/QĐ-BNV; provincial practice (Bình Dương, Nghệ An, Hà Tĩnh).
 */
export const reformRanking = defineProcedure({
  id: 'reform-ranking',
  version: '1.0.0',
  title: {
    vi: 'Xếp loại kết quả cải cách hành chính hằng năm',
    en: 'Yearly ranking of agencies on reform',
  },
  clauses: ['8.1', '8.2.1', '8.2.3', '8.4'],
  basis,
  regimes,
  settings: {
    deductLate: {
      title: { vi: 'Nộp bảng tự chấm muộn bị trừ điểm', en: 'Late self-scores lose points' },
      default: true,
      basis: 'Quy định của tỉnh về xác định chỉ số',
      confidence: 'setting',
    },
  },
  roles: {
    agency: { title: { vi: 'Sở, ngành; UBND cấp huyện', en: 'Agency' } },
    homeAffairs: { title: { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' } },
    appraiser: {
      title: { vi: 'Cơ quan thẩm định theo lĩnh vực', en: 'Department that appraises a field' },
    },
    council: { title: { vi: 'Hội đồng thẩm định', en: 'Appraisal council' } },
    surveyTeam: { title: { vi: 'Tổ điều tra xã hội học', en: 'Survey team' } },
    province: { title: { vi: 'UBND tỉnh', en: 'Provincial People’s Committee' } },
  },
  openedBy: 'homeAffairs',
  separate: [
    ['agency', 'appraiser'],
    ['agency', 'council'],
    ['agency', 'surveyTeam'],
  ],
  facts,
  labels,
  links: {
    reports: {
      title: { vi: 'Báo cáo cải cách hành chính trong năm', en: 'Reform reports of the year' },
      procedures: ['reform-report'],
    },
    survey: {
      title: { vi: 'Đợt đo lường sự hài lòng', en: 'Satisfaction survey' },
      procedures: ['satisfaction-survey'],
    },
  },
  subject: 'agency',
  forms: {
    selfScoring: { title: { vi: 'Bảng tự chấm điểm', en: 'Self-scoring table' } },
    questionnaire: { title: { vi: 'Phiếu điều tra xã hội học', en: 'Questionnaire' } },
    summary: { title: { vi: 'Bảng tổng hợp điểm, xếp hạng', en: 'Summary of scores and places' } },
  },
  records: {
    evidence: { title: { vi: 'Tài liệu kiểm chứng', en: 'Evidence' }, ...keptAsTheAgencySets },
    minutes: { title: { vi: 'Biên bản Hội đồng', en: 'Minutes of the council' }, ...keptAsTheAgencySets },
    decision: { title: { vi: 'Quyết định công bố', en: 'Decision' }, ...keptAsTheAgencySets },
  },
  events,
  limits,
  initial: 'criteria',
  steps,
})
