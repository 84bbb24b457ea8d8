/**
 * Control of documents (kiểm soát tài liệu): the life of one document through all its revisions.
 *
 * @module quytrinh/processes/document-control
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { events } from './document-control/events.ts'
import { facts, labels } from './document-control/facts.ts'
import { forms } from './document-control/forms.ts'
import { limits } from './document-control/limits.ts'
import { across, steps } from './document-control/steps.ts'
import { decision2014, keptAsTheAgencySets, standard } from './qms/instruments.ts'

/**
 * Control of documents (4.2.3): one dossier is the life of one document. A revision is asked for, drafted, reviewed,
 * approved, distributed and put into effect on its day; the revision before ends on that very day and its copies are
 * recalled. An external document is registered, checked every year and retired. What the law changes is built in
 * within three months of the day the legal text takes effect.
 *
 * The master list, the copies and who may cite what are told from the dossiers by `quytrinh/document`.
 *
 * Source: TCVN ISO 9001:2008, 4.2.3; QĐ 19/2014/QĐ-TTg, Đ.4.4.a.
 */
export const documentControl = defineProcedure({
  id: 'document-control',
  version: '1.0.0',
  title: { vi: 'Kiểm soát tài liệu', en: 'Control of documents' },
  clauses: ['4.2.1', '4.2.3'],
  basis: [standard, decision2014],
  settings: {
    procedureCode: {
      title: { vi: 'Mẫu mã hiệu quy trình', en: 'Pattern of the codes of procedures' },
      default: 'QT-{unit}-{number:2}',
      basis: 'Cơ quan quy định; các mẫu đã thấy rất khác nhau',
      confidence: 'setting',
    },
    formCode: {
      title: { vi: 'Mẫu mã hiệu biểu mẫu', en: 'Pattern of the codes of forms' },
      default: 'BM-{unit}{number:2}.{form:2}',
      basis: 'Cơ quan quy định; các mẫu đã thấy rất khác nhau',
      confidence: 'setting',
    },
  },
  roles: {
    requester: { title: { vi: 'Người đề nghị', en: 'Requester' } },
    reviewer: { title: { vi: 'Đại diện lãnh đạo (soát xét)', en: 'Management representative (review)' } },
    drafter: { title: { vi: 'Người soạn thảo', en: 'Drafter' } },
    approver: { title: { vi: 'Người đứng đầu (phê duyệt)', en: 'Head of the agency (approval)' } },
    isoSecretary: { title: { vi: 'Thư ký ISO', en: 'ISO secretary' } },
    holder: { title: { vi: 'Đơn vị giữ tài liệu', en: 'Holder of a copy' } },
  },
  openedBy: ['requester', 'isoSecretary', 'reviewer'],
  separate: [['drafter', 'approver']],
  facts,
  subject: 'title',
  labels,
  forms,
  records: {
    documents: {
      title: {
        vi: 'Phiếu đề nghị, danh mục, phiếu phân phối và thu hồi, bảng theo dõi sửa đổi tài liệu',
        en: 'Requests, master lists, distribution and recall, change log',
      },
      ...keptAsTheAgencySets,
    },
  },
  events,
  limits,
  initial: 'requested',
  steps,
  across,
})
