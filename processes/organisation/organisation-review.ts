/**
 * Review of the apparatus (rà soát tổ chức bộ máy): overlaps and gaps in the duties of agencies, recommended on, decided
 * and settled; and how they are found.
 *
 * @module quytrinh/processes/organisation-review
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { keptAsTheAgencySets } from '../personnel/law/instruments.ts'
import { events } from './organisation-review/events.ts'
import { facts, labels } from './organisation-review/facts.ts'
import { limits } from './organisation-review/limits.ts'
import { basis, regimes } from './organisation-review/regimes.ts'
import { steps } from './organisation-review/steps.ts'

export { type Charter, gapsOf, type Overlap, overlapsOf } from './organisation-review/overlaps.ts'

/**
 * One review of how agencies are organised: each reviews itself, Home Affairs assesses and hears them, concludes,
 * recommends on what overlaps or is missing; the competent authority decides, the agencies carry it out, Home Affairs
 * confirms. `topic` and `level` are given at the opening. The steps are the province’s plan and usual practice; the
 * decrees named are from memory.
 *
 * Source: reform plan of the province, II.3; NĐ 24/2014, NĐ 37/2014/NĐ-CP (unverified).
 */
export const organisationReview = defineProcedure({
  id: 'organisation-review',
  version: '1.0.0',
  title: {
    vi: 'Rà soát tổ chức bộ máy, kiến nghị xử lý chồng chéo, bỏ sót',
    en: 'Review of the apparatus and recommendations on overlaps and gaps',
  },
  clauses: ['5.5.1', '8.2.3', '8.4', '8.5.1'],
  basis,
  regimes,
  roles: {
    agency: { title: { vi: 'Cơ quan được rà soát', en: 'Agency reviewed' } },
    homeAffairs: { title: { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' } },
    authority: { title: { vi: 'Cấp có thẩm quyền', en: 'Competent authority' } },
  },
  openedBy: 'homeAffairs',
  separate: [
    ['agency', 'homeAffairs'],
    ['homeAffairs', 'authority'],
  ],
  facts,
  labels,
  links: {
    correctiveActions: {
      title: { vi: 'Hành động khắc phục', en: 'Corrective actions' },
      procedures: ['corrective-action', 'nonconformity'],
    },
  },
  subject: 'topic',
  forms: {
    ownReport: { title: { vi: 'Báo cáo tự rà soát chức năng, nhiệm vụ', en: 'Own report on duties' } },
    table: { title: { vi: 'Bảng chồng chéo, bỏ sót nhiệm vụ', en: 'Table of overlaps and gaps' } },
  },
  records: {
    reports: { title: { vi: 'Báo cáo tự rà soát', en: 'Own reports' }, ...keptAsTheAgencySets },
    conclusion: { title: { vi: 'Kết luận rà soát', en: 'Conclusion' }, ...keptAsTheAgencySets },
    decision: {
      title: { vi: 'Kiến nghị, quyết định xử lý', en: 'Recommendation and decision' },
      ...keptAsTheAgencySets,
    },
  },
  events,
  limits,
  initial: 'planning',
  steps,
})
