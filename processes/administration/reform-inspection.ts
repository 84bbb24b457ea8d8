/**
 * Inspection of reform work at a unit.
 *
 * @module quytrinh/processes/reform-inspection
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { events } from './reform-inspection/events.ts'
import { facts, labels } from './reform-inspection/facts.ts'
import { limits } from './reform-inspection/limits.ts'
import { steps } from './reform-inspection/steps.ts'
import { instruments } from './reform-task/sources.ts'

/**
 * Inspection of reform work (kiểm tra cải cách hành chính): one unit of the plan of the year is notified, checks
 * itself, is visited, gets a conclusion, and mends what was found until nothing is left. No central rule sets days:
 * they are those of the plan.
 *
 * Source: QĐ 42/2014/QĐ-TTg; the order of the steps is unverified.
 */
export const reformInspection = defineProcedure({
  id: 'reform-inspection',
  version: '1.0.0',
  title: { vi: 'Kiểm tra cải cách hành chính', en: 'Inspection of reform work' },
  clauses: ['8.2.2', '8.2.3', '8.5.2'],
  basis: instruments,
  roles: {
    assigner: { title: { vi: 'UBND tỉnh, Sở Nội vụ', en: 'People’s Committee, Department of Home Affairs' } },
    team: { title: { vi: 'Đoàn kiểm tra', en: 'Inspection team' } },
    unit: { title: { vi: 'Đơn vị được kiểm tra', en: 'Unit inspected' } },
  },
  openedBy: ['assigner', 'team'],
  separate: [['team', 'unit']],
  facts,
  subject: 'unitInspected',
  labels,
  links: {
    actions: {
      title: { vi: 'Phiếu khắc phục', en: 'Corrective actions' },
      procedures: ['corrective-action', 'nonconformity'],
    },
  },
  forms: {
    plan: { title: { vi: 'Kế hoạch kiểm tra', en: 'Plan of inspection' } },
    notice: { title: { vi: 'Thông báo kiểm tra', en: 'Notice of inspection' } },
    minutes: { title: { vi: 'Biên bản kiểm tra', en: 'Minutes' } },
    conclusion: { title: { vi: 'Kết luận kiểm tra', en: 'Conclusion' } },
  },
  records: {
    conclusion: {
      title: { vi: 'Kết luận kiểm tra, báo cáo khắc phục', en: 'Conclusion and report on what was mended' },
      retention: { vi: 'Cơ quan quy định', en: 'As the agency sets' },
      basis: 'Cơ quan quy định (chưa có văn bản ấn định)',
      confidence: 'setting',
    },
  },
  events,
  limits,
  initial: 'planned',
  steps,
})
