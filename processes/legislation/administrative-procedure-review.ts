/**
 * The yearly review of administrative procedures: plan, review, proposal, and what becomes of it.
 *
 * @module quytrinh/processes/administrative-procedure-review
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { unverified } from '../citations.ts'
import { events } from './administrative-procedure-review/events.ts'
import { facts, labels } from './administrative-procedure-review/facts.ts'
import { limits } from './administrative-procedure-review/limits.ts'
import { steps } from './administrative-procedure-review/steps.ts'
import { atLeast } from './law/retention.ts'
import { decree } from './procedure-control/citations.ts'
import { instruments, regimes } from './procedure-control/regimes.ts'
import { roles } from './procedure-control/roles.ts'

/**
 * One administrative procedure, or one group of them, in the review of a year (rà soát, đơn giản hóa thủ tục hành
 * chính): plan approved and sent, reviewed with those affected, kept or a proposal made and approved, then carried out
 * where the province sets the procedure, or recommended to the ministry and examined at the centre. The year is given
 * at the opening: `{ planYear: 2019, topic: '…', ground: 'petition' }`.
 *
 * Source: NĐ 63/2010/NĐ-CP, Đ.28, Đ.30–31, as amended by NĐ 48/2013/NĐ-CP and NĐ 92/2017/NĐ-CP.
 */
export const administrativeProcedureReview = defineProcedure({
  id: 'administrative-procedure-review',
  version: '1.0.0',
  title: {
    vi: 'Rà soát, đơn giản hóa thủ tục hành chính',
    en: 'Review and simplification of administrative procedures',
  },
  clauses: ['7.2.1', '7.2.3', '7.3.7', '8.2.1', '8.4', '8.5.1', '8.5.3'],
  basis: instruments,
  regimes,
  roles: {
    ...roles,
    affected: {
      title: { vi: 'Đối tượng chịu tác động của thủ tục', en: 'Those the procedure affects' },
      outside: true,
    },
    ministry: { title: { vi: 'Bộ quản lý ngành', en: 'Line ministry' }, outside: true },
    centralBody: {
      title: {
        vi: 'Cơ quan trung ương xem xét (Bộ Tư pháp 2013–2016 và từ 2026; Văn phòng Chính phủ)',
        en: 'Central body (Ministry of Justice 2013–2016 and from 2026; Government Office)',
      },
      outside: true,
    },
  },
  openedBy: ['controlUnit', 'department'],
  separate: [['department', 'controlUnit']],
  facts,
  subject: 'topic',
  labels,
  links: {
    petition: {
      title: { vi: 'Phản ánh, kiến nghị làm căn cứ rà soát', en: 'The petition it answers' },
      procedures: ['feedback-petition'],
    },
    amendment: {
      title: { vi: 'Hồ sơ xây dựng văn bản sửa đổi, bãi bỏ', en: 'The drafting of the amendment' },
      procedures: ['council-resolution', 'committee-decision'],
    },
  },
  forms: {
    review: {
      title: { vi: 'Biểu mẫu rà soát, tính chi phí tuân thủ', en: 'Review and compliance-cost form' },
      codes: [
        {
          set: 'TT 07/2014/TT-BTP',
          code: 'Biểu mẫu rà soát',
          from: '2014-04-15',
          to: '2017-12-14',
          ...unverified('TT 07/2014/TT-BTP (ngày có hiệu lực chưa kiểm chứng)'),
        },
        {
          set: 'TT 02/2017/TT-VPCP',
          code: 'Biểu mẫu rà soát',
          from: '2017-12-15',
          ...unverified('TT 02/2017/TT-VPCP (ngày có hiệu lực chưa kiểm chứng)'),
        },
      ],
    },
    report: {
      title: { vi: 'Báo cáo kết quả rà soát kèm phương án', en: 'Review report with the proposal' },
      codes: [{ set: 'NĐ 63/2010/NĐ-CP', code: 'Điều 31', from: '2010-10-14', ...decree('Đ.31') }],
    },
  },
  records: {
    file: {
      title: { vi: 'Hồ sơ rà soát thủ tục hành chính', en: 'Review file' },
      required: ['R09', 'R21'],
      ...atLeast(20, '12.1'),
    },
  },
  events,
  limits,
  initial: 'planning',
  steps,
})
