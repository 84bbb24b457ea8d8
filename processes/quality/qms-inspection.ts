/**
 * Inspection of the quality system of an agency by the lead unit: on paper or on site. Not the internal audit.
 *
 * @module quytrinh/processes/qms-inspection
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { circular2014, decision2014, keptAsTheAgencySets } from './qms/instruments.ts'
import { events } from './qms-inspection/events.ts'
import { facts } from './qms-inspection/facts.ts'
import { forms } from './qms-inspection/forms.ts'
import { limits } from './qms-inspection/limits.ts'
import { steps } from './qms-inspection/steps.ts'

/**
 * Inspection of a quality system (TT 26/2014, Đ.33–40): one agency in the plan of one year. A report with evidence is
 * asked for, or an inspection on site is decided; both sides sign the minutes, what was found is corrected within two
 * months of the signature, and the result goes into the summary of November. `planYear` is given at the opening.
 *
 * Source: TT 26/2014/TT-BKHCN, Đ.33–40; QĐ 19/2014/QĐ-TTg, Đ.12.
 */
export const qmsInspection = defineProcedure({
  id: 'qms-inspection',
  version: '1.0.0',
  title: { vi: 'Kiểm tra hệ thống quản lý chất lượng', en: 'Inspection of the quality management system' },
  clauses: ['8.5.2'],
  basis: [decision2014, circular2014],
  regimes: {
    before2016: {
      title: {
        vi: 'Chưa áp dụng điều kiện của người kiểm tra',
        en: 'Before the conditions for inspectors applied',
      },
      from: '2014-12-01',
      to: '2016-05-31',
      basis: 'TT 26/2014/TT-BKHCN, Đ.40',
      confidence: 'verified',
    },
    since2016: {
      title: {
        vi: 'Người kiểm tra phải đủ điều kiện từ ngày 01/06/2016',
        en: 'Inspectors meet the conditions from 01/06/2016',
      },
      from: '2016-06-01',
      basis: 'TT 26/2014/TT-BKHCN, Đ.40',
      confidence: 'verified',
    },
  },
  roles: {
    leadUnit: { title: { vi: 'Đơn vị chủ trì (bộ, Sở KH&CN)', en: 'Lead unit' } },
    inspectingUnit: { title: { vi: 'Đơn vị kiểm tra (đơn vị chủ trì, Chi cục TĐC)', en: 'Inspecting unit' } },
    inspector: { title: { vi: 'Đoàn kiểm tra', en: 'Inspection team' } },
    agency: { title: { vi: 'Cơ quan được kiểm tra', en: 'Inspected agency' } },
  },
  openedBy: ['leadUnit', 'inspectingUnit'],
  separate: [
    ['inspector', 'agency'],
    ['inspectingUnit', 'agency'],
  ],
  facts,
  labels: {
    reportBy: { vi: 'Hạn gửi báo cáo', en: 'Day the report is due' },
    correctAgainBy: { vi: 'Hạn khắc phục lại', en: 'Day the second correction is due' },
  },
  subject: 'agency',
  forms,
  records: {
    file: {
      title: {
        vi: 'Hồ sơ kiểm tra (10 loại tài liệu tại Điều 39)',
        en: 'Inspection file (the ten items of Article 39)',
      },
      retention: keptAsTheAgencySets.retention,
      basis: 'TT 26/2014/TT-BKHCN, Đ.39; thời hạn lưu do cơ quan quy định',
      confidence: 'setting',
    },
  },
  events,
  limits,
  initial: 'planned',
  steps,
})
