/**
 * The province's training plan (kế hoạch đào tạo, bồi dưỡng), what learners commit themselves to, and what they pay back
 * when they leave.
 *
 * @module quytrinh/processes/training-plan
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { verified } from '../citations.ts'
import { personnelFile, trainingClasses, trainingPlans } from './law/instruments.ts'
import { events } from './training-plan/events.ts'
import { facts, labels } from './training-plan/facts.ts'
import { limits } from './training-plan/limits.ts'
import { basis, regimes } from './training-plan/regimes.ts'
import { steps } from './training-plan/steps.ts'

export { type TrainingAudience, trainingAudiences } from './training-plan/audiences.ts'
export { type Commitment, commitment } from './training-plan/commitment.ts'
export {
  type CompensationInput,
  compensation,
  dropOutCompensation,
} from './training-plan/compensation.ts'

/**
 * One course in the yearly plan of the province: need, draft, appraisal of content and money, approval, learners sent,
 * class, evaluation of its effect, records; or compensation for those who leave. `planYear` is given at the opening.
 * The training of one agency under its quality system is the procedure `training`.
 *
 * Source: TCVN ISO 9001:2008, 6.2.2; NĐ 18/2010, NĐ 101/2017, NĐ 171/2025; TT 10/2017/TT-BNV; TT 36/2018/TT-BTC.
 */
export const trainingPlan = defineProcedure({
  id: 'training-plan',
  version: '1.0.0',
  title: { vi: 'Kế hoạch đào tạo, bồi dưỡng của tỉnh', en: 'Training plan of the province' },
  clauses: ['4.2.4', '6.1', '6.2.1', '6.2.2'],
  basis,
  regimes,
  roles: {
    unit: { title: { vi: 'Đơn vị sử dụng', en: 'Unit' } },
    headOfUnit: { title: { vi: 'Thủ trưởng đơn vị', en: 'Head of unit' } },
    homeAffairs: { title: { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' } },
    finance: { title: { vi: 'Sở Tài chính', en: 'Department of Finance' } },
    province: { title: { vi: 'UBND tỉnh', en: 'Provincial People’s Committee' } },
    institution: { title: { vi: 'Cơ sở đào tạo, bồi dưỡng', en: 'Training institution' }, outside: true },
    learner: { title: { vi: 'Học viên', en: 'Learner' } },
  },
  openedBy: ['unit', 'homeAffairs'],
  separate: [['homeAffairs', 'province']],
  facts,
  labels,
  subject: 'need',
  forms: {
    need: { title: { vi: 'Phiếu nhu cầu đào tạo', en: 'Statement of need' } },
    plan: { title: { vi: 'Kế hoạch đào tạo, bồi dưỡng năm', en: 'Yearly training plan' } },
    evaluation: {
      title: { vi: 'Phiếu đánh giá chất lượng bồi dưỡng', en: 'Evaluation slip' },
      codes: [
        {
          set: 'TT 10/2017/TT-BNV',
          code: 'Phiếu kèm theo thông tư',
          from: '2018-01-01',
          ...verified('TT 10/2017/TT-BNV'),
        },
      ],
    },
  },
  records: {
    competence: {
      title: {
        vi: 'Hồ sơ năng lực: học vấn, đào tạo, kỹ năng, kinh nghiệm',
        en: 'Records of education, training, skills and experience',
      },
      required: 'R02',
      ...personnelFile,
    },
    certificates: { title: { vi: 'Chứng chỉ', en: 'Certificates' }, ...personnelFile },
    plan: { title: { vi: 'Kế hoạch, báo cáo đào tạo', en: 'Plans and reports' }, ...trainingPlans },
    effect: {
      title: { vi: 'Kết quả đánh giá hiệu lực', en: 'Evaluation of the effect' },
      ...trainingClasses,
    },
  },
  events,
  limits,
  initial: 'needs',
  steps,
})
