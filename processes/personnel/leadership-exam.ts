/**
 * The competitive exam for a leadership post (thi tuyển chức danh lãnh đạo, quản lý), and who wins it.
 *
 * @module quytrinh/processes/leadership-exam
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { chosen, secondary } from '../citations.ts'
import {
  decision27,
  decree29,
  decree138,
  decree300,
  keptAsTheAgencySets,
  letter2424,
} from './law/instruments.ts'
import { events } from './leadership-exam/events.ts'
import { facts, labels } from './leadership-exam/facts.ts'
import { limits } from './leadership-exam/limits.ts'
import { steps } from './leadership-exam/steps.ts'

export {
  type LeadershipResult,
  type LeadershipScores,
  leadershipResult,
} from './leadership-exam/ranking.ts'

/**
 * An exam for one leadership post: plan, notice, files, check, written exam with re-mark, project defence, totals,
 * the party committee's opinion, appointment. The structure is that of the pilot and from memory; every day is the
 * province's own, stated in its plan.
 *
 * Source: CV 2424/BNV-CCVC and provincial practice, unverified.
 */
export const leadershipExam = defineProcedure({
  id: 'leadership-exam',
  version: '1.0.0',
  title: {
    vi: 'Thi tuyển cạnh tranh để bổ nhiệm chức danh lãnh đạo, quản lý',
    en: 'Competitive exam for a leadership post',
  },
  clauses: ['5.5.1', '6.2.1'],
  basis: [decision27, letter2424, decree138, decree29, decree300],
  regimes: {
    pilot: {
      title: { vi: 'Thí điểm thi tuyển', en: 'The pilot' },
      from: '2017-05-09',
      to: '2020-11-30',
      ...secondary('CV 2424/BNV-CCVC'),
    },
    since2020: {
      title: { vi: 'Thi tuyển theo quy chế của tỉnh', en: 'By the province’s own rules' },
      from: '2020-12-01',
      ...secondary('NĐ 138/2020/NĐ-CP; NĐ 29/2024/NĐ-CP; NĐ 300/2026/NĐ-CP'),
    },
  },
  settings: {
    singleCandidate: {
      title: {
        vi: 'Vẫn tổ chức thi khi chỉ có một người đủ điều kiện',
        en: 'Hold the exam with a single eligible candidate',
      },
      default: false,
      ...chosen('Quy chế thi tuyển của tỉnh; thường phải có từ 02 người'),
    },
  },
  roles: {
    authority: { title: { vi: 'Cấp có thẩm quyền bổ nhiệm', en: 'Appointing authority' } },
    council: { title: { vi: 'Hội đồng thi tuyển', en: 'Exam council' } },
    candidate: { title: { vi: 'Người dự tuyển', en: 'Candidate' }, outside: true },
    partyCommittee: { title: { vi: 'Cấp ủy', en: 'Party committee' } },
    personnelOffice: { title: { vi: 'Cơ quan tham mưu tổ chức cán bộ', en: 'Personnel office' } },
  },
  openedBy: ['personnelOffice', 'authority'],
  separate: [
    ['candidate', 'council'],
    ['candidate', 'authority'],
  ],
  facts,
  labels,
  subject: 'post',
  forms: {
    project: {
      title: { vi: 'Đề án, chương trình hành động của người dự tuyển', en: 'Project of the candidate' },
    },
    scoreSlip: { title: { vi: 'Phiếu chấm điểm đề án', en: 'Score slip' } },
  },
  records: {
    totals: { title: { vi: 'Bảng tổng hợp điểm', en: 'Table of totals' }, ...keptAsTheAgencySets },
    minutes: { title: { vi: 'Biên bản Hội đồng', en: 'Minutes of the council' }, ...keptAsTheAgencySets },
  },
  events,
  limits,
  initial: 'policy',
  steps,
})
