/**
 * Feedback and petitions of people and business on administrative regulations.
 *
 * @module quytrinh/processes/feedback-petition
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { events } from './feedback-petition/events.ts'
import { facts, labels } from './feedback-petition/facts.ts'
import { limits } from './feedback-petition/limits.ts'
import { instruments, regimes } from './feedback-petition/regimes.ts'
import { steps } from './feedback-petition/steps.ts'

const group12 = {
  basis: 'TT 09/2011/TT-BNV, phụ lục, nhóm 12.1 (từ 15/02/2023 áp dụng TT 10/2022/TT-BNV: chưa kiểm chứng)',
  confidence: 'secondary',
} as const

const twentyYears = {
  retention: {
    vi: 'Ít nhất 20 năm, tính từ năm kết thúc công việc',
    en: 'At least 20 years, counted from the year the work ends',
  },
  ...group12,
} as const

/**
 * Feedback and petitions on administrative regulations (phản ánh, kiến nghị về quy định hành chính): one petition,
 * registered, sorted, studied and examined by the six criteria, its result published. Anonymous ones are not taken;
 * complaints and denunciations go their own ways. The decree sets no time to handle one: what the agency's rules set
 * is given with `takeUp`: `{ type: 'takeUp', handlingLimit: workingDays(7) }`.
 *
 * Source: NĐ 20/2008/NĐ-CP, as amended by NĐ 48/2013/NĐ-CP and NĐ 92/2017/NĐ-CP.
 */
export const feedbackPetition = defineProcedure({
  id: 'feedback-petition',
  version: '1.0.0',
  title: {
    vi: 'Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính',
    en: 'Feedback and petitions on administrative regulations',
  },
  clauses: ['4.2.4', '5.5.3', '7.2.2', '7.2.3', '8.4', '8.5.2'],
  basis: instruments,
  regimes,
  roles: {
    petitioner: {
      title: { vi: 'Cá nhân, tổ chức phản ánh, kiến nghị', en: 'Person or organisation that petitions' },
      outside: true,
    },
    intakeBody: {
      title: {
        vi: 'Cơ quan tiếp nhận (Sở Tư pháp 01/07/2013–24/09/2017; Văn phòng UBND tỉnh trước và sau đó)',
        en: 'Intake body (Department of Justice 01/07/2013–24/09/2017; office of the People’s Committee before and after)',
      },
    },
    handlingBody: { title: { vi: 'Cơ quan có thẩm quyền xử lý', en: 'Body competent to handle it' } },
    chair: { title: { vi: 'Chủ tịch UBND tỉnh', en: 'Chairman of the provincial People’s Committee' } },
    centralBody: {
      title: {
        vi: 'Cơ quan đầu mối trung ương (Bộ Tư pháp 2013–2017 và từ 10/01/2026; Văn phòng Chính phủ 2017–2026)',
        en: 'Central focal body (Ministry of Justice 2013–2017 and from 10/01/2026; Government Office 2017–2026)',
      },
      outside: true,
    },
  },
  openedBy: ['intakeBody', 'petitioner'],
  facts,
  subject: 'content',
  labels,
  forms: {
    opinionSlip: {
      title: { vi: 'Phiếu lấy ý kiến', en: 'Opinion slip' },
      codes: [
        {
          set: 'NĐ 20/2008/NĐ-CP',
          code: 'Phiếu lấy ý kiến',
          from: '2008-03-03',
          basis: 'NĐ 20/2008/NĐ-CP, Đ.6.3, Đ.9.2',
          confidence: 'verified',
        },
      ],
    },
    postedGuide: {
      title: {
        vi: 'Nội dung hướng dẫn gửi phản ánh, kiến nghị niêm yết',
        en: 'Posted notice on how to petition',
      },
      codes: [
        {
          set: 'TT 05/2014/TT-BTP, Phụ lục II',
          code: 'Mẫu 04',
          from: '2014-03-24',
          basis: 'TT 05/2014/TT-BTP, Đ.12',
          confidence: 'verified',
        },
      ],
    },
    transferSlip: {
      title: {
        vi: 'Phiếu chuyển phản ánh, kiến nghị (không có mẫu bắt buộc)',
        en: 'Transfer slip (no form is prescribed)',
      },
    },
  },
  records: {
    register: {
      title: { vi: 'Sổ tiếp nhận phản ánh, kiến nghị', en: 'Register of petitions' },
      required: 'R12',
      ...twentyYears,
    },
    file: { title: { vi: 'Hồ sơ phản ánh, kiến nghị', en: 'File of the petition' }, ...twentyYears },
    database: {
      title: { vi: 'Bản ghi cơ sở dữ liệu điện tử', en: 'Database entry' },
      retention: { vi: 'Vĩnh viễn', en: 'For ever' },
      basis: 'TT 09/2011/TT-BNV, phụ lục, nhóm 7 (từ 15/02/2023 chưa kiểm chứng)',
      confidence: 'secondary',
    },
  },
  events,
  limits,
  initial: 'received',
  steps,
})
