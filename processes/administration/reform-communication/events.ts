import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { namesOf } from '../../../src/standard/index.ts'
import { chosen, practice } from '../../citations.ts'
import { line } from '../../line.ts'
import { communicationForms } from './facts.ts'

const maybe = z.exactOptional(line)
const organised = chosen('Cơ quan chủ trì tuyên truyền tổ chức thực hiện')
const duty = practice('Kế hoạch cải cách hành chính của tỉnh giai đoạn 2016–2020, mục III.3, V.12')
const checking = practice('Kế hoạch cải cách hành chính của tỉnh giai đoạn 2016–2020, mục III.1, V.2')

/** What is reported in a year of communication. */
export const events = {
  submitPlan: {
    title: { vi: 'Trình kế hoạch tuyên truyền', en: 'Submit the plan' },
    by: 'homeAffairs',
    payload: z.object({ draftPlan: line }),
    form: 'plan',
    rule: organised,
  },
  returnPlan: {
    title: { vi: 'Trả lại để sửa', en: 'Send it back' },
    by: 'province',
    payload: z.object({ returnReason: line }),
    rule: organised,
  },
  approve: {
    title: { vi: 'Phê duyệt kế hoạch', en: 'Approve the plan' },
    by: 'province',
    payload: z.object({ approval: line }),
    form: 'plan',
    rule: practice('Kế hoạch cải cách hành chính của tỉnh giai đoạn 2016–2020, mục III.1'),
  },
  recordItem: {
    title: { vi: 'Ghi tin, bài, chương trình, cuộc thi đã thực hiện', en: 'Record what was carried out' },
    by: 'media',
    payload: z.object({
      item: line,
      form: z.enum(namesOf(communicationForms)),
      outlet: line,
      publishedOn: dayFact,
    }),
    form: 'log',
    rule: duty,
  },
  assessQuality: {
    title: { vi: 'Nhận xét chất lượng chuyên mục, chuyên trang', en: 'Assess the quality' },
    by: 'homeAffairs',
    payload: z.object({ quality: line }),
    rule: duty,
  },
  adjustPlan: {
    title: { vi: 'Điều chỉnh kế hoạch', en: 'Adjust the plan' },
    by: 'province',
    payload: z.object({ adjustment: line }),
    form: 'plan',
    rule: organised,
  },
  urge: {
    title: { vi: 'Đôn đốc', en: 'Urge' },
    by: 'homeAffairs',
    payload: z.object({ urgeLetter: line }),
    rule: checking,
  },
  linkTask: {
    title: { vi: 'Ghi nhiệm vụ đã giao', en: 'Note a task assigned' },
    by: 'homeAffairs',
    payload: z.object({ task: line }),
    rule: checking,
  },
  reportResults: {
    title: { vi: 'Báo cáo kết quả tuyên truyền', en: 'Report the results' },
    by: 'media',
    payload: z.object({ results: line }),
    form: 'report',
    rule: organised,
  },
  returnResults: {
    title: { vi: 'Yêu cầu thực hiện tiếp, bổ sung', en: 'Ask for more' },
    by: 'homeAffairs',
    payload: z.object({ finding: line }),
    rule: organised,
  },
  acceptResults: {
    title: { vi: 'Tổng hợp vào báo cáo cải cách hành chính', en: 'Take them into the reform report' },
    by: 'homeAffairs',
    payload: z.object({ finding: maybe, report: maybe }),
    rule: checking,
  },
  drop: {
    title: { vi: 'Dừng kế hoạch', en: 'Drop the plan' },
    by: 'province',
    payload: z.object({ dropReason: line }),
    rule: organised,
  },
} as const satisfies Readonly<Record<string, Event>>
