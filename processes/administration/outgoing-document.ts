/**
 * Outgoing documents (văn bản đi).
 *
 * @module quytrinh/processes/outgoing-document
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { retained } from './document/citations.ts'
import { instruments, regimes } from './document/regimes.ts'
import { events } from './outgoing-document/events.ts'
import { facts, labels } from './outgoing-document/facts.ts'
import { forms } from './outgoing-document/forms.ts'
import { limits } from './outgoing-document/limits.ts'
import { steps } from './outgoing-document/steps.ts'

export { type Exchanged, electronicShare } from './document/electronic-share.ts'

/**
 * Outgoing documents (quản lý văn bản đi): drafted, checked, signed, numbered, registered, sealed, dispatched, followed
 * until the recipient has it, stored. A document with a valid digital signature replaces the paper one.
 *
 * Source: NĐ 30/2020/NĐ-CP, Đ.10–19, 21; QĐ 28/2018/QĐ-TTg; before them NĐ 110/2004/NĐ-CP and TT 04/2013/TT-BNV.
 */
export const outgoingDocument = defineProcedure({
  id: 'outgoing-document',
  version: '1.0.0',
  title: { vi: 'Quản lý văn bản đi', en: 'Outgoing documents' },
  clauses: ['4.2.3', '4.2.4', '7.1', '7.2.3', '8.2.4', '8.3'],
  basis: instruments,
  regimes,
  roles: {
    unit: { title: { vi: 'Đơn vị, cá nhân soạn thảo', en: 'Unit that drafts' } },
    authority: { title: { vi: 'Người có thẩm quyền ký', en: 'Authority who signs' } },
    clerk: { title: { vi: 'Văn thư cơ quan', en: 'Registry clerk' } },
    recipient: { title: { vi: 'Cơ quan nhận', en: 'Receiving agency' }, outside: true },
  },
  openedBy: ['unit', 'authority'],
  facts,
  subject: 'summary',
  labels,
  links: {
    inReplyTo: { title: { vi: 'Trả lời văn bản đến', en: 'In reply to' }, procedures: ['incoming-document'] },
    replacement: { title: { vi: 'Văn bản thay thế', en: 'Replacement' }, procedures: ['outgoing-document'] },
  },
  forms,
  records: {
    outgoingSet: {
      title: { vi: 'Tập lưu, sổ đăng ký văn bản đi', en: 'Set and register of outgoing documents' },
      ...retained(50),
    },
    legalSet: {
      title: { vi: 'Tập lưu, sổ văn bản quy phạm pháp luật đi', en: 'Set of outgoing legal documents' },
      retention: { vi: 'Vĩnh viễn', en: 'For ever' },
      basis: 'TT 09/2011/TT-BNV, phụ lục (từ 15/02/2023: TT 10/2022/TT-BNV, chưa đối chiếu)',
      confidence: 'secondary',
    },
  },
  events,
  limits,
  initial: 'drafting',
  steps,
})
