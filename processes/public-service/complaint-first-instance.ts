/**
 * Settlement of a complaint at the first instance, under the law of 2011 and as amended in 2026.
 *
 * @module quytrinh/processes/complaint-first-instance
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { circularForm, sharedForms } from './complaint/forms.ts'
import { records } from './complaint/records.ts'
import { instruments, regimes } from './complaint/regimes.ts'
import { roles } from './complaint/roles.ts'
import { events } from './complaint-first-instance/events.ts'
import { facts, labels } from './complaint-first-instance/facts.ts'
import { limits } from './complaint-first-instance/limits.ts'
import { across, steps } from './complaint-first-instance/steps.ts'

export { type Filing, type Limitation, limitation } from './complaint/limitation.ts'

/**
 * A complaint at the first instance (giải quyết khiếu nại lần đầu): acceptance, recheck, verification, dialogue where
 * the findings differ, decision, and what becomes of it. The kind of matter given at acceptance decides which clock
 * binds; a matter found complex on its way goes over to the longer one, counted from the same day. Whether it came in
 * time is computed by {@link limitation} and given with `accept`.
 *
 * Source: Luật Khiếu nại 2011; TT 07/2013/TT-TTCP; Luật 136/2025/QH15; NĐ 155/2026/NĐ-CP.
 */
export const complaintFirstInstance = defineProcedure({
  id: 'complaint-first-instance',
  version: '1.0.0',
  title: { vi: 'Giải quyết khiếu nại lần đầu', en: 'Complaint, first instance' },
  clauses: ['4.2.4', '7.2.2', '7.2.3', '7.5.1', '8.2.1', '8.2.4', '8.3', '8.5.2'],
  basis: instruments,
  regimes,
  roles: {
    ...roles,
    inspectorate: { title: { vi: 'Cơ quan thanh tra cùng cấp', en: 'Inspectorate of the same level' } },
    archivist: { title: { vi: 'Lưu trữ cơ quan', en: 'Agency archive' } },
  },
  openedBy: ['settler', 'complainant'],
  separate: [
    ['respondent', 'verifier'],
    ['respondent', 'inspectorate'],
  ],
  facts,
  subject: 'content',
  labels,
  links: {
    secondInstance: {
      title: { vi: 'Khiếu nại lần hai', en: 'The second instance' },
      procedures: ['complaint-second-instance'],
    },
  },
  forms: {
    ...sharedForms,
    decision: {
      title: { vi: 'Quyết định giải quyết khiếu nại lần đầu', en: 'First-instance decision' },
      codes: [circularForm('15-KN')],
    },
  },
  records,
  events,
  limits,
  initial: 'received',
  steps,
  across,
})
