import type { Condition, LimitRow, LimitRule } from '../../../src/procedure/index.ts'
import { sameDay, workingDays } from '../../../src/time/index.ts'
import { decree30, ownRegulation } from '../document/citations.ts'

const electronic = { is: { medium: 'electronic' } } as const satisfies Condition
const urgent = { is: { urgent: true } } as const satisfies Condition

const nextDay = <const A extends string>(article: A) =>
  [
    {
      limit: workingDays(1),
      regime: 'decree110of2004',
      basis: 'NĐ 110/2004/NĐ-CP; TT 04/2013/TT-BNV (chưa kiểm chứng)',
      confidence: 'unverified',
    },
    { limit: workingDays(1), regime: 'decree30of2020', ...decree30(article) },
  ] as const satisfies readonly LimitRow[]

/** The time limits of an incoming document. */
export const limits = {
  acknowledgement: {
    title: {
      vi: 'Báo nhận văn bản điện tử trong ngày',
      en: 'Acknowledge an electronic document the same day',
    },
    runsIn: ['arrived'],
    when: electronic,
    within: [{ limit: sameDay(), regime: 'decree30of2020', ...decree30('Đ.21.2.c') }],
  },
  registration: {
    title: {
      vi: 'Đăng ký trong ngày, chậm nhất ngày làm việc tiếp theo',
      en: 'Register the same day, at the latest on the next working day',
    },
    runsIn: ['arrived', 'acknowledged'],
    within: nextDay('Đ.4.2.c'),
  },
  submission: {
    title: {
      vi: 'Trình hoặc chuyển giao trong ngày, chậm nhất ngày làm việc tiếp theo',
      en: 'Submit or pass on the same day, at the latest on the next working day',
    },
    runsIn: ['arrived', 'acknowledged', 'registered'],
    when: { any: [{ not: urgent }, { regime: 'decree110of2004' }] },
    within: nextDay('Đ.23.1'),
  },
  urgentSubmission: {
    title: { vi: 'Văn bản khẩn: trình ngay', en: 'Urgent: submit at once' },
    runsIn: ['arrived', 'acknowledged', 'registered'],
    when: urgent,
    within: [
      {
        limit: sameDay(),
        regime: 'decree30of2020',
        basis: 'NĐ 30/2020/NĐ-CP, Đ.23.1: trình ngay sau khi nhận; theo dõi là trong ngày',
        confidence: 'interpretation',
      },
    ],
  },
  assignment: {
    title: { vi: 'Cho ý kiến, giao xử lý', en: 'Direct and assign' },
    runsIn: ['submitted'],
    within: [{ limit: workingDays(1), ...ownRegulation }],
  },
  settlement: {
    title: { vi: 'Giải quyết đúng hạn ghi khi giao', en: 'Settle by the day set' },
    duty: 'unit',
    runsIn: ['assigned', 'inProgress', 'overdue'],
    within: { ahead: 'resolveBy', rows: [{ limit: sameDay(), ...decree30('Đ.24') }] },
  },
  urgentSettlement: {
    title: { vi: 'Văn bản khẩn: giải quyết ngay', en: 'Urgent: settle at once' },
    duty: 'unit',
    runsIn: ['assigned', 'inProgress', 'overdue'],
    when: urgent,
    within: [
      {
        limit: sameDay(),
        regime: 'decree30of2020',
        basis: 'NĐ 30/2020/NĐ-CP, Đ.24: giải quyết ngay; theo dõi là trong ngày được giao',
        confidence: 'interpretation',
      },
    ],
  },
} as const satisfies Readonly<Record<string, LimitRule>>
