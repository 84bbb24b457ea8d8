/**
 * Customer satisfaction (khảo sát mức độ hài lòng): one survey of people, organisations or staff.
 *
 * @module quytrinh/processes/customer-satisfaction
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { events } from './customer-satisfaction/events.ts'
import { facts } from './customer-satisfaction/facts.ts'
import { forms } from './customer-satisfaction/forms.ts'
import { limits } from './customer-satisfaction/limits.ts'
import { steps } from './customer-satisfaction/steps.ts'
import { keptAsTheAgencySets, standard } from './qms/instruments.ts'

/**
 * A satisfaction survey (8.2.1): planned with its sample, run on paper, by QR code or on the portal, analysed,
 * reported to the head; an item below its target leads to a corrective or preventive action, named by the number of
 * its own dossier, or to a reason why none is needed.
 *
 * Source: TCVN ISO 9001:2008, 5.2, 8.2.1, 8.4; UBND huyện Thạch Hà, survey plan of 2021.
 */
export const customerSatisfaction = defineProcedure({
  id: 'customer-satisfaction',
  version: '1.0.0',
  title: {
    vi: 'Khảo sát mức độ hài lòng của tổ chức, công dân',
    en: 'Survey of the satisfaction of citizens and organisations',
  },
  clauses: ['5.2', '8.1', '8.2.1', '8.4', '8.5.1'],
  basis: [standard],
  settings: {
    publishResults: {
      title: { vi: 'Công khai kết quả trước khi kết thúc', en: 'Publish the result before closing' },
      default: true,
      basis: 'Thực tiễn khảo sát; chưa kiểm tra',
      confidence: 'unverified',
    },
  },
  roles: {
    head: { title: { vi: 'Người đứng đầu cơ quan', en: 'Head of the agency' } },
    representative: { title: { vi: 'Đại diện lãnh đạo', en: 'Management representative' } },
    surveyor: { title: { vi: 'Công chức khảo sát', en: 'Surveyor' } },
    unitHead: { title: { vi: 'Trưởng đơn vị', en: 'Head of unit' } },
  },
  openedBy: ['representative', 'surveyor'],
  facts,
  labels: {
    actionsBy: { vi: 'Hạn hoàn thành hành động', en: 'Day the actions are due' },
  },
  subject: 'topic',
  forms,
  records: {
    survey: {
      title: { vi: 'Hồ sơ khảo sát mức độ hài lòng', en: 'File of the survey' },
      ...keptAsTheAgencySets,
    },
  },
  events,
  limits,
  initial: 'planned',
  steps,
})
