/**
 * A round of recruitment of civil servants by competitive exam (kỳ thi tuyển công chức), and the ranking of candidates.
 *
 * @module quytrinh/processes/recruitment-round
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { verified } from '../citations.ts'
import { keptAsTheAgencySets } from './law/instruments.ts'
import { basis, regimes } from './recruitment/regimes.ts'
import { roles } from './recruitment/roles.ts'
import { events } from './recruitment-round/events.ts'
import { facts, labels } from './recruitment-round/facts.ts'
import { limits } from './recruitment-round/limits.ts'
import { steps } from './recruitment-round/steps.ts'

export {
  type ExamPart,
  passedFirstRound,
  passMark,
  priorityPoints2025,
  type RankedCandidate,
  type Selection,
  selectCandidates,
} from './recruitment/ranking.ts'

/**
 * A recruitment round: plan, notice, applications for thirty days, council and check, first round on computer or
 * paper, re-mark, second round, report, recognition, publication. What happens to each candidate stands in a dossier
 * of `recruitment-candidate`, named in `applications`.
 *
 * Source: NĐ 24/2010, NĐ 161/2018, NĐ 138/2020 (Đ.3, Đ.8, Đ.13–15), NĐ 170/2025, NĐ 300/2026.
 */
export const recruitmentRound = defineProcedure({
  id: 'recruitment-round',
  version: '1.0.0',
  title: {
    vi: 'Tuyển dụng công chức qua thi tuyển (kỳ tuyển dụng)',
    en: 'Recruitment of civil servants by competitive exam (the round)',
  },
  clauses: ['4.2.4', '6.1', '6.2.1'],
  basis,
  regimes,
  roles,
  openedBy: ['authority', 'head'],
  separate: [
    ['markingBoard', 'remarkBoard'],
    ['candidate', 'markingBoard'],
    ['candidate', 'checkBoard'],
  ],
  facts,
  labels,
  links: {
    applications: {
      title: { vi: 'Hồ sơ thí sinh', en: 'Candidates' },
      procedures: ['recruitment-candidate'],
    },
  },
  subject: 'plan',
  forms: {
    application: {
      title: { vi: 'Phiếu đăng ký dự tuyển', en: 'Application' },
      codes: [
        {
          set: 'NĐ 138/2020/NĐ-CP',
          code: 'Mẫu kèm theo nghị định',
          from: '2020-12-01',
          to: '2025-06-30',
          ...verified('NĐ 161/2018/NĐ-CP; NĐ 138/2020/NĐ-CP'),
        },
      ],
    },
    notice: { title: { vi: 'Thông báo tuyển dụng', en: 'Recruitment notice' } },
    remark: { title: { vi: 'Đơn đề nghị phúc khảo', en: 'Re-mark request' } },
    councilMinutes: { title: { vi: 'Biên bản họp Hội đồng', en: 'Minutes of the council' } },
    recognition: { title: { vi: 'Quyết định công nhận kết quả', en: 'Recognition of the result' } },
  },
  records: {
    plan: { title: { vi: 'Kế hoạch tuyển dụng được duyệt', en: 'Approved plan' }, ...keptAsTheAgencySets },
    lists: {
      title: { vi: 'Danh sách đủ, không đủ điều kiện', en: 'Lists of eligible and ineligible' },
      ...keptAsTheAgencySets,
    },
    papers: { title: { vi: 'Bài thi, phách, bảng điểm', en: 'Papers and scores' }, ...keptAsTheAgencySets },
    remark: { title: { vi: 'Hồ sơ phúc khảo', en: 'Re-mark files' }, ...keptAsTheAgencySets },
    recognition: {
      title: { vi: 'Quyết định công nhận kết quả', en: 'Recognition of the result' },
      ...keptAsTheAgencySets,
    },
  },
  events,
  limits,
  initial: 'planning',
  steps,
})
