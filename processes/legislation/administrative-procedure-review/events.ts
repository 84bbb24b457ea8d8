import * as z from 'zod'
import type { Event } from '../../../src/procedure/index.ts'
import { implied } from '../../citations.ts'
import { line } from '../../line.ts'
import { circular, decree } from '../procedure-control/citations.ts'
import { setBy } from './facts.ts'

const result = z.object({ result: line, amendment: z.exactOptional(line) })

/** What is reported about a review. */
export const events = {
  approvePlan: {
    title: { vi: 'Duyệt, gửi kế hoạch rà soát', en: 'Approve and send the plan' },
    by: 'chairman',
    payload: z.object({ plan: line }),
    rule: decree('Đ.30.3'),
  },
  start: {
    title: { vi: 'Rà soát', en: 'Review' },
    by: 'department',
    payload: z.object({ reviewSheet: line }),
    form: 'review',
    rule: decree('Đ.28'),
  },
  consult: {
    title: { vi: 'Lấy ý kiến đối tượng chịu tác động', en: 'Consult those affected' },
    by: 'department',
    payload: z.object({ consulted: line }),
    rule: circular('Chương V'),
  },
  consulted: {
    title: { vi: 'Xong lấy ý kiến', en: 'Opinions are in' },
    by: ['department', 'affected'],
    payload: z.object({ opinions: line }),
    rule: circular('Chương V'),
  },
  propose: {
    title: { vi: 'Lập phương án đơn giản hóa', en: 'Make a proposal' },
    by: 'department',
    payload: z.object({
      proposal: line,
      setBy,
      costBefore: z.exactOptional(z.number().min(0)),
      costAfter: z.exactOptional(z.number().min(0)),
    }),
    form: 'report',
    rule: decree('Đ.31'),
  },
  keep: {
    title: { vi: 'Giữ nguyên', en: 'Keep it' },
    by: 'department',
    payload: z.object({ criteriaMet: z.boolean(), keepReason: line }),
    form: 'report',
    rule: decree('Đ.28'),
  },
  approve: {
    title: { vi: 'Duyệt phương án', en: 'Approve the proposal' },
    by: 'chairman',
    payload: z.object({ approval: line }),
    rule: decree('Đ.31'),
  },
  return: {
    title: { vi: 'Yêu cầu làm lại', en: 'Send it back' },
    by: 'controlUnit',
    payload: z.object({ returnReason: line }),
    rule: circular('Chương V'),
  },
  implement: {
    title: { vi: 'Sửa, bãi bỏ theo thẩm quyền', en: 'Amend or repeal it' },
    by: 'chairman',
    payload: result,
    rule: decree('Đ.31.1'),
  },
  recommend: {
    title: { vi: 'Kiến nghị bộ', en: 'Recommend it to the ministry' },
    by: 'chairman',
    payload: z.object({ recommendation: line }),
    form: 'report',
    rule: decree('Đ.31.1'),
  },
  sendToCentre: {
    title: { vi: 'Bộ gửi trung ương xem xét', en: 'The ministry sends it on' },
    by: ['ministry', 'controlUnit'],
    rule: decree('Đ.31.2'),
  },
  ministryAmends: {
    title: { vi: 'Bộ sửa theo thẩm quyền', en: 'The ministry amends it' },
    by: ['ministry', 'controlUnit'],
    payload: result,
    rule: decree('Đ.31.2'),
  },
  ministryDeclines: {
    title: { vi: 'Bộ không chấp nhận', en: 'The ministry declines' },
    by: ['ministry', 'controlUnit'],
    payload: z.object({ declineReason: line }),
    rule: implied('NĐ 63/2010/NĐ-CP, Đ.31.2 (suy luận)'),
  },
  centreApproves: {
    title: { vi: 'Trung ương phê duyệt phương án', en: 'The centre approves' },
    by: ['centralBody', 'controlUnit'],
    payload: result,
    rule: decree('Đ.31.2–3'),
  },
  centreDeclines: {
    title: { vi: 'Trung ương không phê duyệt', en: 'The centre declines' },
    by: ['centralBody', 'controlUnit'],
    payload: z.object({ declineReason: line }),
    rule: implied('NĐ 63/2010/NĐ-CP, Đ.31 (suy luận)'),
  },
} as const satisfies Readonly<Record<string, Event>>
