import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { chosen, secondary, verified } from '../../citations.ts'
import { line, lines } from '../../line.ts'

const plan = chosen('Kế hoạch cải cách hành chính của tỉnh, V.1.c, V.2.c')
const reason = z.object({ reason: line })

/** What is reported in the course of a reform report. */
export const events = {
  closeFigures: {
    title: { vi: 'Chốt số liệu', en: 'Close the figures' },
    by: ['system', 'homeAffairs'],
    rule: verified('NĐ 09/2019/NĐ-CP, Đ.12'),
  },
  askAdHoc: {
    title: { vi: 'Yêu cầu báo cáo đột xuất', en: 'Ask for an ad hoc report' },
    by: 'province',
    payload: z.object({ subject: line, dueOn: dayFact }),
    rule: plan,
  },
  cancel: {
    title: { vi: 'Hủy kỳ báo cáo mở nhầm', en: 'Cancel a report opened by mistake' },
    by: 'homeAffairs',
    payload: reason,
  },
  startDrafting: {
    title: { vi: 'Bắt đầu soạn', en: 'Start drafting' },
    by: 'unit',
    payload: z.object({ tasks: z.exactOptional(lines) }),
    form: 'outline',
  },
  send: {
    title: { vi: 'Gửi Sở Nội vụ', en: 'Send to Home Affairs' },
    by: 'unit',
    payload: z.object({ unitReport: line, assignedTasksReported: z.boolean() }),
    form: 'outline',
    rule: plan,
  },
  passDueDay: {
    title: { vi: 'Hết hạn nộp', en: 'The due day passes' },
    by: 'system',
  },
  remind: {
    title: { vi: 'Đôn đốc', en: 'Remind' },
    by: 'homeAffairs',
    rule: chosen('Kế hoạch cải cách hành chính của tỉnh, V.2.a'),
  },
  closePeriod: {
    title: { vi: 'Đóng kỳ, không nộp', en: 'Close the period without a report' },
    by: 'homeAffairs',
    payload: reason,
  },
  returnReport: {
    title: { vi: 'Trả lại để bổ sung', en: 'Return for completion' },
    by: 'homeAffairs',
    payload: z.object({ missing: line }),
  },
  accept: {
    title: { vi: 'Chấp nhận, đưa vào tổng hợp', en: 'Accept into the synthesis' },
    by: 'homeAffairs',
  },
  submit: {
    title: { vi: 'Trình dự thảo báo cáo tỉnh', en: 'Submit the draft of the province' },
    by: 'homeAffairs',
    payload: z.object({ draft: line }),
    form: 'provincialReport',
  },
  correct: {
    title: { vi: 'Yêu cầu sửa dự thảo', en: 'Ask for corrections' },
    by: 'province',
    payload: z.object({ correction: line }),
  },
  sign: {
    title: { vi: 'Ký báo cáo', en: 'Sign' },
    by: 'province',
    payload: z.object({ signedReport: line }),
    form: 'provincialReport',
  },
  sendToMinistry: {
    title: { vi: 'Gửi Bộ Nội vụ', en: 'Send to the ministry' },
    by: 'province',
    payload: z.object({ onTextAxis: z.boolean(), onMinistrySoftware: z.boolean() }),
    form: 'provincialReport',
    rule: secondary('CV 581/BNV-CCHC'),
  },
} as const satisfies Readonly<Record<string, Event>>
