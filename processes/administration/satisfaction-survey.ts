/**
 * Measuring satisfaction in the province (đo lường sự hài lòng, SIPAS): one round from its plan to the remedies. Sample
 * sizes and indices are in `quytrinh/measure`.
 *
 * @module quytrinh/processes/satisfaction-survey
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { secondary } from '../citations.ts'
import { keptAsTheAgencySets } from '../personnel/law/instruments.ts'
import { events } from './satisfaction-survey/events.ts'
import { facts, labels } from './satisfaction-survey/facts.ts'
import { limits } from './satisfaction-survey/limits.ts'
import { basis, regimes } from './satisfaction-survey/regimes.ts'
import { steps } from './satisfaction-survey/steps.ts'

export { surveyFields } from './satisfaction-survey/facts.ts'

/**
 * One round of measuring satisfaction with agencies, health, education or justice services: planned and paid for,
 * sampled, collected, checked, locked, counted, published; what is below its target is remedied. `topic`, `field` and
 * `year` are given at the opening. The survey of one agency under its quality system is `customer-satisfaction`.
 *
 * Source: TCVN ISO 9001:2008, 8.2.1, 8.5.2; QĐ 1383, 2640, 1001/QĐ-BNV; QĐ 3869/QĐ-BYT; QĐ 3476/QĐ-BGDĐT.
 */
export const satisfactionSurvey = defineProcedure({
  id: 'satisfaction-survey',
  version: '1.0.0',
  title: {
    vi: 'Đo lường sự hài lòng của người dân, tổ chức',
    en: 'Measuring the satisfaction of people and organisations',
  },
  clauses: ['5.2', '8.1', '8.2.1', '8.4', '8.5.2'],
  basis,
  regimes,
  roles: {
    lead: { title: { vi: 'Cơ quan chủ trì đo lường', en: 'Lead department' } },
    province: { title: { vi: 'UBND tỉnh', en: 'Provincial People’s Committee' } },
    interviewer: { title: { vi: 'Điều tra viên, nhân viên bưu điện', en: 'Interviewer' } },
    verifier: { title: { vi: 'Nhóm phúc tra', en: 'Team that checks' } },
    analyst: { title: { vi: 'Nhóm phân tích', en: 'Analysts' } },
    measured: { title: { vi: 'Cơ quan được đo', en: 'Agency measured' } },
  },
  openedBy: 'lead',
  separate: [
    ['interviewer', 'verifier'],
    ['measured', 'interviewer'],
    ['measured', 'analyst'],
  ],
  facts,
  labels,
  links: {
    correctiveActions: {
      title: { vi: 'Hành động khắc phục', en: 'Corrective actions' },
      procedures: ['corrective-action', 'nonconformity'],
    },
  },
  subject: 'topic',
  forms: {
    sipas: { title: { vi: 'Phiếu điều tra xã hội học SIPAS', en: 'SIPAS questionnaire' } },
    hospital: {
      title: {
        vi: 'Phiếu khảo sát của Bộ Y tế (nội trú, ngoại trú, nhân viên, sinh con, nuôi con bằng sữa mẹ)',
        en: 'Five questionnaires of the Ministry of Health',
      },
      codes: [
        {
          set: 'QĐ 3869/QĐ-BYT',
          code: 'Mẫu số 1–5',
          from: '2019-08-28',
          ...secondary('QĐ 3869/QĐ-BYT'),
        },
      ],
    },
    education: {
      title: {
        vi: 'Phiếu khảo sát của Bộ GDĐT theo cấp học và đối tượng',
        en: 'Questionnaires of the Ministry of Education',
      },
      codes: [
        { set: 'QĐ 2329/QĐ-BGDĐT', code: '8 mẫu', from: '2017-07-11', ...secondary('QĐ 2329/QĐ-BGDĐT') },
      ],
    },
  },
  records: {
    sample: { title: { vi: 'Danh sách mẫu', en: 'Sample' }, ...keptAsTheAgencySets },
    questionnaires: { title: { vi: 'Phiếu gốc', en: 'Questionnaires' }, ...keptAsTheAgencySets },
    data: { title: { vi: 'Bộ dữ liệu đã khóa', en: 'Locked data' }, ...keptAsTheAgencySets },
    report: { title: { vi: 'Báo cáo kết quả', en: 'Report' }, ...keptAsTheAgencySets },
    remedies: { title: { vi: 'Kế hoạch khắc phục', en: 'Plan of remedies' }, ...keptAsTheAgencySets },
  },
  events,
  limits,
  initial: 'planning',
  steps,
})
