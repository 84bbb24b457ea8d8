/**
 * Yearly evaluation and classification of civil servants and public employees (đánh giá, xếp loại chất lượng) under
 * four decrees, and the class, points and shares they give.
 *
 * @module quytrinh/processes/civil-servant-evaluation
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { events } from './civil-servant-evaluation/events.ts'
import { facts, labels } from './civil-servant-evaluation/facts.ts'
import { forms, records } from './civil-servant-evaluation/forms.ts'
import { limits } from './civil-servant-evaluation/limits.ts'
import { basis, regimes } from './civil-servant-evaluation/regimes.ts'
import { steps } from './civil-servant-evaluation/steps.ts'

export {
  type ClassRule,
  type ClassStep,
  classRules,
  type Evaluated,
  type MetricTest,
} from './civil-servant-evaluation/class-rules.ts'
export { type Classed, classify } from './civil-servant-evaluation/classify.ts'
export { type CapOptions, excellentPeople, excellentUnits } from './civil-servant-evaluation/excellent-cap.ts'
export type { EvaluationMetrics, Metric } from './civil-servant-evaluation/metrics.ts'
export { type ScoreParts, scoreOf, weightedScore, yearScore } from './civil-servant-evaluation/score.ts'
export {
  type EvaluationMethod,
  evaluationMethods,
  type StaffClass,
  staffClasses,
  staffClassTitles,
} from './civil-servant-evaluation/terms.ts'

/**
 * Evaluation of one person for one year: self-report, meeting, the party committee for heads and deputies, proposal,
 * decision, notice, complaint. `kind`, `post` and `year` are given at the opening; a decision found wrong after filing
 * is replaced by a new dossier that names the old one.
 *
 * Source: NĐ 56/2015, NĐ 90/2020, NĐ 335/2025, NĐ 233/2026.
 */
export const civilServantEvaluation = defineProcedure({
  id: 'civil-servant-evaluation',
  version: '1.0.0',
  title: {
    vi: 'Đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức hằng năm',
    en: 'Yearly evaluation and classification of civil servants and public employees',
  },
  clauses: ['4.2.4', '6.2.1', '6.2.2'],
  basis,
  regimes,
  roles: {
    evaluated: {
      title: { vi: 'Cán bộ, công chức, viên chức được đánh giá', en: 'Person evaluated' },
    },
    unitMeeting: { title: { vi: 'Tập thể đơn vị (cuộc họp)', en: 'Meeting of the unit' } },
    partyCommittee: { title: { vi: 'Cấp ủy cùng cấp', en: 'Party committee of the unit' } },
    personnelOffice: { title: { vi: 'Bộ phận tham mưu tổ chức cán bộ', en: 'Personnel office' } },
    evaluator: { title: { vi: 'Người có thẩm quyền đánh giá, xếp loại', en: 'Competent evaluator' } },
  },
  openedBy: ['evaluator', 'personnelOffice'],
  facts,
  labels,
  links: {
    supersedes: {
      title: { vi: 'Thay thế hồ sơ đánh giá', en: 'Replaces the evaluation' },
      procedures: ['civil-servant-evaluation'],
    },
  },
  subject: 'person',
  forms,
  records,
  events,
  limits,
  initial: 'tracked',
  steps,
})
