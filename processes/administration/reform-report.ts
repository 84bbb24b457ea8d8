/**
 * Reform reports (báo cáo cải cách hành chính): quarterly, half-year, yearly and ad hoc, from the unit to the ministry;
 * and the days their figures cover.
 *
 * @module quytrinh/processes/reform-report
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { secondary, unverified } from '../citations.ts'
import { keptAsTheAgencySets } from '../personnel/law/instruments.ts'
import { events } from './reform-report/events.ts'
import { facts, labels } from './reform-report/facts.ts'
import { limits } from './reform-report/limits.ts'
import { reformReportSections } from './reform-report/periods.ts'
import { basis, regimes } from './reform-report/regimes.ts'
import { steps } from './reform-report/steps.ts'

export {
  type DataWindow,
  dataWindow,
  dataWindowRule,
  monthlyDataWindow,
} from './reform-report/data-window.ts'
export { type ReportPeriod, reformReportSections, reportPeriods } from './reform-report/periods.ts'

const sections = Object.entries(reformReportSections).map(([name, title]) => ({
  name,
  title,
  confidence: 'secondary' as const,
}))

/**
 * One unit's reform report of one period: figures close, the unit drafts and sends it to Home Affairs, which draws all
 * reports together into the province's own; signed, it goes to the ministry. `reporter`, `period`, `year` are given
 * at the opening, with `dataTo` from `dataWindow` since 12/03/2019; `dueOn` when the province has set a day of its own.
 *
 * Source: CV 725, CV 1159, CV 581/BNV-CCHC; NĐ 09/2019/NĐ-CP, Đ.12.
 */
export const reformReport = defineProcedure({
  id: 'reform-report',
  version: '1.0.0',
  title: {
    vi: 'Báo cáo cải cách hành chính định kỳ và đột xuất',
    en: 'Periodic and ad hoc reform reports',
  },
  clauses: ['5.5.3', '8.4'],
  basis,
  regimes,
  settings: {
    sendAfterFigures: {
      title: {
        vi: 'Đơn vị gửi trong 02 ngày làm việc sau khi chốt số liệu',
        en: 'Units send within two working days after the figures close',
      },
      default: false,
      basis: 'Khánh Hòa, QĐ 01/2023/QĐ-UBND',
      confidence: 'practice',
    },
  },
  roles: {
    unit: { title: { vi: 'Sở, ngành; UBND cấp huyện', en: 'Unit' } },
    homeAffairs: { title: { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' } },
    province: { title: { vi: 'UBND tỉnh', en: 'Provincial People’s Committee' } },
  },
  openedBy: ['homeAffairs', 'unit', 'province'],
  separate: [['unit', 'homeAffairs']],
  facts,
  labels,
  subject: 'reporter',
  forms: {
    outline: {
      title: {
        vi: 'Đề cương báo cáo cải cách hành chính và phụ lục số liệu',
        en: 'Outline of the report and annex of figures',
      },
      codes: [
        {
          set: 'CV 725/BNV-CCHC',
          code: 'Đề cương kèm công văn',
          from: '2012-03-01',
          ...secondary('CV 725/BNV-CCHC'),
        },
        {
          set: 'CV 1159/BNV-CCHC',
          code: 'Đề cương kèm công văn',
          from: '2014-04-10',
          ...unverified('CV 1159/BNV-CCHC'),
        },
        {
          set: 'CV 581/BNV-CCHC',
          code: 'Đề cương kèm công văn',
          from: '2023-02-20',
          ...secondary('CV 581/BNV-CCHC'),
        },
      ],
      fields: sections,
    },
    provincialReport: {
      title: { vi: 'Báo cáo cải cách hành chính của UBND tỉnh', en: 'Reform report of the province' },
    },
  },
  records: {
    unitReport: {
      title: { vi: 'Báo cáo của đơn vị, ngày nhận', en: 'Report of the unit, with the day of receipt' },
      ...keptAsTheAgencySets,
    },
    provincialReport: {
      title: { vi: 'Báo cáo của tỉnh đã ký', en: 'Signed report of the province' },
      ...keptAsTheAgencySets,
    },
    reminders: {
      title: { vi: 'Nhật ký đôn đốc, nộp muộn', en: 'Log of reminders and late reports' },
      ...keptAsTheAgencySets,
    },
  },
  events,
  limits,
  initial: 'notOpen',
  steps,
})
