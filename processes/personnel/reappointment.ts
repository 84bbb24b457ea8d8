/**
 * Reappointment to a leadership post, or extension to retirement (bổ nhiệm lại, kéo dài thời gian giữ chức vụ).
 *
 * @module quytrinh/processes/reappointment
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { inPersonnelFile } from './leadership/records.ts'
import { basis, regimes } from './leadership/regimes.ts'
import { roles } from './leadership/roles.ts'
import { events } from './reappointment/events.ts'
import { facts, labels } from './reappointment/facts.ts'
import { limits } from './reappointment/limits.ts'
import { across, steps } from './reappointment/steps.ts'

const { authority, leaders, keyStaff, personnelOffice, head, nominee } = roles

/**
 * Reappointment of one leader: notice 90 working days before the term ends, self-review, conference of the key staff,
 * the head's proposal, vote of the leadership, decision at least a working day before the end; near retirement an
 * extension instead. `holder`, `termEnd`, `termYears` and `monthsToRetirement` are given at the opening. A decision
 * that comes late counts from the old end.
 *
 * Source: NĐ 170/2025/NĐ-CP, Đ.36–41, as amended by NĐ 300/2026/NĐ-CP.
 */
export const reappointment = defineProcedure({
  id: 'reappointment',
  version: '1.0.0',
  title: {
    vi: 'Bổ nhiệm lại, kéo dài thời gian giữ chức vụ',
    en: 'Reappointment or extension in a leadership post',
  },
  clauses: ['5.5.1', '6.2.1'],
  basis,
  regimes,
  roles: { authority, leaders, keyStaff, personnelOffice, head, nominee },
  openedBy: ['personnelOffice', 'authority'],
  separate: [['nominee', 'authority']],
  facts,
  labels,
  subject: 'holder',
  forms: {
    notice: {
      title: { vi: 'Thông báo xem xét bổ nhiệm lại', en: 'Notice that reappointment is considered' },
    },
    selfReview: { title: { vi: 'Báo cáo tự nhận xét, đánh giá', en: 'Self-review' } },
  },
  records: {
    minutes: {
      title: { vi: 'Biên bản hội nghị, biên bản kiểm phiếu', en: 'Minutes and counts' },
      ...inPersonnelFile('Đ.39.2'),
    },
    file: {
      title: { vi: 'Hồ sơ nhân sự, cả thời hạn giữ chức vụ', en: 'File of the holder, over the whole term' },
      ...inPersonnelFile('Đ.35, Đ.41'),
    },
  },
  events,
  limits,
  initial: 'inTerm',
  steps,
  across,
})
