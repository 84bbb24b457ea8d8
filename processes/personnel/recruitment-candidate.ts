/**
 * One candidate in a round of recruitment (thí sinh trong kỳ tuyển dụng công chức), from the application to the post.
 *
 * @module quytrinh/processes/recruitment-candidate
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { keptAsTheAgencySets, personnelFile } from './law/instruments.ts'
import { basis, regimes } from './recruitment/regimes.ts'
import { roles } from './recruitment/roles.ts'
import { events } from './recruitment-candidate/events.ts'
import { facts, labels } from './recruitment-candidate/facts.ts'
import { limits } from './recruitment-candidate/limits.ts'
import { steps } from './recruitment-candidate/steps.ts'

const { authority, head, council, checkBoard, remarkBoard, candidate } = roles

/**
 * A candidate: eligible, first round, re-mark, selected, dossier completed, decision, post. When a decision lapses the
 * next-lower candidate of the round is published and gets a dossier of their own. `applicant`, `round` and `mode` are
 * given at the opening.
 *
 * Source: NĐ 24/2010, NĐ 138/2020 (Đ.9, Đ.14, Đ.16, Đ.17), NĐ 170/2025 (Đ.18, Đ.19), NĐ 300/2026.
 */
export const recruitmentCandidate = defineProcedure({
  id: 'recruitment-candidate',
  version: '1.0.0',
  title: { vi: 'Thí sinh trong kỳ tuyển dụng công chức', en: 'Candidate in a recruitment round' },
  clauses: ['4.2.4', '6.2.1'],
  basis,
  regimes,
  roles: {
    authority,
    head,
    council,
    checkBoard,
    remarkBoard,
    candidate,
    employingUnit: { title: { vi: 'Đơn vị sử dụng công chức', en: 'Employing unit' } },
  },
  openedBy: ['candidate', 'authority', 'checkBoard'],
  separate: [
    ['candidate', 'checkBoard'],
    ['candidate', 'remarkBoard'],
    ['candidate', 'head'],
  ],
  facts,
  labels,
  links: {
    round: {
      title: { vi: 'Kỳ tuyển dụng', en: 'Recruitment round' },
      procedures: ['recruitment-round'],
    },
    nextCandidate: {
      title: { vi: 'Người trúng tuyển thay thế', en: 'Replacement' },
      procedures: ['recruitment-candidate'],
    },
  },
  subject: 'applicant',
  forms: {
    application: { title: { vi: 'Phiếu đăng ký dự tuyển', en: 'Application' } },
    remark: { title: { vi: 'Đơn phúc khảo', en: 'Re-mark request' } },
    decision: { title: { vi: 'Quyết định tuyển dụng', en: 'Decision to recruit' } },
  },
  records: {
    file: { title: { vi: 'Hồ sơ người trúng tuyển', en: 'File of the selected' }, ...personnelFile },
    decision: { title: { vi: 'Quyết định tuyển dụng', en: 'Decision to recruit' }, ...keptAsTheAgencySets },
  },
  events,
  limits,
  initial: 'applied',
  steps,
})
