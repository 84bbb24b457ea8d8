/**
 * Checking of legal documents by the competent authority, and what becomes of a conclusion that one is unlawful.
 *
 * @module quytrinh/processes/legal-document-authority-check
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { secondary } from '../citations.ts'
import { checkFile } from './law/retention.ts'
import { decree2016 } from './lawmaking/citations.ts'
import { events } from './legal-document-authority-check/events.ts'
import { facts, labels } from './legal-document-authority-check/facts.ts'
import { limits } from './legal-document-authority-check/limits.ts'
import { steps } from './legal-document-authority-check/steps.ts'
import { checkInstruments, checkRegimes } from './upkeep/instruments.ts'
import { checkRoles } from './upkeep/roles.ts'

/**
 * One document checked by the authority above its issuer (kiểm tra văn bản theo thẩm quyền): entered, checked, found
 * right or concluded unlawful; the issuer handles it in time, the council at its next session, or disagrees; what is
 * not handled goes to the superior who may annul it. A province's Department of Justice checks communes, and checked
 * districts before 01/07/2025. The document is told at the opening: `{ document: '…', ofCouncil: false }`.
 *
 * Source: NĐ 40/2010/NĐ-CP; NĐ 34/2016/NĐ-CP, Đ.103, Đ.125; NĐ 79/2025/NĐ-CP, Đ.14–18, Đ.27.
 */
export const legalDocumentAuthorityCheck = defineProcedure({
  id: 'legal-document-authority-check',
  version: '1.0.0',
  title: {
    vi: 'Kiểm tra văn bản quy phạm pháp luật theo thẩm quyền',
    en: 'Checking of legal documents by the competent authority',
  },
  clauses: ['7.3.5', '8.2.3', '8.2.4', '8.3', '8.5.2'],
  basis: checkInstruments,
  regimes: checkRegimes,
  roles: {
    issuer: checkRoles.issuer,
    checker: checkRoles.checker,
    superior: checkRoles.superior,
  },
  openedBy: 'checker',
  separate: [
    ['issuer', 'checker'],
    ['issuer', 'superior'],
  ],
  facts,
  subject: 'document',
  labels,
  links: {
    selfCheck: {
      title: { vi: 'Hồ sơ tự kiểm tra văn bản này', en: 'The self-check of it' },
      procedures: ['legal-document-self-check'],
    },
    drafting: {
      title: { vi: 'Hồ sơ xây dựng văn bản sửa đổi, bãi bỏ', en: 'The drafting it led to' },
      procedures: ['council-resolution', 'committee-decision'],
    },
  },
  forms: {
    sheet: {
      title: { vi: 'Phiếu kiểm tra văn bản', en: 'Check sheet' },
      codes: [
        {
          set: 'NĐ 34/2016/NĐ-CP',
          code: 'Phụ lục',
          from: '2016-07-01',
          to: '2025-03-31',
          ...decree2016('phụ lục'),
        },
      ],
    },
    conclusion: {
      title: { vi: 'Kết luận kiểm tra', en: 'Conclusion' },
      codes: [
        {
          set: 'NĐ 79/2025/NĐ-CP',
          code: 'Điều 18',
          from: '2025-04-01',
          ...secondary('NĐ 79/2025/NĐ-CP, Đ.18'),
        },
      ],
    },
  },
  records: {
    file: {
      title: { vi: 'Hồ sơ kiểm tra, xử lý', en: 'File of the check' },
      required: ['R18', 'R19', 'R20'],
      ...checkFile,
    },
  },
  events,
  limits,
  initial: 'received',
  steps,
})
