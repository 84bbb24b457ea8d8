/**
 * Management review (xem xét của lãnh đạo): one review, from its plan to the last conclusion carried out.
 *
 * @module quytrinh/processes/management-review
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { events } from './management-review/events.ts'
import { facts } from './management-review/facts.ts'
import { forms } from './management-review/forms.ts'
import { limits } from './management-review/limits.ts'
import { steps } from './management-review/steps.ts'
import { decision2014, keptAsTheAgencySets, standard } from './qms/instruments.ts'

/**
 * Management review (5.6): the day is set, the seven inputs are gathered, notice is given a week before, the head
 * chairs, and the conclusions are followed until none is open. It cannot be concluded while an input is neither given
 * nor stated as none with a reason. Opened on the day of the review before, so that the year counts from there.
 *
 * The time of notice is practice; an agency sets its own when it opens the dossier (`limits.notice`).
 *
 * Source: TCVN ISO 9001:2008, 5.6; QĐ 19/2014/QĐ-TTg, Đ.4; Sở LĐTBXH Ninh Bình, QT-HT 04.
 */
export const managementReview = defineProcedure({
  id: 'management-review',
  version: '1.0.0',
  title: { vi: 'Xem xét của lãnh đạo', en: 'Management review' },
  clauses: ['5.1', '5.5.3', '5.6.1', '5.6.2', '5.6.3', '8.5.1'],
  basis: [standard, decision2014],
  roles: {
    head: { title: { vi: 'Người đứng đầu cơ quan', en: 'Head of the agency' } },
    representative: { title: { vi: 'Đại diện lãnh đạo', en: 'Management representative' } },
    secretary: { title: { vi: 'Thư ký ISO', en: 'ISO secretary' } },
    unitHead: { title: { vi: 'Trưởng đơn vị', en: 'Head of unit' } },
  },
  openedBy: ['representative', 'secretary'],
  facts,
  labels: {
    followUpBy: { vi: 'Hạn thực hiện kết luận', en: 'Day the conclusions are due' },
  },
  forms,
  records: {
    review: {
      title: {
        vi: 'Thông báo, báo cáo, biên bản và theo dõi kết luận xem xét của lãnh đạo',
        en: 'Notice, report, minutes and follow-up of management review',
      },
      required: 'R01',
      ...keptAsTheAgencySets,
    },
  },
  events,
  limits,
  initial: 'planned',
  steps,
})
