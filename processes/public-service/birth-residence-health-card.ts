/**
 * Birth registration, permanent residence and health card of a child under six, as one linked group.
 *
 * @module quytrinh/processes/birth-residence-health-card
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { events } from './birth-residence-health-card/events.ts'
import { facts, labels } from './birth-residence-health-card/facts.ts'
import { limits } from './birth-residence-health-card/limits.ts'
import { instruments, regimes } from './birth-residence-health-card/regimes.ts'
import { across, steps } from './birth-residence-health-card/steps.ts'
import { forms } from './one-stop/forms.ts'
import { records } from './one-stop/records.ts'
import { roles as desk } from './one-stop/roles.ts'

/**
 * Birth, residence and health card of a child under six (liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo
 * hiểm y tế): one set of papers at the commune's desk; the birth is registered the same day, then police and social
 * insurance work side by side, each within its own time and with its own result, all within one. From 01/09/2026 the
 * identity card may be part of it.
 *
 * A file sent back is mended by the commune; meanwhile the clock of the whole stands still. A part that is refused
 * does not hold up the others.
 *
 * Source: TTLT 05/2015/TTLT-BTP-BCA-BYT; NĐ 63/2024/NĐ-CP; QĐ 296/QĐ-VPCP năm 2024; NĐ 301/2026/NĐ-CP.
 */
export const birthResidenceHealthCard = defineProcedure({
  id: 'birth-residence-health-card',
  version: '1.0.0',
  title: {
    vi: 'Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    en: 'Birth, residence and health card of a child under six',
  },
  clauses: ['7.2.1', '7.2.2', '7.2.3', '7.5.1', '7.5.4', '8.2.1', '8.2.3', '8.3'],
  basis: instruments,
  regimes,
  roles: {
    applicant: desk.applicant,
    receiver: desk.receiver,
    oneStopHead: desk.oneStopHead,
    civilStatus: { title: { vi: 'Công chức tư pháp – hộ tịch cấp xã', en: 'Civil status officer' } },
    police: { title: { vi: 'Công an, cơ quan đăng ký cư trú', en: 'Police, residence registry' } },
    insurance: { title: { vi: 'Cơ quan bảo hiểm xã hội', en: 'Social insurance' } },
    postal: desk.postal,
  },
  openedBy: ['receiver', 'applicant'],
  facts,
  subject: 'child',
  labels,
  forms,
  records,
  events,
  limits,
  initial: 'intakeCheck',
  steps,
  across,
})
