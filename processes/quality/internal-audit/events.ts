import * as z from 'zod'
import type { Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { answer, assignments, conclusions, followUps, judgement, plan, sample } from './facts.ts'
import { foundPayload } from './found.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const auditors = ['auditor', 'leader'] as const
const independent = { basis: 'TCVN ISO 9001:2008, 8.2.2', confidence: 'secondary' } as const
const usual = {
  basis: 'Quy trình đánh giá nội bộ thường gặp của cơ quan (theo trí nhớ)',
  confidence: 'unverified',
} as const
const guide = {
  basis: 'Tổng cục TĐC, tài liệu hướng dẫn đánh giá (Quyển 4)',
  confidence: 'secondary',
} as const

/** Before the audit: team, plan, notice, checklist. */
const preparing = {
  appointTeam: {
    title: { vi: 'Quyết định thành lập đoàn đánh giá', en: 'Appoint the audit team' },
    by: 'head',
    payload: z.object({
      leader: line,
      assignments,
      auditees: z.array(line),
      teamDecision: line,
    }),
    form: 'teamDecision',
    rule: independent,
  },
  setPlan: {
    title: { vi: 'Lập kế hoạch đánh giá', en: 'Make the plan of the audit' },
    by: 'leader',
    notBy: 'auditees',
    payload: z.object(plan),
    form: 'plan',
    rule: independent,
  },
  approvePlan: {
    title: { vi: 'Duyệt kế hoạch đánh giá', en: 'Approve the plan' },
    by: 'programmeManager',
    payload: z.object({ planNumber: line }),
    form: 'plan',
    rule: usual,
  },
  notify: {
    title: { vi: 'Thông báo đánh giá đến đơn vị', en: 'Give the units notice' },
    by: 'isoSecretary',
    form: 'plan',
    rule: usual,
  },
  prepare: {
    title: { vi: 'Chuẩn bị phiếu hỏi đánh giá', en: 'Prepare the checklist' },
    by: auditors,
    notBy: 'auditees',
    payload: z.object({ checklist: sha256, questions: z.int().min(1) }),
    form: 'checklist',
    rule: usual,
  },
  postpone: {
    title: { vi: 'Hoãn cuộc đánh giá', en: 'Postpone the audit' },
    by: 'programmeManager',
    payload: z.object({ postponeReason: line }),
  },
  resume: {
    title: { vi: 'Tiếp tục cuộc đánh giá đã hoãn', en: 'Take the audit up again' },
    by: 'programmeManager',
  },
  cancel: {
    title: { vi: 'Hủy cuộc đánh giá', en: 'Cancel the audit' },
    by: 'head',
    payload: z.object({ cancelReason: line }),
  },
} as const satisfies Readonly<Record<string, Event>>

/** At the units: meetings, answers, samples, findings. */
const auditing = {
  open: {
    title: { vi: 'Họp khai mạc', en: 'Hold the opening meeting' },
    by: 'leader',
    notBy: 'auditees',
    payload: z.object({ openingMinutes: z.exactOptional(line) }),
    form: 'openingMinutes',
    rule: guide,
  },
  answer: {
    title: { vi: 'Ghi câu trả lời', en: 'Write an answer down' },
    by: auditors,
    notBy: 'auditees',
    payload: z.object({ answer }),
    form: 'checklist',
    rule: independent,
  },
  drawSample: {
    title: { vi: 'Rút mẫu hồ sơ', en: 'Draw a sample of dossiers' },
    by: auditors,
    notBy: 'auditees',
    payload: z.object({ sample }),
    rule: usual,
  },
  judge: {
    title: { vi: 'Xét phát hiện do nhật ký gợi ý', en: 'Judge a finding that a journal suggests' },
    by: auditors,
    notBy: 'auditees',
    payload: z.object({ judgement }),
    rule: usual,
  },
  agreeFindings: {
    title: { vi: 'Đoàn thống nhất các phát hiện', en: 'Agree the findings in the team' },
    by: 'leader',
    notBy: 'auditees',
    payload: foundPayload,
    form: 'nonconformity',
    rule: usual,
  },
  resumeCollecting: {
    title: { vi: 'Thu thập thêm bằng chứng', en: 'Collect more evidence' },
    by: 'leader',
    notBy: 'auditees',
    rule: usual,
  },
  holdClosing: {
    title: { vi: 'Họp kết thúc', en: 'Hold the closing meeting' },
    by: 'leader',
    notBy: 'auditees',
    payload: z.object({ closingMinutes: line }),
    form: 'closingMinutes',
    rule: usual,
  },
  acknowledge: {
    title: { vi: 'Đơn vị ký nhận các phát hiện', en: 'Sign the findings for the unit' },
    by: 'auditee',
    form: 'nonconformity',
    rule: usual,
  },
  contest: {
    title: { vi: 'Đơn vị không nhất trí', en: 'Contest the findings for the unit' },
    by: 'auditee',
    payload: z.object({ contestation: line }),
    rule: usual,
  },
  settle: {
    title: { vi: 'Kết luận về ý kiến không nhất trí', en: 'Decide what was contested' },
    by: 'head',
    payload: z.object({ disputeDecision: line }),
    rule: usual,
  },
} as const satisfies Readonly<Record<string, Event>>

/** After the audit: report, nonconformities raised, follow-up. */
const reporting = {
  report: {
    title: { vi: 'Lập báo cáo đánh giá', en: 'Report the audit' },
    by: 'leader',
    notBy: 'auditees',
    payload: z.object({ reportNumber: line, conclusions }),
    form: 'report',
    rule: independent,
  },
  approveReport: {
    title: { vi: 'Phê duyệt báo cáo', en: 'Approve the report' },
    by: 'head',
    form: 'report',
    rule: usual,
  },
  returnReport: {
    title: { vi: 'Trả lại báo cáo để hoàn chỉnh', en: 'Return the report' },
    by: 'head',
    payload: z.object({ returnReason: line }),
    rule: usual,
  },
  linkFindings: {
    title: { vi: 'Ghi số phiếu không phù hợp', en: 'Enter the numbers of nonconformities' },
    by: ['isoSecretary', 'programmeManager'],
    payload: foundPayload,
    form: 'tracking',
    rule: independent,
  },
  recordFollowUp: {
    title: { vi: 'Ghi kết quả theo dõi sau đánh giá', en: 'Record the follow-up' },
    by: auditors,
    notBy: 'auditees',
    payload: z.object({ followUps, summary: line }),
    form: 'tracking',
    rule: independent,
  },
  close: {
    title: { vi: 'Kết thúc cuộc đánh giá', en: 'Close the audit' },
    by: 'programmeManager',
    rule: usual,
  },
} as const satisfies Readonly<Record<string, Event>>

/** What is reported in the course of an internal audit. */
export const events = { ...preparing, ...auditing, ...reporting }
