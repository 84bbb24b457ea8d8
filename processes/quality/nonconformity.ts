/**
 * Nonconformity, corrective and preventive action on one slip, as many agencies write it.
 *
 * @module quytrinh/processes/nonconformity
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { effectEvents, planEvents } from './improvement/action-events.ts'
import { faultEvents, riskEvents } from './improvement/fault-events.ts'
import { forms } from './improvement/forms.ts'
import { labels } from './improvement/labels.ts'
import { actByGrade, actionLimits, faultLimits } from './improvement/limits.ts'
import { roles, separate } from './improvement/roles.ts'
import { facts } from './nonconformity/facts.ts'
import { across, steps } from './nonconformity/steps.ts'
import { circular2014, decision2014, keptAsTheAgencySets, standard } from './qms/instruments.ts'

/**
 * One procedure for what the standard asks in 8.3, 8.5.2 and 8.5.3: a slip of `kind` corrective is contained and
 * graded, one of `kind` preventive is rated by likelihood and effect; from there both go the same way to a verdict on
 * the effect by somebody who has not done the work. The time of observation is set at the opening
 * (`limits: { observation }`), 30 days otherwise.
 *
 * Source: TCVN ISO 9001:2008, 8.3, 8.5.2, 8.5.3; TT 26/2014/TT-BKHCN, Đ.37.2.c; seen as QT-SGD-04 of Sở GD&ĐT Thái
 * Nguyên.
 */
export const nonconformity = defineProcedure({
  id: 'nonconformity',
  version: '1.0.0',
  title: {
    vi: 'Kiểm soát sự không phù hợp, hành động khắc phục và phòng ngừa',
    en: 'Nonconformity, corrective and preventive action',
  },
  clauses: ['8.3', '8.5.2', '8.5.3'],
  basis: [
    standard,
    decision2014,
    circular2014,
    {
      title: {
        vi: 'Quy trình kiểm soát sự không phù hợp, hành động khắc phục, phòng ngừa',
        en: 'Procedure on nonconformities, corrective and preventive action',
      },
      basis: 'Sở GD&ĐT Thái Nguyên, QT-SGD-04',
      confidence: 'practice',
    },
  ],
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
    slip: {
      title: {
        vi: 'Hồ sơ sự không phù hợp, kết quả hành động khắc phục, phòng ngừa',
        en: 'Nonconformities and results of corrective and preventive action',
      },
      required: ['R19', 'R20', 'R21'],
      ...keptAsTheAgencySets,
    },
  },
  events: { ...faultEvents, ...riskEvents, ...planEvents, ...effectEvents },
  limits: { ...faultLimits, ...actionLimits, ...actByGrade },
  initial: 'logged',
  steps,
  across,
})
