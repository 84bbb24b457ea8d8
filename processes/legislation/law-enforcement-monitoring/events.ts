import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { practice, secondary, unverified } from '../../citations.ts'
import { line, lines } from '../../line.ts'

const recalled = (article: string) => unverified(`NĐ 59/2012/NĐ-CP, ${article}`)
const ofPlan = secondary('NĐ 80/2025/NĐ-CP, Đ.4')

/** What is reported about monitoring. */
export const events = {
  submitNationalPlan: {
    title: { vi: 'Bộ trình Thủ tướng kế hoạch thi hành luật', en: 'The ministry submits the national plan' },
    by: ['ministry', 'justice'],
    payload: z.object({ nationalPlan: line }),
    rule: ofPlan,
  },
  receiveNationalPlan: {
    title: { vi: 'Nhận kế hoạch thi hành luật của Thủ tướng', en: 'Receive the Prime Minister’s plan' },
    by: 'justice',
    payload: z.object({ nationalPlanOn: dayFact }),
    rule: ofPlan,
  },
  issuePlan: {
    title: { vi: 'Ban hành kế hoạch', en: 'Issue the plan' },
    by: 'chairman',
    payload: z.object({ plan: line }),
    form: 'plan',
    rule: secondary('NĐ 59/2012/NĐ-CP; NĐ 80/2025/NĐ-CP'),
  },
  collect: {
    title: { vi: 'Thu thập thông tin', en: 'Collect information' },
    by: ['department', 'lowerCommittee'],
    payload: z.object({ information: line }),
    rule: recalled('Đ.11'),
  },
  receiveTip: {
    title: { vi: 'Nhận phản ánh', en: 'Receive a tip' },
    by: ['informant', 'justice', 'department'],
    payload: z.object({ tip: line }),
    rule: unverified('NĐ 59/2012/NĐ-CP'),
  },
  inspect: {
    title: { vi: 'Kiểm tra', en: 'Inspect' },
    by: 'justice',
    payload: z.object({ inspection: line, checks: z.exactOptional(lines) }),
    rule: recalled('Đ.12'),
  },
  survey: {
    title: { vi: 'Điều tra, khảo sát', en: 'Survey' },
    by: 'justice',
    payload: z.object({ survey: line }),
    rule: recalled('Đ.13'),
  },
  evaluate: {
    title: { vi: 'Đánh giá', en: 'Evaluate' },
    by: 'justice',
    payload: z.object({
      detailingTexts: line,
      means: line,
      compliance: line,
      shortcomings: z.boolean(),
      cutoffOn: dayFact,
    }),
    rule: secondary('NĐ 59/2012/NĐ-CP, Đ.7–10'),
  },
  handle: {
    title: { vi: 'Xử lý kết quả theo thẩm quyền', en: 'Handle the result' },
    by: 'chairman',
    payload: z.object({ handling: line, beyondCompetence: z.boolean() }),
    rule: recalled('Đ.14'),
  },
  fix: {
    title: { vi: 'Sửa đổi, chấn chỉnh, xử lý vi phạm', en: 'Put it right' },
    by: 'department',
    payload: z.object({ remedy: line, checks: z.exactOptional(lines) }),
    rule: recalled('Đ.14'),
  },
  recommend: {
    title: { vi: 'Kiến nghị cấp trên', en: 'Recommend it to those above' },
    by: 'chairman',
    payload: z.object({ recommendation: line }),
    rule: recalled('Đ.14'),
  },
  report: {
    title: { vi: 'Báo cáo Bộ Tư pháp', en: 'Report to the Ministry of Justice' },
    by: 'justice',
    payload: z.object({ report: line }),
    form: 'report',
    rule: secondary('TT 10/2015/TT-BTP; NĐ 80/2025/NĐ-CP'),
  },
  file: {
    title: { vi: 'Lưu hồ sơ', en: 'File it' },
    by: 'justice',
    payload: z.object({ filedAt: line }),
    rule: practice('Quy chế văn thư của cơ quan'),
  },
} as const satisfies Readonly<Record<string, Event>>
