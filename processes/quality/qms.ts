/**
 * The life of a quality management system in a public agency: built, applied, declared (before 18/05/2014: certified)
 * and kept up.
 *
 * @module quytrinh/processes/qms
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { buildEvents } from './qms/build-events.ts'
import { buildSteps } from './qms/build-steps.ts'
import { facts } from './qms/facts.ts'
import { forms } from './qms/forms.ts'
import { keptAsTheAgencySets } from './qms/instruments.ts'
import { limits } from './qms/limits.ts'
import { instruments, regimes, settings } from './qms/regimes.ts'
import { roles } from './qms/roles.ts'
import { upkeepEvents } from './qms/upkeep-events.ts'
import { across, upkeepSteps } from './qms/upkeep-steps.ts'

/**
 * The life of the quality system: plan, build, apply, audit, review, confirm, declare, keep up. A declaration is
 * complete when the lead unit has been told and it is posted; a change of scope asks for a new one. While the system
 * is in use, changes of the law, the yearly audit and review, corrections after inspections and the move to the 2015
 * edition are held to their days. The day of receipt decides: before 18/05/2014 a body certifies, from then on the
 * agency declares.
 *
 * Source: QĐ 19/2014/QĐ-TTg, Đ.4, Đ.12; TT 26/2014/TT-BKHCN, Đ.7, Đ.37–38, Đ.42; CV 419/BKHCN-TĐC (2018); QĐ
 * 144/2006/QĐ-TTg.
 */
export const qms = defineProcedure({
  id: 'qms',
  version: '1.0.0',
  title: {
    vi: 'Xây dựng, áp dụng, công bố và duy trì hệ thống quản lý chất lượng',
    en: 'Building, applying, declaring and keeping up the quality management system',
  },
  clauses: [
    '4.1',
    '4.2.1',
    '4.2.2',
    '5.1',
    '5.3',
    '5.4.1',
    '5.4.2',
    '5.5.1',
    '5.5.2',
    '5.6.1',
    '5.6.3',
    '6.1',
    '6.2.2',
    '6.3',
    '6.4',
    '7.2.3',
    '8.2.2',
    '8.5.1',
  ],
  basis: instruments,
  regimes,
  settings,
  roles,
  openedBy: ['head', 'secretary'],
  separate: [['drafter', 'head']],
  facts,
  labels: {
    planUntil: { vi: 'Ngày kết thúc kế hoạch xây dựng, áp dụng', en: 'End of the roll-out plan' },
    certifiedUntil: { vi: 'Ngày giấy chứng nhận hết hiệu lực', en: 'End of the certificate' },
    lawEffectiveFrom: { vi: 'Ngày văn bản có hiệu lực', en: 'Day the instrument takes effect' },
    minutesSignedOn: { vi: 'Ngày ký biên bản kiểm tra', en: 'Day the inspection minutes were signed' },
    switchBefore: { vi: 'Ngày cuối để chuyển phiên bản', en: 'Last day to change the edition' },
  },
  subject: 'agency',
  forms,
  records: {
    system: {
      title: {
        vi: 'Hồ sơ xây dựng, công bố và duy trì hệ thống quản lý chất lượng',
        en: 'File of building, declaring and keeping up the quality system',
      },
      ...keptAsTheAgencySets,
    },
  },
  events: { ...buildEvents, ...upkeepEvents },
  limits,
  initial: 'planning',
  steps: { ...buildSteps, ...upkeepSteps },
  across,
})
