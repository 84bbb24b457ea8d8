import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { count } from './facts.ts'

const custom = {
  basis: 'Trình tự kiểm tra cải cách hành chính (chưa kiểm chứng)',
  confidence: 'unverified',
} as const

/** What is reported of an inspection. */
export const events = {
  approvePlan: {
    title: { vi: 'Duyệt kế hoạch kiểm tra', en: 'Approve the plan' },
    by: 'assigner',
    payload: z.object({ plan: line, visitOn: dayFact }),
    form: 'plan',
    rule: custom,
  },
  notify: {
    title: { vi: 'Thông báo đơn vị được kiểm tra', en: 'Notify the unit' },
    by: 'team',
    payload: z.object({ selfCheckBy: dayFact, visitOn: z.exactOptional(dayFact) }),
    form: 'notice',
    rule: custom,
  },
  submitSelfCheck: {
    title: { vi: 'Nộp báo cáo tự kiểm tra', en: 'Hand in the self-check' },
    by: 'unit',
    payload: z.object({ selfCheck: line }),
    rule: custom,
  },
  inspect: {
    title: { vi: 'Kiểm tra tại chỗ', en: 'Inspect on the spot' },
    by: 'team',
    payload: z.object({ minutes: line }),
    form: 'minutes',
    rule: custom,
  },
  sendDraft: {
    title: { vi: 'Gửi dự thảo kết luận', en: 'Send the draft conclusion' },
    by: 'team',
    payload: z.object({ draftConclusion: line }),
    rule: custom,
  },
  issueConclusion: {
    title: { vi: 'Ban hành kết luận', en: 'Issue the conclusion' },
    by: 'assigner',
    payload: z.object({
      conclusion: line,
      defects: count,
      remedyBy: z.exactOptional(dayFact),
      actions: z.exactOptional(z.array(line)),
    }),
    form: 'conclusion',
    rule: custom,
  },
  reportRemedy: {
    title: { vi: 'Báo cáo khắc phục', en: 'Report what was mended' },
    by: 'unit',
    payload: z.object({ remedy: line }),
    rule: custom,
  },
  confirmRemedy: {
    title: { vi: 'Xác nhận khắc phục', en: 'Confirm what was mended' },
    by: 'team',
    payload: z.object({ mended: count, unmended: count }),
    rule: custom,
  },
} as const satisfies Readonly<Record<string, Event>>
