/**
 * The competitive exam for a higher grade (thi nâng ngạch công chức), as it was until 30/06/2025.
 *
 * @module quytrinh/processes/promotion-exam
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { secondary, verified } from '../citations.ts'
import { decree24, decree138, decree170, keptAsTheAgencySets, personnelFile } from './law/instruments.ts'
import { events } from './promotion-exam/events.ts'
import { facts, labels } from './promotion-exam/facts.ts'
import { limits } from './promotion-exam/limits.ts'
import { steps } from './promotion-exam/steps.ts'

/**
 * A promotion exam: scheme, candidates, exam, marking, re-mark, approval, notice, appointment. Exams opened before
 * 01/07/2025 run on; none is opened since, because the grade follows the post (NĐ 170/2025/NĐ-CP). Promotion without an
 * exam, which existed beside it, is not modelled.
 *
 * Source: NĐ 24/2010/NĐ-CP, Đ.34; NĐ 138/2020/NĐ-CP, Đ.39.
 */
export const promotionExam = defineProcedure({
  id: 'promotion-exam',
  version: '1.0.0',
  title: {
    vi: 'Thi nâng ngạch công chức theo nguyên tắc cạnh tranh',
    en: 'Competitive exam for a higher grade',
  },
  clauses: ['4.2.4', '6.2.1'],
  basis: [decree24, decree138, decree170],
  regimes: {
    r2010: {
      title: { vi: 'Theo Nghị định 24/2010/NĐ-CP', en: 'Decree 24/2010/ND-CP' },
      from: '2010-05-01',
      to: '2020-11-30',
      ...secondary('NĐ 24/2010/NĐ-CP'),
    },
    r2020: {
      title: { vi: 'Theo Nghị định 138/2020/NĐ-CP', en: 'Decree 138/2020/ND-CP' },
      from: '2020-12-01',
      to: '2025-06-30',
      ...verified('NĐ 138/2020/NĐ-CP'),
    },
  },
  roles: {
    organiser: { title: { vi: 'Cơ quan có thẩm quyền tổ chức thi', en: 'Organising authority' } },
    head: { title: { vi: 'Người đứng đầu cơ quan tổ chức thi', en: 'Head of the organising authority' } },
    council: { title: { vi: 'Hội đồng thi nâng ngạch', en: 'Exam council' } },
    managingAgency: { title: { vi: 'Cơ quan quản lý công chức', en: 'Managing agency' } },
    candidate: { title: { vi: 'Công chức dự thi', en: 'Candidate' } },
  },
  openedBy: ['organiser', 'head'],
  separate: [
    ['candidate', 'head'],
    ['candidate', 'managingAgency'],
  ],
  facts,
  labels,
  subject: 'grade',
  forms: {
    remark: { title: { vi: 'Đơn phúc khảo', en: 'Re-mark request' } },
    list: { title: { vi: 'Danh sách cử dự thi', en: 'List of candidates' } },
  },
  records: {
    scores: { title: { vi: 'Bảng điểm', en: 'Scores' }, ...keptAsTheAgencySets },
    approval: {
      title: { vi: 'Quyết định phê duyệt kết quả', en: 'Approval of the result' },
      ...keptAsTheAgencySets,
    },
    appointments: { title: { vi: 'Quyết định bổ nhiệm ngạch', en: 'Appointments' }, ...personnelFile },
  },
  events,
  limits,
  initial: 'scheme',
  steps,
})
