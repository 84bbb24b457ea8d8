import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { chosen } from '../../citations.ts'
import { line, lines } from '../../line.ts'

const plan = chosen('Kế hoạch cải cách hành chính của tỉnh, II.3')

/** What is reported in the course of a review. */
export const events = {
  launch: {
    title: { vi: 'Ban hành kế hoạch rà soát', en: 'Launch the review' },
    by: 'homeAffairs',
    payload: z.object({ plan: line, agencies: lines, reportBy: dayFact }),
    rule: plan,
  },
  reportOwn: {
    title: { vi: 'Gửi báo cáo tự rà soát', en: 'Report on oneself' },
    by: 'agency',
    payload: z.object({ reports: lines }),
    form: 'ownReport',
  },
  askCompletion: {
    title: { vi: 'Yêu cầu bổ sung', en: 'Ask for completion' },
    by: 'homeAffairs',
    payload: z.object({ missing: line }),
  },
  assess: {
    title: { vi: 'Đánh giá, gửi dự thảo kết luận', en: 'Assess and send the draft' },
    by: 'homeAffairs',
    payload: z.object({
      assessment: line,
      overlaps: z.exactOptional(lines),
      gaps: z.exactOptional(lines),
      respondBy: dayFact,
    }),
    form: 'table',
    rule: plan,
  },
  respond: {
    title: { vi: 'Có ý kiến về dự thảo', en: 'Give a view on the draft' },
    by: 'agency',
    payload: z.object({ response: line }),
  },
  conclude: {
    title: { vi: 'Kết luận rà soát', en: 'Conclude' },
    by: 'homeAffairs',
    payload: z.object({ conclusion: line }),
    form: 'table',
  },
  recommend: {
    title: { vi: 'Kiến nghị cấp có thẩm quyền xử lý', en: 'Recommend to the competent authority' },
    by: 'homeAffairs',
    payload: z.object({ recommendation: line }),
    rule: plan,
  },
  closeWithoutFindings: {
    title: { vi: 'Kết thúc, không có chồng chéo, bỏ sót', en: 'Close without findings' },
    by: 'homeAffairs',
  },
  decide: {
    title: { vi: 'Quyết định xử lý', en: 'Decide' },
    by: 'authority',
    payload: z.object({
      decision: line,
      actionsBy: dayFact,
      correctiveActions: z.exactOptional(lines),
    }),
  },
  reject: {
    title: { vi: 'Không chấp nhận kiến nghị', en: 'Reject the recommendation' },
    by: 'authority',
    payload: z.object({ reason: line }),
  },
  sendBack: {
    title: { vi: 'Yêu cầu kiến nghị lại', en: 'Ask for another recommendation' },
    by: 'authority',
    payload: z.object({ reason: line }),
  },
  carryOut: {
    title: { vi: 'Báo cáo đã thực hiện', en: 'Report it as carried out' },
    by: 'agency',
    payload: z.object({ result: line, changedCharters: lines }),
  },
  confirm: {
    title: { vi: 'Xác nhận hết chồng chéo, bỏ sót', en: 'Confirm that it is settled' },
    by: 'homeAffairs',
  },
  findUnsettled: {
    title: { vi: 'Chưa xử lý xong', en: 'Find it unsettled' },
    by: 'homeAffairs',
    payload: z.object({ reason: line, actionsBy: dayFact }),
  },
} as const satisfies Readonly<Record<string, Event>>
