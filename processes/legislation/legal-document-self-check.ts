/**
 * Self-check of legal documents by the body that issued them.
 *
 * @module quytrinh/processes/legal-document-self-check
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { checkFile } from './law/retention.ts'
import { decree2016 } from './lawmaking/citations.ts'
import { events } from './legal-document-self-check/events.ts'
import { facts, labels } from './legal-document-self-check/facts.ts'
import { limits } from './legal-document-self-check/limits.ts'
import { steps } from './legal-document-self-check/steps.ts'
import { checkInstruments, checkRegimes } from './upkeep/instruments.ts'
import { checkRoles } from './upkeep/roles.ts'

const appendix = [
  {
    set: 'NĐ 34/2016/NĐ-CP',
    code: 'Phụ lục',
    from: '2016-07-01',
    to: '2025-03-31',
    ...decree2016('phụ lục'),
  },
]

/**
 * One document checked by the body that issued it (tự kiểm tra văn bản), as soon as it is issued or when somebody
 * petitions: found right, or suspected, reported to the issuer, handled and published. What is checked: basis,
 * competence, content, effect, form, procedure.
 *
 * Source: NĐ 40/2010/NĐ-CP; NĐ 34/2016/NĐ-CP, Đ.103, Chương VIII; NĐ 79/2025/NĐ-CP, Đ.9–12.
 */
export const legalDocumentSelfCheck = defineProcedure({
  id: 'legal-document-self-check',
  version: '1.0.0',
  title: { vi: 'Tự kiểm tra văn bản quy phạm pháp luật', en: 'Self-check of legal documents' },
  clauses: ['7.3.5', '7.3.7', '8.2.4', '8.3', '8.5.2'],
  basis: checkInstruments,
  regimes: checkRegimes,
  roles: {
    issuer: checkRoles.issuer,
    selfChecker: checkRoles.selfChecker,
    informant: checkRoles.informant,
  },
  openedBy: ['selfChecker', 'informant'],
  separate: [['issuer', 'selfChecker']],
  facts,
  subject: 'document',
  labels,
  links: {
    drafting: {
      title: { vi: 'Hồ sơ xây dựng văn bản sửa đổi, bãi bỏ', en: 'The drafting it led to' },
      procedures: ['council-resolution', 'committee-decision'],
    },
  },
  forms: {
    sheet: { title: { vi: 'Phiếu kiểm tra văn bản', en: 'Check sheet' }, codes: appendix },
    report: { title: { vi: 'Báo cáo tự kiểm tra', en: 'Self-check report' }, codes: appendix },
  },
  records: {
    file: {
      title: { vi: 'Hồ sơ tự kiểm tra', en: 'Self-check file' },
      required: ['R18', 'R19'],
      ...checkFile,
    },
  },
  events,
  limits,
  initial: 'issued',
  steps,
})
