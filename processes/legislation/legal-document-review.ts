/**
 * Review of legal documents: still right, to be amended, or expired.
 *
 * @module quytrinh/processes/legal-document-review
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { secondary } from '../citations.ts'
import { atLeast } from './law/retention.ts'
import { events } from './legal-document-review/events.ts'
import { facts, labels } from './legal-document-review/facts.ts'
import { limits } from './legal-document-review/limits.ts'
import { steps } from './legal-document-review/steps.ts'
import { reviewInstruments, reviewRegimes } from './upkeep/instruments.ts'
import { reviewRoles } from './upkeep/roles.ts'

/**
 * One document, or one group of them, reviewed because the law above it or the society around it changed (rà soát văn
 * bản quy phạm pháp luật): collected, reviewed, opinion of the Department of Justice, reported, then amended, repealed
 * or replaced, recommended to the council, or listed as expired. What called for it is told at the opening:
 * `{ topic: '…', ground: 'superiorText', superiorTextOn: '2019-03-01' }`.
 *
 * Source: NĐ 16/2013/NĐ-CP; NĐ 34/2016/NĐ-CP, Chương IX; NĐ 79/2025/NĐ-CP.
 */
export const legalDocumentReview = defineProcedure({
  id: 'legal-document-review',
  version: '1.0.0',
  title: { vi: 'Rà soát văn bản quy phạm pháp luật', en: 'Review of legal documents' },
  clauses: ['4.2.3', '7.3.7', '8.2.3', '8.4', '8.5.2', '8.5.3'],
  basis: reviewInstruments,
  regimes: reviewRegimes,
  roles: reviewRoles,
  openedBy: ['reviewer', 'justice'],
  separate: [['reviewer', 'justice']],
  facts,
  subject: 'topic',
  labels,
  links: {
    drafting: {
      title: { vi: 'Hồ sơ xây dựng văn bản sửa đổi, thay thế, bãi bỏ', en: 'The drafting it led to' },
      procedures: ['council-resolution', 'committee-decision'],
    },
    systematisation: {
      title: { vi: 'Kỳ hệ thống hóa', en: 'The systematisation it goes into' },
      procedures: ['legal-document-systematisation'],
    },
  },
  forms: {
    sheet: {
      title: { vi: 'Phiếu rà soát văn bản', en: 'Review sheet' },
      codes: [
        {
          set: 'NĐ 34/2016/NĐ-CP',
          code: 'Phụ lục',
          from: '2016-07-01',
          to: '2025-03-31',
          ...secondary('NĐ 34/2016/NĐ-CP, phụ lục'),
        },
        {
          set: 'NĐ 79/2025/NĐ-CP',
          code: 'Phụ lục',
          from: '2025-04-01',
          ...secondary('NĐ 79/2025/NĐ-CP, phụ lục'),
        },
      ],
    },
    expiredList: {
      title: { vi: 'Danh mục văn bản hết hiệu lực, ngưng hiệu lực', en: 'List of expired documents' },
      codes: [
        {
          set: 'NĐ 34/2016/NĐ-CP',
          code: 'Phụ lục',
          from: '2016-07-01',
          to: '2025-03-31',
          ...secondary('NĐ 34/2016/NĐ-CP, phụ lục'),
        },
        {
          set: 'NĐ 79/2025/NĐ-CP',
          code: 'Phụ lục (5 biểu)',
          from: '2025-04-01',
          ...secondary('NĐ 79/2025/NĐ-CP, phụ lục'),
        },
      ],
    },
  },
  records: {
    file: {
      title: { vi: 'Hồ sơ rà soát', en: 'Review file' },
      required: ['R09', 'R18'],
      ...atLeast(10, '11'),
    },
  },
  events,
  limits,
  initial: 'triggered',
  steps,
})
