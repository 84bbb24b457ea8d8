/**
 * Leaving a leadership post (thôi giữ chức vụ, từ chức, miễn nhiệm): proposal and decision within working days.
 *
 * @module quytrinh/processes/leaving-post
 */

import * as z from 'zod'
import { dayFact, defineProcedure } from '../../src/procedure/index.ts'
import { line, lines } from '../line.ts'
import { inPersonnelFile } from './leadership/records.ts'
import { amended, basis, refusedUnder, regimes } from './leadership/regimes.ts'
import { roles } from './leadership/roles.ts'
import { limits } from './leaving-post/limits.ts'

const { authority, personnelOffice } = roles

/**
 * Leaving a leadership post: at one's own request, by resignation, or by removal. The unit proposes within 10 working
 * days, the authority decides within 10, lengthened once to 15 at most. `holder` and `kind` are given at the opening;
 * what yearly classes and votes of confidence lead to is `consequencesOf` of `appointment`.
 *
 * Source: NĐ 170/2025/NĐ-CP, Đ.52, Đ.53, as amended by NĐ 300/2026/NĐ-CP.
 */
export const leavingPost = defineProcedure({
  id: 'leaving-post',
  version: '1.0.0',
  title: {
    vi: 'Thôi giữ chức vụ, từ chức, miễn nhiệm công chức lãnh đạo, quản lý',
    en: 'Leaving, resigning from or being removed from a leadership post',
  },
  clauses: ['5.5.1', '6.2.1'],
  basis,
  regimes,
  roles: {
    authority,
    unit: { title: { vi: 'Cơ quan, đơn vị trực tiếp quản lý', en: 'Unit' } },
    personnelOffice,
    leader: { title: { vi: 'Người giữ chức vụ', en: 'Holder of the post' } },
  },
  openedBy: ['unit', 'personnelOffice'],
  facts: z.object({
    holder: line.optional(),
    kind: z.enum(['leaving', 'resignation', 'removal']).optional(),
    request: line.optional(),
    evaluations: lines.optional(),
    ground: line.optional(),
    proposal: line.optional(),
    lengthenedTo: dayFact.optional(),
    lengthened: z.int().min(0).optional(),
    lengthenReason: line.optional(),
    decision: line.optional(),
    refusalReason: line.optional(),
  }),
  labels: {
    holder: { vi: 'Người giữ chức vụ', en: 'Holder of the post' },
    kind: { vi: 'Trường hợp (thôi giữ chức vụ, từ chức, miễn nhiệm)', en: 'Leaving, resignation or removal' },
    request: { vi: 'Đơn của người giữ chức vụ', en: 'Request of the holder' },
    evaluations: { vi: 'Hồ sơ đánh giá làm căn cứ', en: 'Evaluations it rests on' },
    ground: { vi: 'Căn cứ', en: 'Ground' },
    proposal: { vi: 'Văn bản đề xuất', en: 'Proposal' },
    lengthenedTo: { vi: 'Kéo dài đến ngày', en: 'Lengthened to' },
    lengthened: { vi: 'Số lần kéo dài', en: 'Times lengthened' },
    lengthenReason: { vi: 'Lý do kéo dài', en: 'Why it is lengthened' },
    decision: { vi: 'Số quyết định', en: 'Number of the decision' },
    refusalReason: { vi: 'Lý do không đồng ý', en: 'Reason for refusing' },
  },
  links: {
    evaluations: {
      title: { vi: 'Đánh giá làm căn cứ', en: 'Evaluations it rests on' },
      procedures: ['civil-servant-evaluation'],
    },
  },
  subject: 'holder',
  records: {
    file: {
      title: { vi: 'Hồ sơ thôi giữ chức vụ, từ chức, miễn nhiệm', en: 'File of leaving the post' },
      ...inPersonnelFile('Đ.52, Đ.53'),
    },
  },
  events: {
    fileRequest: {
      title: { vi: 'Nộp đơn thôi giữ chức vụ, từ chức', en: 'File a request to leave or resign' },
      by: ['leader', 'personnelOffice'],
      payload: z.object({ request: line }),
      rule: amended('Đ.52.5a'),
    },
    propose: {
      title: { vi: 'Đề xuất', en: 'Propose' },
      by: ['unit', 'personnelOffice'],
      payload: z.object({ ground: line, proposal: line, evaluations: z.exactOptional(lines) }),
      rule: amended('Đ.52.5a, Đ.53.2a'),
    },
    lengthen: {
      title: { vi: 'Kéo dài thời hạn quyết định', en: 'Lengthen the time to decide' },
      by: 'authority',
      payload: z.object({ lengthenedTo: dayFact, lengthenReason: line }),
      rule: amended('Đ.52.5b, Đ.53.2b'),
    },
    decide: {
      title: { vi: 'Quyết định', en: 'Decide' },
      by: 'authority',
      notBy: 'holder',
      payload: z.object({ decision: line }),
      rule: amended('Đ.52.5b, Đ.53.2b'),
    },
    refuse: {
      title: { vi: 'Không đồng ý', en: 'Refuse' },
      by: 'authority',
      notBy: 'holder',
      payload: z.object({ refusalReason: line }),
      rule: amended('Đ.52.5b, Đ.53.2b'),
    },
  },
  limits,
  initial: 'started',
  steps: {
    started: {
      title: { vi: 'Có đơn hoặc có căn cứ', en: 'A request or a ground is there' },
      duty: 'unit',
      on: {
        fileRequest: {},
        propose: {
          to: 'proposed',
          when: { any: [{ is: { kind: 'removal' } }, { given: 'request' }] },
          refuse: {
            vi: 'thôi giữ chức vụ, từ chức phải có đơn của người giữ chức vụ.',
            en: 'leaving and resigning need a request of the holder.',
            rule: refusedUnder('Đ.52.5a'),
          },
        },
      },
    },
    proposed: {
      title: { vi: 'Đã đề xuất, chờ quyết định', en: 'Proposed, awaiting the decision' },
      duty: 'authority',
      on: {
        lengthen: {
          when: { below: { lengthened: 1 } },
          do: [{ increment: 'lengthened' }],
          refuse: {
            vi: 'đã kéo dài thời hạn; tổng cộng không quá 15 ngày làm việc.',
            en: 'the time was lengthened already; it is 15 working days at most.',
            rule: refusedUnder('Đ.52.5b, Đ.53.2b'),
          },
        },
        decide: 'left',
        refuse: 'kept',
      },
    },
    left: { title: { vi: 'Đã thôi giữ chức vụ', en: 'Left the post' }, outcome: 'done' },
    kept: { title: { vi: 'Vẫn giữ chức vụ', en: 'Keeps the post' }, outcome: 'refused' },
  },
})
