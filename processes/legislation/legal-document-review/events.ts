import * as z from 'zod'
import type { Event } from '../../../src/procedure/index.ts'
import { secondary, unverified } from '../../citations.ts'
import { line, lines } from '../../line.ts'
import { year } from '../law/year.ts'
import { finding } from './facts.ts'

const chapter9 = secondary('NĐ 34/2016/NĐ-CP, Chương IX')

/** What is reported about a review. */
export const events = {
  collect: {
    title: { vi: 'Tập hợp văn bản', en: 'Collect' },
    by: 'reviewer',
    payload: z.object({ documents: lines }),
    rule: unverified('NĐ 34/2016/NĐ-CP, Đ.142, Đ.145'),
  },
  review: {
    title: { vi: 'Rà soát nội dung, hiệu lực', en: 'Review content and effect' },
    by: 'reviewer',
    payload: z.object({
      reviewSheet: line,
      finding,
      ofCouncil: z.boolean(),
      expiredIn: z.exactOptional(year),
    }),
    form: 'sheet',
    rule: unverified('NĐ 34/2016/NĐ-CP, Đ.146–148'),
  },
  askJustice: {
    title: { vi: 'Xin ý kiến Sở Tư pháp', en: 'Ask the Department of Justice' },
    by: 'reviewer',
    payload: z.object({ opinionRequest: line }),
    rule: chapter9,
  },
  giveOpinion: {
    title: { vi: 'Sở Tư pháp cho ý kiến', en: 'The Department of Justice answers' },
    by: 'justice',
    payload: z.object({ opinion: line }),
    rule: chapter9,
  },
  noAction: {
    title: { vi: 'Còn phù hợp, không phải xử lý', en: 'Fit, nothing to do' },
    by: 'reviewer',
    payload: z.object({ systematisation: z.exactOptional(line) }),
    rule: chapter9,
  },
  report: {
    title: { vi: 'Báo cáo kết quả, kiến nghị', en: 'Report the result' },
    by: 'reviewer',
    payload: z.object({ report: line }),
    rule: chapter9,
  },
  handle: {
    title: { vi: 'Sửa đổi, bổ sung, thay thế, bãi bỏ, ban hành mới', en: 'Amend, replace, repeal or issue' },
    by: 'committee',
    payload: z.object({ result: line, drafting: z.exactOptional(line) }),
    rule: chapter9,
  },
  recommendToCouncil: {
    title: { vi: 'Kiến nghị HĐND xử lý nghị quyết', en: 'Have the council handle its resolution' },
    by: 'councilStanding',
    payload: z.object({ result: line, drafting: z.exactOptional(line) }),
    rule: chapter9,
  },
  listExpired: {
    title: { vi: 'Công bố danh mục hết hiệu lực', en: 'Publish the list of expired documents' },
    by: 'committee',
    payload: z.object({ expiredList: line, systematisation: z.exactOptional(line) }),
    form: 'expiredList',
    rule: unverified('NĐ 34/2016/NĐ-CP, Đ.157'),
  },
} as const satisfies Readonly<Record<string, Event>>
