/**
 * Autonomy of public service units (tự chủ tài chính đơn vị sự nghiệp công lập): the plan of one unit from its draft to
 * the end of the stable period; and the group a unit belongs to.
 *
 * @module quytrinh/processes/unit-autonomy
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { verified } from '../citations.ts'
import { keptAsTheAgencySets } from '../personnel/law/instruments.ts'
import { events } from './unit-autonomy/events.ts'
import { facts, labels } from './unit-autonomy/facts.ts'
import { limits } from './unit-autonomy/limits.ts'
import { basis, regimes } from './unit-autonomy/regimes.ts'
import { steps } from './unit-autonomy/steps.ts'

export { fundRules, movesUp, nextSubsidy } from './unit-autonomy/funds.ts'
export {
  type AutonomyGroup,
  type AutonomyInput,
  type AutonomyResult,
  autonomyGroup,
  autonomyGroups,
} from './unit-autonomy/group.ts'

/**
 * One unit's autonomy plan: drawn up with the estimate of its first year, reviewed and classified by the superior, put
 * to the finance agency, decided, in force for a stable period, adjusted only on a great change, reviewed at the end.
 * `unit` and `firstYear` are given at the opening; `previousGroup` from the second period on.
 *
 * Source: NĐ 43/2006 (unverified), NĐ 16/2015, NĐ 60/2021/NĐ-CP, Đ.35, Đ.40; TT 56/2022, TT 03/2026/TT-BTC.
 */
export const unitAutonomy = defineProcedure({
  id: 'unit-autonomy',
  version: '1.0.0',
  title: {
    vi: 'Giao quyền tự chủ cho đơn vị sự nghiệp công lập',
    en: 'Autonomy of public service units',
  },
  clauses: ['5.4.2', '6.1'],
  basis,
  regimes,
  roles: {
    unit: { title: { vi: 'Đơn vị sự nghiệp công lập', en: 'Public service unit' } },
    superior: { title: { vi: 'Cơ quan quản lý cấp trên', en: 'Superior' } },
    finance: { title: { vi: 'Cơ quan tài chính cùng cấp', en: 'Finance agency' } },
    authority: { title: { vi: 'Cấp có thẩm quyền', en: 'Competent authority' } },
  },
  openedBy: ['unit', 'superior'],
  separate: [
    ['unit', 'superior'],
    ['superior', 'finance'],
  ],
  facts,
  labels,
  links: {
    previousPlan: {
      title: { vi: 'Phương án của thời kỳ trước', en: 'Plan of the period before' },
      procedures: ['unit-autonomy'],
    },
  },
  subject: 'unit',
  forms: {
    plan: {
      title: { vi: 'Phương án tự chủ tài chính', en: 'Autonomy plan' },
      codes: [
        {
          set: 'NĐ 60/2021/NĐ-CP',
          code: 'Phụ lục II',
          from: '2021-08-15',
          ...verified('NĐ 60/2021/NĐ-CP, Đ.35.1'),
        },
      ],
    },
    decision: { title: { vi: 'Quyết định giao quyền tự chủ', en: 'Decision on autonomy' } },
  },
  records: {
    plan: { title: { vi: 'Phương án, dự toán năm đầu', en: 'Plan and estimate' }, ...keptAsTheAgencySets },
    opinion: { title: { vi: 'Ý kiến cơ quan tài chính', en: 'Opinion' }, ...keptAsTheAgencySets },
    decision: { title: { vi: 'Quyết định', en: 'Decision' }, ...keptAsTheAgencySets },
    regulation: {
      title: { vi: 'Quy chế chi tiêu nội bộ', en: 'Internal spending regulation' },
      ...keptAsTheAgencySets,
    },
  },
  events,
  limits,
  initial: 'drafting',
  steps,
})
