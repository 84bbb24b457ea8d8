/**
 * Following, urging and checking a task of the reform plan.
 *
 * @module quytrinh/processes/reform-task
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { events } from './reform-task/events.ts'
import { facts, labels } from './reform-task/facts.ts'
import { forms } from './reform-task/forms.ts'
import { limits, owed } from './reform-task/limits.ts'
import { instruments, provincial } from './reform-task/sources.ts'
import { steps } from './reform-task/steps.ts'

export { type CountedTask, type TaskClass, taskClasses, taskClassOf } from './reform-task/task-class.ts'
export { countTasks, type TaskCounts, type TaskRates, taskRates } from './reform-task/task-rates.ts'

/**
 * A task of the reform plan (theo dõi, đôn đốc, kiểm tra nhiệm vụ): assigned with lead unit, product and deadline,
 * followed, urged when overdue, its difficulties raised and solved, confirmed as done on time or late. A task without
 * a day of its own is due when the plan ends.
 *
 * Source: QĐ 42/2014/QĐ-TTg; QĐ 45/2018/QĐ-TTg, Đ.17; the times of the steps are the province's to set.
 */
export const reformTask = defineProcedure({
  id: 'reform-task',
  version: '1.0.0',
  title: {
    vi: 'Theo dõi, đôn đốc, kiểm tra nhiệm vụ cải cách hành chính',
    en: 'Following, urging and checking reform tasks',
  },
  clauses: ['5.4.2', '5.5.1', '7.2.3', '7.5.1', '8.2.3', '8.2.4', '8.3', '8.5.2'],
  basis: instruments,
  settings: {
    extensionBeforeDeadline: {
      title: { vi: 'Chỉ xin gia hạn trước khi hết hạn', en: 'More time only before the deadline' },
      default: false,
      ...provincial,
    },
  },
  roles: {
    assigner: { title: { vi: 'Cấp giao nhiệm vụ (UBND tỉnh, Chủ tịch)', en: 'Assigner' } },
    lead: { title: { vi: 'Đơn vị chủ trì', en: 'Lead unit' } },
    partner: { title: { vi: 'Đơn vị phối hợp', en: 'Co-operating unit' } },
    tracker: { title: { vi: 'Đơn vị theo dõi (Sở Nội vụ, Văn phòng UBND)', en: 'Tracking unit' } },
  },
  openedBy: ['assigner', 'tracker'],
  separate: [['lead', 'tracker']],
  facts,
  subject: 'task',
  labels,
  links: {
    inspections: { title: { vi: 'Các cuộc kiểm tra', en: 'Inspections' }, procedures: ['reform-inspection'] },
  },
  forms,
  records: {
    log: {
      title: {
        vi: 'Nhật ký tiến độ, các lần đôn đốc, sản phẩm, kết luận kiểm tra',
        en: 'Log of progress, letters of urging, products, conclusions',
      },
      retention: { vi: 'Cơ quan quy định', en: 'As the agency sets' },
      basis: 'Cơ quan quy định (chưa có văn bản ấn định)',
      confidence: 'setting',
    },
  },
  events,
  limits,
  initial: 'drafted',
  steps,
  across: [
    { in: ['inProgress', 'dueSoon', 'overdue', 'urged'], on: { update: {} } },
    {
      in: owed,
      on: { review: {}, linkInspection: { do: [{ append: { from: 'inspection', to: 'inspections' } }] } },
    },
    {
      in: ['assigned', 'inProgress', 'dueSoon', 'overdue', 'urged', 'blocked', 'escalated'],
      on: { drop: 'dropped' },
    },
  ],
})
