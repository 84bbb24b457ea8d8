/**
 * Communication of the reform through a year.
 *
 * @module quytrinh/processes/reform-communication
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { events } from './reform-communication/events.ts'
import { facts, labels } from './reform-communication/facts.ts'
import { limits } from './reform-communication/limits.ts'
import { steps } from './reform-communication/steps.ts'
import { keptForEver, reformPlanOf } from './yearly-plan/sources.ts'

export { communicationForms } from './reform-communication/facts.ts'

/**
 * A year of communication on the reform (tuyên truyền cải cách hành chính): a plan, approved, carried out in columns,
 * pages, broadcasts and contests, its quality assessed, its results taken into the reform report. `planYear` is given
 * at the opening. No text read sets times or figures: they are the agency's.
 *
 * Source: the reform plan of the province 2016–2020, III.3, V.12.
 */
export const reformCommunication = defineProcedure({
  id: 'reform-communication',
  version: '1.0.0',
  title: { vi: 'Tuyên truyền cải cách hành chính', en: 'Communication of the reform' },
  clauses: ['5.5.3', '7.1', '7.2.3', '8.2.3'],
  basis: [reformPlanOf('III.1, III.3, V.2, V.12')],
  roles: {
    homeAffairs: { title: { vi: 'Sở Nội vụ (cơ quan chủ trì kế hoạch)', en: 'Department of Home Affairs' } },
    province: { title: { vi: 'UBND tỉnh', en: 'Provincial People’s Committee' } },
    media: {
      title: {
        vi: 'Đài Phát thanh và Truyền hình, Báo, Cổng thông tin điện tử',
        en: 'Radio and television, newspaper, portal',
      },
    },
  },
  openedBy: ['homeAffairs', 'media'],
  separate: [['homeAffairs', 'media']],
  facts,
  subject: 'draftPlan',
  labels,
  links: {
    tasks: { title: { vi: 'Nhiệm vụ đã giao', en: 'Tasks assigned' }, procedures: ['reform-task'] },
    report: {
      title: { vi: 'Báo cáo cải cách hành chính', en: 'Reform report' },
      procedures: ['reform-report'],
    },
  },
  forms: {
    plan: { title: { vi: 'Kế hoạch tuyên truyền cải cách hành chính', en: 'Plan of communication' } },
    log: { title: { vi: 'Danh mục tin, bài, chương trình, cuộc thi', en: 'List of what was carried out' } },
    report: { title: { vi: 'Báo cáo kết quả tuyên truyền', en: 'Report of the results' } },
  },
  records: {
    plan: {
      title: { vi: 'Kế hoạch, báo cáo tuyên truyền của năm', en: 'Plan and report of the year' },
      ...keptForEver,
    },
  },
  events,
  limits,
  initial: 'drafting',
  steps,
})
