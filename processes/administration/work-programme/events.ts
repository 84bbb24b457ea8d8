import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { chosen, practice } from '../../citations.ts'
import { line } from '../../line.ts'

const organised = chosen('Quy chế làm việc của UBND tỉnh: cơ quan quy định')
const duty = practice('Kế hoạch cải cách hành chính của tỉnh giai đoạn 2016–2020, mục V.8')

/** What is reported of a work programme. */
export const events = {
  registerItem: {
    title: { vi: 'Đăng ký nội dung', en: 'Register an item' },
    by: 'unit',
    payload: z.object({ item: line, unit: line, product: line, dueOn: z.exactOptional(dayFact) }),
    form: 'registration',
    rule: organised,
  },
  gather: {
    title: { vi: 'Tổng hợp nội dung đăng ký', en: 'Gather the items' },
    by: 'office',
    rule: duty,
  },
  sendForOpinions: {
    title: { vi: 'Gửi dự thảo lấy ý kiến', en: 'Send the draft for opinions' },
    by: 'office',
    payload: z.object({ draft: line, opinionsBy: dayFact }),
    form: 'programme',
    rule: organised,
  },
  giveOpinion: {
    title: { vi: 'Góp ý dự thảo', en: 'Give an opinion' },
    by: 'unit',
    payload: z.object({ opinion: line }),
    rule: organised,
  },
  submit: {
    title: { vi: 'Tiếp thu, trình UBND tỉnh', en: 'Put it to the committee' },
    by: 'office',
    payload: z.object({ draft: line, allAnswered: z.exactOptional(z.boolean()) }),
    form: 'programme',
    rule: organised,
  },
  returnDraft: {
    title: { vi: 'Trả lại dự thảo', en: 'Send the draft back' },
    by: 'committee',
    payload: z.object({ returnReason: line }),
    rule: organised,
  },
  adopt: {
    title: { vi: 'Thông qua, ban hành chương trình', en: 'Adopt the programme' },
    by: 'committee',
    payload: z.object({ decision: line }),
    form: 'programme',
    rule: organised,
  },
  linkTask: {
    title: { vi: 'Ghi nhiệm vụ đã giao theo chương trình', en: 'Note a task assigned' },
    by: 'office',
    payload: z.object({ task: line }),
    rule: duty,
  },
  recordDone: {
    title: { vi: 'Báo cáo nội dung đã hoàn thành', en: 'Report an item done' },
    by: 'unit',
    payload: z.object({ doneItem: line }),
    rule: organised,
  },
  adjust: {
    title: { vi: 'Điều chỉnh, bổ sung, rút nội dung', en: 'Adjust, add or take out items' },
    by: 'committee',
    payload: z.object({ adjustment: line }),
    form: 'programme',
    rule: organised,
  },
  urge: {
    title: { vi: 'Đôn đốc thực hiện', en: 'Urge' },
    by: 'office',
    payload: z.object({ urgeLetter: line }),
    rule: duty,
  },
  checkQuarter: {
    title: { vi: 'Kiểm tra thực hiện trong quý', en: 'Check a quarter' },
    by: 'office',
    payload: z.object({ quarter: z.int().min(1).max(3), checkNote: line }),
    form: 'check',
    rule: duty,
  },
  submitReview: {
    title: { vi: 'Trình báo cáo tổng kết năm', en: 'Submit the review of the year' },
    by: 'office',
    payload: z.object({ review: line }),
    form: 'review',
    rule: duty,
  },
  returnReview: {
    title: { vi: 'Trả lại báo cáo tổng kết', en: 'Send the review back' },
    by: 'committee',
    payload: z.object({ returnReason: line }),
    rule: organised,
  },
  conclude: {
    title: { vi: 'Kết luận tổng kết', en: 'Conclude' },
    by: 'committee',
    payload: z.object({ conclusion: line }),
    rule: organised,
  },
} as const satisfies Readonly<Record<string, Event>>
