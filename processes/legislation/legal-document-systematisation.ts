/**
 * Systematisation of legal documents in cycles of five years.
 *
 * @module quytrinh/processes/legal-document-systematisation
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { atLeast } from './law/retention.ts'
import { decree2016 } from './lawmaking/citations.ts'
import { events } from './legal-document-systematisation/events.ts'
import { facts, labels } from './legal-document-systematisation/facts.ts'
import { limits } from './legal-document-systematisation/limits.ts'
import { steps } from './legal-document-systematisation/steps.ts'
import { reviewInstruments, reviewRegimes } from './upkeep/instruments.ts'
import { reviewRoles } from './upkeep/roles.ts'

export { type Cycle, cycleOf } from './legal-document-systematisation/cycle.ts'

const appendix = (code: string) => ({
  codes: [
    {
      set: 'NĐ 34/2016/NĐ-CP',
      code,
      from: '2016-07-01',
      to: '2025-03-31',
      ...decree2016('phụ lục'),
    },
  ],
})

/**
 * One cycle of systematisation (hệ thống hóa văn bản quy phạm pháp luật kỳ 5 năm): documents and results of review
 * collected, rechecked, four lists made, the volume put in order, the result published. It states what is in force and
 * repeals nothing. The cycle is told at the opening: `{ cycleEnd: 2018, cutoffOn: '2018-12-31' }`, see `cycleOf`.
 *
 * Source: NĐ 34/2016/NĐ-CP, Đ.164–168; NĐ 79/2025/NĐ-CP, Đ.49.
 */
export const legalDocumentSystematisation = defineProcedure({
  id: 'legal-document-systematisation',
  version: '1.0.0',
  title: {
    vi: 'Hệ thống hóa văn bản quy phạm pháp luật kỳ 5 năm',
    en: 'Five-year systematisation of legal documents',
  },
  clauses: ['4.2.3', '4.2.4', '7.2.3', '8.4'],
  basis: reviewInstruments,
  regimes: reviewRegimes,
  roles: {
    reviewer: reviewRoles.reviewer,
    justice: reviewRoles.justice,
    committee: reviewRoles.committee,
    councilStanding: reviewRoles.councilStanding,
  },
  openedBy: ['justice', 'reviewer'],
  separate: [['reviewer', 'justice']],
  facts,
  labels,
  links: {
    reviews: {
      title: { vi: 'Hồ sơ rà soát trong kỳ', en: 'The reviews of the cycle' },
      procedures: ['legal-document-review'],
    },
  },
  forms: {
    inForce: {
      title: { vi: 'Danh mục văn bản còn hiệu lực', en: 'In-force list' },
      ...appendix('Danh mục 1'),
    },
    wholly: {
      title: { vi: 'Danh mục hết, ngưng hiệu lực toàn bộ', en: 'Wholly expired' },
      ...appendix('Danh mục 2'),
    },
    partly: {
      title: { vi: 'Danh mục hết, ngưng hiệu lực một phần', en: 'Partly expired' },
      ...appendix('Danh mục 3'),
    },
    toAmend: {
      title: { vi: 'Danh mục cần sửa, thay thế, bãi bỏ, ban hành mới', en: 'To be amended' },
      ...appendix('Danh mục 4'),
    },
    volume: {
      title: { vi: 'Tập hệ thống hóa', en: 'Systematised volume' },
      codes: [
        {
          set: 'NĐ 34/2016/NĐ-CP',
          code: 'Điều 167',
          from: '2016-07-01',
          to: '2025-03-31',
          ...decree2016('Đ.167'),
        },
      ],
    },
  },
  records: {
    file: { title: { vi: 'Hồ sơ hệ thống hóa', en: 'Systematisation file' }, ...atLeast(10, '11') },
  },
  events,
  limits,
  initial: 'planned',
  steps,
})
