import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { chosen } from '../../citations.ts'
import { line, lines } from '../../line.ts'
import { convention } from './facts.ts'

const count = z.int().min(0)
const plan = (place: string) => chosen(`Kế hoạch cải cách hành chính của tỉnh, ${place}`)

/** What is reported in the course of a survey. */
export const events = {
  approvePlan: {
    title: { vi: 'Duyệt kế hoạch và kinh phí', en: 'Approve plan and money' },
    by: 'province',
    payload: z.object({ plan: line, budget: line, collectBy: dayFact }),
    rule: plan('V.2.b'),
  },
  cancel: {
    title: { vi: 'Hủy đợt đo', en: 'Cancel the survey' },
    by: 'province',
    payload: z.object({ reason: line }),
  },
  settleQuestionnaire: {
    title: { vi: 'Chốt phiếu, chọn dịch vụ', en: 'Settle questionnaire and services' },
    by: 'lead',
    payload: z.object({ questionnaire: line, services: lines }),
    form: ['sipas', 'hospital', 'education'],
  },
  drawSample: {
    title: { vi: 'Lập danh sách mẫu', en: 'Draw the sample' },
    by: 'lead',
    payload: z.object({ population: count, required: count, sample: count, sampleEnough: z.boolean() }),
  },
  collect: {
    title: { vi: 'Thu phiếu', en: 'Collect' },
    by: 'interviewer',
    payload: z.object({ collected: count }),
  },
  endCollection: {
    title: { vi: 'Kết thúc thu phiếu', en: 'End the collection' },
    by: 'lead',
    payload: z.object({ valid: count, validEnough: z.boolean() }),
  },
  addSample: {
    title: { vi: 'Thiếu phiếu, bổ sung mẫu', en: 'Add to the sample' },
    by: 'lead',
    payload: z.object({ valid: count, validEnough: z.boolean() }),
  },
  failCheck: {
    title: { vi: 'Phát hiện phiếu giả, thu lại', en: 'False questionnaires; collect again' },
    by: 'verifier',
    payload: z.object({ verification: line }),
  },
  passCheck: {
    title: { vi: 'Phúc tra đạt', en: 'The check is passed' },
    by: 'verifier',
    payload: z.object({ verification: line }),
  },
  lockData: {
    title: { vi: 'Khóa dữ liệu', en: 'Lock the data' },
    by: 'analyst',
    payload: z.object({ dataSet: line }),
  },
  draftReport: {
    title: { vi: 'Tính chỉ số, lập báo cáo', en: 'Count the index and draft the report' },
    by: 'analyst',
    payload: z.object({ convention, index: z.number().min(0).max(100), report: line }),
  },
  publish: {
    title: { vi: 'Phê duyệt, công bố', en: 'Approve and publish' },
    by: 'province',
    payload: z.object({ publication: line, belowTarget: z.exactOptional(lines) }),
  },
  planRemedies: {
    title: { vi: 'Lập kế hoạch khắc phục', en: 'Plan the remedies' },
    by: 'measured',
    payload: z.object({ remedyPlan: line, remedyBy: dayFact, correctiveActions: z.exactOptional(lines) }),
    rule: plan('III.6'),
  },
  finishRemedies: {
    title: { vi: 'Hoàn thành khắc phục', en: 'Finish the remedies' },
    by: 'measured',
    payload: z.object({ remedyResult: line }),
    rule: plan('III.6'),
  },
  close: { title: { vi: 'Đóng đợt đo', en: 'Close the survey' }, by: 'lead' },
} as const satisfies Readonly<Record<string, Event>>
