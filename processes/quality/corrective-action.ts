/**
 * Corrective action: removes the cause of a nonconformity that was found.
 *
 * @module quytrinh/processes/corrective-action
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { facts } from './corrective-action/facts.ts'
import { across, steps } from './corrective-action/steps.ts'
import { effectEvents, planEvents } from './improvement/action-events.ts'
import { faultEvents } from './improvement/fault-events.ts'
import { forms } from './improvement/forms.ts'
import { labels } from './improvement/labels.ts'
import { actByGrade, actionLimits, faultLimits } from './improvement/limits.ts'
import { roles, separate } from './improvement/roles.ts'
import { circular2014, decision2014, keptAsTheAgencySets, standard } from './qms/instruments.ts'

/**
 * Corrective action (8.5.2), one nonconformity from its slip to its end. Containment, grade, cause, plan, action,
 * verification, a time of observation, and a verdict on the effect by somebody who has not done the work; without
 * that verdict nothing is closed. What does not work goes another round, from the third under the head. A minor
 * fault may end without action for a stated reason. The time of observation is set at the opening
 * (`limits: { observation }`), 30 days otherwise. A fault that comes back after closing is a new slip that names the
 * old one (`recurrenceOf`).
 *
 * Source: TCVN ISO 9001:2008, 8.5.2; TT 26/2014/TT-BKHCN, Đ.37.2.c.
 */
export const correctiveAction = defineProcedure({
  id: 'corrective-action',
  version: '1.0.0',
  title: { vi: 'Hành động khắc phục', en: 'Corrective action' },
  clauses: ['8.5.2'],
  basis: [standard, decision2014, circular2014],
  roles,
  openedBy: ['finder', 'unitHead', 'qmr'],
  separate,
  facts,
  labels,
  subject: 'summary',
  links: {
    recurrenceOf: { title: { vi: 'Tái diễn của phiếu', en: 'Comes back from' } },
    duplicateOf: { title: { vi: 'Trùng với phiếu', en: 'Duplicate of' } },
    dossierIds: { title: { vi: 'Hồ sơ có liên quan', en: 'Dossiers concerned' } },
  },
  forms,
  records: {
    action: {
      title: { vi: 'Hồ sơ kết quả hành động khắc phục', en: 'Results of corrective action' },
      required: 'R20',
      ...keptAsTheAgencySets,
    },
  },
  events: { ...faultEvents, ...planEvents, ...effectEvents },
  limits: { ...faultLimits, ...actionLimits, ...actByGrade },
  initial: 'logged',
  steps,
  across,
})
