/**
 * Monitoring how the law is carried out in a province.
 *
 * @module quytrinh/processes/law-enforcement-monitoring
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { secondary, unverified } from '../citations.ts'
import { permanently } from './law/retention.ts'
import { events } from './law-enforcement-monitoring/events.ts'
import { facts, labels } from './law-enforcement-monitoring/facts.ts'
import { instruments, regimes } from './law-enforcement-monitoring/instruments.ts'
import { limits } from './law-enforcement-monitoring/limits.ts'
import { steps } from './law-enforcement-monitoring/steps.ts'

/**
 * One year of monitoring (theo dõi tình hình thi hành pháp luật), or since 2025 the carrying out of one new law: plan,
 * information, inspection, survey, evaluation of the detailing texts, of the means and of compliance, faults put right
 * or recommended to those above, report to the Ministry of Justice. The year is told at the opening, and for one law
 * the day it was passed: `{ planYear: 2026, law: '…', lawPassedOn: '2026-06-20' }`.
 *
 * Source: NĐ 59/2012/NĐ-CP; NĐ 32/2020/NĐ-CP; TT 10/2015/TT-BTP; TT 04/2021/TT-BTP; NĐ 80/2025/NĐ-CP.
 */
export const lawEnforcementMonitoring = defineProcedure({
  id: 'law-enforcement-monitoring',
  version: '1.0.0',
  title: { vi: 'Theo dõi tình hình thi hành pháp luật', en: 'Monitoring how the law is carried out' },
  clauses: ['7.2.3', '8.1', '8.2.1', '8.2.3', '8.4', '8.5.1', '8.5.2'],
  basis: instruments,
  regimes,
  roles: {
    justice: { title: { vi: 'Sở Tư pháp (đầu mối)', en: 'Department of Justice' } },
    department: { title: { vi: 'Sở, ngành', en: 'Line department' } },
    lowerCommittee: { title: { vi: 'UBND cấp dưới', en: 'Lower committee' } },
    chairman: { title: { vi: 'Chủ tịch UBND tỉnh', en: 'Chairman of the People’s Committee' } },
    ministry: {
      title: { vi: 'Bộ Tư pháp, bộ chủ trì', en: 'Ministry of Justice, ministry in charge' },
      outside: true,
    },
    informant: {
      title: { vi: 'Người dân, báo chí, tổ chức', en: 'Public, press, organisations' },
      outside: true,
    },
  },
  openedBy: ['justice', 'department'],
  facts,
  subject: 'topic',
  labels,
  links: {
    checks: {
      title: {
        vi: 'Kiểm tra văn bản, rà soát thủ tục gắn với việc theo dõi',
        en: 'Checks and reviews tied to it',
      },
      procedures: [
        'legal-document-self-check',
        'legal-document-authority-check',
        'legal-document-review',
        'administrative-procedure-review',
      ],
    },
  },
  forms: {
    plan: {
      title: { vi: 'Kế hoạch theo dõi năm', en: 'Plan of the year' },
      codes: [
        {
          set: 'NĐ 59/2012/NĐ-CP',
          code: 'Kế hoạch theo dõi',
          from: '2012-10-01',
          to: '2025-03-31',
          ...secondary('NĐ 59/2012/NĐ-CP'),
        },
      ],
    },
    report: {
      title: { vi: 'Báo cáo theo dõi tình hình thi hành pháp luật', en: 'Report' },
      codes: [
        {
          set: 'TT 10/2015/TT-BTP',
          code: 'Báo cáo',
          from: '2015-10-15',
          to: '2021-07-14',
          ...secondary('TT 10/2015/TT-BTP'),
        },
        {
          set: 'TT 04/2021/TT-BTP',
          code: 'Điều 8',
          from: '2021-07-15',
          to: '2025-03-31',
          ...unverified('TT 04/2021/TT-BTP, Đ.8 (ngày chưa kiểm chứng)'),
        },
      ],
    },
  },
  records: {
    file: {
      title: { vi: 'Hồ sơ theo dõi thi hành pháp luật', en: 'Monitoring file' },
      ...permanently('11'),
    },
    inspection: {
      title: { vi: 'Biên bản, kết luận kiểm tra', en: 'Inspection records' },
      required: 'R20',
      ...permanently('13'),
    },
  },
  events,
  limits,
  initial: 'planning',
  steps,
})
