import * as z from 'zod'
import type { Event } from '../../../src/procedure/index.ts'
import { verified } from '../../citations.ts'
import { line } from '../../line.ts'
import { cause, group } from './facts.ts'

const decree = (article: string) => verified(`NĐ 60/2021/NĐ-CP, ${article}`)
const plan = z.object({ plan: line, firstYearEstimate: line })
const reason = z.object({ reason: line })

/** What is reported in the course of an autonomy plan. */
export const events = {
  submitPlan: {
    title: { vi: 'Nộp phương án', en: 'Submit the plan' },
    by: 'unit',
    payload: plan,
    form: 'plan',
    rule: decree('Đ.35.1; Phụ lục II'),
  },
  review: {
    title: { vi: 'Thẩm tra, dự kiến phân loại', en: 'Review and classify' },
    by: 'superior',
    payload: z.object({ review: line, percent: z.number().min(0) }),
    rule: decree('Đ.35.3'),
  },
  askCompletion: {
    title: { vi: 'Yêu cầu bổ sung', en: 'Ask for completion' },
    by: 'superior',
    payload: z.object({ missing: line }),
  },
  resubmitPlan: {
    title: { vi: 'Nộp lại', en: 'Submit again' },
    by: 'unit',
    payload: plan,
    form: 'plan',
  },
  askFinance: {
    title: { vi: 'Xin ý kiến cơ quan tài chính', en: 'Ask the finance agency' },
    by: 'superior',
    rule: decree('Đ.35.3'),
  },
  giveOpinion: {
    title: { vi: 'Có ý kiến bằng văn bản', en: 'Give a written opinion' },
    by: 'finance',
    payload: z.object({ financeOpinion: line }),
    rule: decree('Đ.35.3'),
  },
  decide: {
    title: { vi: 'Quyết định giao quyền tự chủ', en: 'Decide on autonomy' },
    by: ['superior', 'authority'],
    payload: z.object({
      group,
      priceBased: z.exactOptional(z.boolean()),
      cause: z.exactOptional(cause),
      decision: line,
    }),
    form: 'decision',
  },
  refuse: {
    title: { vi: 'Không giao', en: 'Refuse' },
    by: ['superior', 'authority'],
    payload: reason,
  },
  sendRegulation: {
    title: { vi: 'Gửi quy chế chi tiêu nội bộ', en: 'Send the internal spending regulation' },
    by: 'unit',
    payload: z.object({ regulation: line }),
    rule: verified('TT 56/2022/TT-BTC, sửa đổi bởi TT 03/2026/TT-BTC'),
  },
  giveRegulationOpinion: {
    title: { vi: 'Cho ý kiến về quy chế chi tiêu nội bộ', en: 'Give an opinion on the regulation' },
    by: 'superior',
    payload: z.object({ regulationOpinion: line }),
    rule: verified('TT 56/2022/TT-BTC, sửa đổi bởi TT 03/2026/TT-BTC'),
  },
  reportChange: {
    title: { vi: 'Báo biến động lớn', en: 'Report a great change' },
    by: 'unit',
    payload: z.object({ cause, change: line }),
    rule: decree('Đ.35.5'),
  },
  approveChange: {
    title: { vi: 'Điều chỉnh', en: 'Adjust' },
    by: 'superior',
    payload: z.object({ group, decision: line }),
    form: 'decision',
  },
  keep: {
    title: { vi: 'Giữ nguyên', en: 'Keep as it is' },
    by: 'superior',
    payload: reason,
  },
  endPeriod: {
    title: { vi: 'Hết thời kỳ ổn định, rà soát', en: 'The period ends and is reviewed' },
    by: 'superior',
    payload: z.object({ periodReview: line }),
    rule: decree('Đ.35.4'),
  },
} as const satisfies Readonly<Record<string, Event>>
