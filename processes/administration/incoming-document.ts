/**
 * Incoming documents (văn bản đến).
 *
 * @module quytrinh/processes/incoming-document
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { retained } from './document/citations.ts'
import { instruments, regimes } from './document/regimes.ts'
import { events } from './incoming-document/events.ts'
import { facts, labels } from './incoming-document/facts.ts'
import { forms } from './incoming-document/forms.ts'
import { limits } from './incoming-document/limits.ts'
import { steps } from './incoming-document/steps.ts'

/**
 * Incoming documents (quản lý văn bản đến): received and checked, acknowledged when electronic, registered under one
 * series of numbers for paper and electronic alike, submitted or passed on, settled by the day set, filed. Secret
 * documents have a route of their own, outside this procedure.
 *
 * Source: NĐ 30/2020/NĐ-CP, Đ.4, 18, 21–24, 28–31; before it NĐ 110/2004/NĐ-CP (times unverified).
 */
export const incomingDocument = defineProcedure({
  id: 'incoming-document',
  version: '1.0.0',
  title: { vi: 'Quản lý văn bản đến', en: 'Incoming documents' },
  clauses: ['4.2.3', '4.2.4', '5.5.1', '5.5.3', '7.2.3'],
  basis: instruments,
  regimes,
  roles: {
    clerk: { title: { vi: 'Văn thư cơ quan', en: 'Registry clerk' } },
    authority: { title: { vi: 'Người có thẩm quyền chỉ đạo', en: 'Authority who directs' } },
    unit: { title: { vi: 'Đơn vị, cá nhân chủ trì', en: 'Unit or officer in charge' } },
    sender: { title: { vi: 'Cơ quan gửi', en: 'Sending agency' }, outside: true },
  },
  openedBy: 'clerk',
  facts,
  subject: 'summary',
  labels,
  links: {
    reply: { title: { vi: 'Văn bản trả lời', en: 'Reply' }, procedures: ['outgoing-document'] },
    record: { title: { vi: 'Hồ sơ công việc', en: 'Work file' }, procedures: ['record-control'] },
  },
  forms,
  records: {
    register: {
      title: { vi: 'Sổ đăng ký văn bản đến', en: 'Register of incoming documents' },
      ...retained(20),
    },
    workFile: { title: { vi: 'Hồ sơ công việc', en: 'Work file' }, ...retained(20) },
  },
  events,
  limits,
  initial: 'arrived',
  steps,
  across: [{ in: ['registered', 'assigned'], on: { recall: 'recalled' } }],
})
