/**
 * Preventive action: removes the cause of a nonconformity that might happen.
 *
 * @module quytrinh/processes/preventive-action
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { days } from '../../src/time/index.ts'
import { effectEvents, planEvents } from './improvement/action-events.ts'
import { riskEvents } from './improvement/fault-events.ts'
import { forms } from './improvement/forms.ts'
import { labels } from './improvement/labels.ts'
import { act, actionLimits } from './improvement/limits.ts'
import { roles, separate } from './improvement/roles.ts'
import { facts } from './preventive-action/facts.ts'
import { across, steps } from './preventive-action/steps.ts'
import { keptAsTheAgencySets, standard } from './qms/instruments.ts'

/**
 * Preventive action (8.5.3), one risk of a nonconformity: rated by likelihood and effect (1 to 3) when it is put
 * forward, it needs no containment; then cause, plan, action, observation and verdict as for a corrective action. A
 * risk with the lowest likelihood or the lowest effect may go without action for a stated reason.
 *
 * Source: TCVN ISO 9001:2008, 8.5.3. The edition of 2015 has risks (6.1) in its place.
 */
export const preventiveAction = defineProcedure({
  id: 'preventive-action',
  version: '1.0.0',
  title: { vi: 'Hành động phòng ngừa', en: 'Preventive action' },
  clauses: ['8.5.3'],
  basis: [standard],
  roles,
  openedBy: ['finder', 'unitHead', 'qmr'],
  separate,
  facts,
  labels: { redoBy: labels.redoBy },
  subject: 'summary',
  links: {
    recurrenceOf: { title: { vi: 'Tái diễn của phiếu', en: 'Comes back from' } },
    duplicateOf: { title: { vi: 'Trùng với phiếu', en: 'Duplicate of' } },
  },
  forms,
  records: {
    action: {
      title: { vi: 'Hồ sơ kết quả hành động phòng ngừa', en: 'Results of preventive action' },
      required: 'R21',
      ...keptAsTheAgencySets,
    },
  },
  events: { ...riskEvents, ...planEvents, ...effectEvents },
  limits: { ...actionLimits, act: act(days(30), 'Thông lệ 10–30 ngày; cơ quan quy định') },
  initial: 'assessed',
  steps,
  across,
})
