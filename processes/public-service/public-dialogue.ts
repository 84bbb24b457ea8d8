/**
 * Dialogue with business and people.
 *
 * @module quytrinh/processes/public-dialogue
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { events } from './public-dialogue/events.ts'
import { facts, labels } from './public-dialogue/facts.ts'
import { limits } from './public-dialogue/limits.ts'
import { instruments, regimes } from './public-dialogue/regimes.ts'
import { steps } from './public-dialogue/steps.ts'

/**
 * Dialogue with business and people (đối thoại): one meeting of the plan of the year, announced, held, its result
 * published and followed until every promise is kept. The law binds communes; provinces and districts follow policy
 * and their own plans, so their times are those they announce. The dialogue within a complaint is a step of that.
 *
 * Source: Luật 65/2025/QH15, Đ.24; Luật 72/2025/QH15, Đ.43; NQ 35/NQ-CP năm 2016.
 */
export const publicDialogue = defineProcedure({
  id: 'public-dialogue',
  version: '1.0.0',
  title: { vi: 'Đối thoại với doanh nghiệp và nhân dân', en: 'Dialogue with business and people' },
  clauses: ['5.5.1', '7.1', '7.2.1', '7.2.3', '8.2.1'],
  basis: instruments,
  regimes,
  roles: {
    convenor: { title: { vi: 'UBND, Chủ tịch UBND chủ trì', en: 'Convening People’s Committee' } },
    participants: {
      title: { vi: 'Doanh nghiệp, nhân dân, cử tri', en: 'Business, people, voters' },
      outside: true,
    },
    secretariat: { title: { vi: 'Văn phòng, cơ quan chuẩn bị', en: 'Secretariat' } },
    department: { title: { vi: 'Sở, ngành, đơn vị được giao', en: 'Department assigned' } },
  },
  openedBy: ['secretariat', 'convenor'],
  facts,
  subject: 'topics',
  labels,
  forms: {
    plan: { title: { vi: 'Kế hoạch đối thoại', en: 'Plan of the dialogue' } },
    notice: { title: { vi: 'Thông báo đối thoại', en: 'Notice of the dialogue' } },
    minutes: { title: { vi: 'Biên bản đối thoại', en: 'Minutes' } },
  },
  records: {
    minutes: {
      title: { vi: 'Biên bản, bảng tổng hợp trả lời', en: 'Minutes and table of answers' },
      retention: {
        vi: 'Ít nhất 10 năm, tính từ năm kết thúc công việc',
        en: 'At least 10 years, counted from the year the work ends',
      },
      basis: 'TT 09/2011/TT-BNV, phụ lục, nhóm 1 (từ 15/02/2023 chưa kiểm chứng)',
      confidence: 'secondary',
    },
  },
  events,
  limits,
  initial: 'planned',
  steps,
})
