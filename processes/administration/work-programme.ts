/**
 * The yearly work programme of the provincial people's committee.
 *
 * @module quytrinh/processes/work-programme
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { chosen } from '../citations.ts'
import { instruments } from './reform-task/sources.ts'
import { events } from './work-programme/events.ts'
import { facts, labels } from './work-programme/facts.ts'
import { limits } from './work-programme/limits.ts'
import { steps } from './work-programme/steps.ts'
import { keptForEver, reformPlanOf } from './yearly-plan/sources.ts'

const confidence = 'setting'

/**
 * The work programme of one year (chương trình công tác năm của UBND tỉnh): units register items, the office drafts,
 * units give their opinion, the committee adopts; its items are assigned as reform tasks, urged and adjusted, checked
 * each quarter and reviewed at the end of the year. `programmeYear` and `registerBy` are given at the opening. No text
 * read sets its times: they are the committee's.
 *
 * Source: the reform plan of the province 2016–2020, V.8; QĐ 42/2014/QĐ-TTg for following what is assigned.
 */
export const workProgramme = defineProcedure({
  id: 'work-programme',
  version: '1.0.0',
  title: { vi: 'Chương trình công tác năm của UBND tỉnh', en: 'Yearly work programme of the committee' },
  clauses: ['5.4.2', '5.5.3', '8.2.3', '8.4'],
  basis: [
    reformPlanOf('V.8'),
    ...instruments,
    {
      title: { vi: 'Quy chế làm việc của UBND tỉnh', en: 'Working regulation of the committee' },
      ...chosen('Quy chế làm việc của UBND tỉnh: cơ quan quy định'),
    },
  ],
  roles: {
    unit: { title: { vi: 'Sở, ban, ngành, UBND cấp dưới', en: 'Department, lower committee' } },
    office: { title: { vi: 'Văn phòng UBND tỉnh', en: 'Office of the committee' } },
    committee: { title: { vi: 'UBND tỉnh, Chủ tịch UBND tỉnh', en: 'The committee, its chair' } },
  },
  openedBy: 'office',
  separate: [['office', 'committee']],
  facts,
  subject: 'draft',
  labels,
  links: {
    tasks: { title: { vi: 'Nhiệm vụ đã giao', en: 'Tasks assigned' }, procedures: ['reform-task'] },
  },
  forms: {
    registration: {
      title: { vi: 'Phiếu đăng ký nội dung', en: 'Registration of an item' },
      fields: [
        { name: 'item', title: { vi: 'Nội dung', en: 'Item' }, confidence },
        { name: 'unit', title: { vi: 'Đơn vị chủ trì', en: 'Lead unit' }, confidence },
        { name: 'product', title: { vi: 'Sản phẩm', en: 'Product' }, confidence },
        { name: 'dueOn', title: { vi: 'Thời gian trình, hoàn thành', en: 'When it is due' }, confidence },
      ],
    },
    programme: { title: { vi: 'Chương trình công tác năm', en: 'Work programme' } },
    check: { title: { vi: 'Báo cáo thực hiện chương trình quý', en: 'Report of a quarter' } },
    review: { title: { vi: 'Báo cáo tổng kết chương trình', en: 'Review of the year' } },
  },
  records: {
    programme: {
      title: { vi: 'Chương trình, báo cáo thực hiện của năm', en: 'Programme and reports of the year' },
      ...keptForEver,
    },
  },
  events,
  limits,
  initial: 'registering',
  steps,
})
