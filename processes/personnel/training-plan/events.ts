import * as z from 'zod'
import { dayFact, type Event, limitFact } from '../../../src/procedure/index.ts'
import { secondary, verified } from '../../citations.ts'
import { line, lines } from '../../line.ts'
import { audience } from './facts.ts'

const decrees = verified('NĐ 101/2017/NĐ-CP; NĐ 171/2025/NĐ-CP')
const clause = <const C extends string>(letter: C) => secondary(`TCVN ISO 9001:2008, 6.2.2 ${letter}`)

/** What is reported in the course of a training plan. */
export const events = {
  proposeNeed: {
    title: { vi: 'Đề xuất nhu cầu', en: 'Propose a need' },
    by: 'unit',
    payload: z.object({ audience, need: line, competence: line }),
    form: 'need',
    rule: clause('a)'),
  },
  sendForAppraisal: {
    title: { vi: 'Gửi thẩm định nội dung, kinh phí', en: 'Send for appraisal' },
    by: 'homeAffairs',
    payload: z.object({ yearlyPlan: line, budget: line }),
    form: 'plan',
  },
  giveMoneyOpinion: {
    title: { vi: 'Cho ý kiến về kinh phí', en: 'Give an opinion on the money' },
    by: 'finance',
    payload: z.object({ moneyOpinion: line }),
    rule: secondary('TT 36/2018/TT-BTC'),
  },
  approve: {
    title: { vi: 'Phê duyệt kế hoạch', en: 'Approve the plan' },
    by: 'province',
    payload: z.object({ approval: line }),
    form: 'plan',
  },
  reject: {
    title: { vi: 'Không duyệt', en: 'Reject' },
    by: 'province',
    payload: z.object({ rejection: line }),
  },
  nominate: {
    title: { vi: 'Cử đi học', en: 'Send learners' },
    by: 'headOfUnit',
    payload: z.object({
      learners: lines,
      conditionsMet: z.boolean(),
      postgraduate: z.boolean(),
      firstPostgraduate: z.exactOptional(z.boolean()),
      age: z.exactOptional(z.int().min(18).max(80)),
      classOn: dayFact,
    }),
  },
  openClass: {
    title: { vi: 'Khai giảng', en: 'Open the class' },
    by: 'institution',
    payload: z.object({ institution: line }),
  },
  completeCourse: {
    title: { vi: 'Hoàn thành khóa, cấp chứng chỉ', en: 'Complete the course' },
    by: 'institution',
    payload: z.object({ certificate: line, service: z.exactOptional(limitFact) }),
  },
  dropOut: {
    title: { vi: 'Tự ý bỏ học, phải đền bù', en: 'Drop out and pay back' },
    by: ['learner', 'institution'],
    payload: z.object({ dropOutReason: line, compensationPaid: line }),
    rule: decrees,
  },
  leaveEarly: {
    title: { vi: 'Bỏ việc trước hạn cam kết, phải đền bù', en: 'Leave before the committed time, pay back' },
    by: ['learner', 'headOfUnit'],
    payload: z.object({ dropOutReason: line, compensationPaid: line }),
    rule: decrees,
  },
  evaluate: {
    title: { vi: 'Đánh giá hiệu lực', en: 'Evaluate the effect' },
    by: 'headOfUnit',
    notBy: 'learners',
    payload: z.object({ evaluation: line }),
    form: 'evaluation',
    rule: secondary('TCVN ISO 9001:2008, 6.2.2 c); TT 10/2017/TT-BNV'),
  },
  concludeEffective: {
    title: { vi: 'Kết luận đạt, lưu hồ sơ năng lực', en: 'Conclude it worked, record it' },
    by: 'headOfUnit',
    notBy: 'learners',
    payload: z.object({ conclusion: line, recordPlace: line }),
    rule: clause('e)'),
  },
  concludeIneffective: {
    title: { vi: 'Kết luận chưa đạt', en: 'Conclude it did not work' },
    by: 'headOfUnit',
    notBy: 'learners',
    payload: z.object({ conclusion: line }),
    rule: clause('c)'),
  },
  putIntoNeeds: {
    title: { vi: 'Đưa vào nhu cầu năm sau', en: 'Put it into next year’s needs' },
    by: 'unit',
    payload: z.object({ planYear: z.int().min(2010).max(2100) }),
  },
} as const satisfies Readonly<Record<string, Event>>
