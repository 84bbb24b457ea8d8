/**
 * Settlement of a complaint at the second instance, under the law of 2011 and as amended in 2026.
 *
 * @module quytrinh/processes/complaint-second-instance
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { circularForm, sharedForms } from './complaint/forms.ts'
import { records } from './complaint/records.ts'
import { instruments, regimes } from './complaint/regimes.ts'
import { roles } from './complaint/roles.ts'
import { events } from './complaint-second-instance/events.ts'
import { facts, labels } from './complaint-second-instance/facts.ts'
import { limits } from './complaint-second-instance/limits.ts'
import { across, steps } from './complaint-second-instance/steps.ts'

/**
 * A complaint at the second instance (giải quyết khiếu nại lần hai): acceptance, verification, advice in a complex
 * matter, the dialogue that may not be left out, decision, publication, legal force, and review by order. It is the last instance
 * within the administration; `firstInstance` refers to the first.
 *
 * Source: Luật Khiếu nại 2011, Đ.33–46; NĐ 75/2012/NĐ-CP, Đ.12, Đ.20; TT 07/2013/TT-TTCP; NĐ 155/2026/NĐ-CP.
 */
export const complaintSecondInstance = defineProcedure({
  id: 'complaint-second-instance',
  version: '1.0.0',
  title: { vi: 'Giải quyết khiếu nại lần hai', en: 'Complaint, second instance' },
  clauses: ['7.2.2', '7.2.3', '7.5.1', '8.2.1', '8.2.4', '8.3', '8.5.2'],
  basis: instruments,
  regimes,
  roles: {
    ...roles,
    council: { title: { vi: 'Hội đồng tư vấn', en: 'Advisory council' } },
    superior: {
      title: {
        vi: 'Cấp trên có quyền chỉ đạo xem xét lại (Thủ tướng, Tổng Thanh tra)',
        en: 'Superior who may order a review (Prime Minister, Inspector General)',
      },
      outside: true,
    },
  },
  openedBy: ['settler', 'complainant'],
  separate: [
    ['respondent', 'verifier'],
    ['respondent', 'settler'],
  ],
  facts,
  subject: 'content',
  labels,
  links: {
    firstInstance: {
      title: { vi: 'Khiếu nại lần đầu', en: 'The first instance' },
      procedures: ['complaint-first-instance'],
    },
  },
  forms: {
    ...sharedForms,
    council: {
      title: { vi: 'Quyết định thành lập hội đồng tư vấn', en: 'Decision on the advisory council' },
      codes: [circularForm('13-KN')],
    },
    decision: {
      title: { vi: 'Quyết định giải quyết khiếu nại lần hai', en: 'Second-instance decision' },
      codes: [circularForm('16-KN')],
    },
  },
  records,
  events,
  limits,
  initial: 'received',
  steps,
  across,
})
