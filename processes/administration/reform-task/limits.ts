import type { LimitRow, LimitRule } from '../../../src/procedure/index.ts'
import { days, type Limit, months, sameDay, workingDays } from '../../../src/time/index.ts'
import { chosen } from './sources.ts'

const own = <const L extends Limit>(limit: L) => [{ limit, ...chosen }] as const satisfies readonly LimitRow[]

const untilDeadline = {
  ahead: 'deadline',
  rows: [
    { limit: sameDay(), basis: 'Thời hạn ghi khi giao nhiệm vụ (QĐ 42/2014/QĐ-TTg)', confidence: 'verified' },
  ],
} as const

/** The steps in which a task is owed. */
export const owed = [
  'assigned',
  'inProgress',
  'dueSoon',
  'overdue',
  'urged',
  'blocked',
  'escalated',
  'extensionAsked',
] as const

/** The time limits of a task; only its deadline and the review of a meeting's conclusion do not lie with the province. */
export const limits = {
  acceptance: {
    title: { vi: 'Tiếp nhận nhiệm vụ', en: 'Take the task up' },
    runsIn: ['assigned'],
    within: own(workingDays(3)),
  },
  completion: {
    title: { vi: 'Hoàn thành đúng hạn được giao', en: 'Done by the deadline' },
    duty: 'lead',
    runsIn: owed,
    within: untilDeadline,
  },
  term: {
    title: {
      vi: 'Thời hạn được giao, kể cả khi chờ xác nhận',
      en: 'The deadline, also while a claim is judged',
    },
    duty: 'lead',
    runsIn: [...owed, 'claimed'],
    window: 'claim',
    within: untilDeadline,
  },
  warning: {
    title: { vi: 'Sắp đến hạn: còn 05 ngày', en: 'Due soon: five days left' },
    duty: 'lead',
    runsIn: ['inProgress'],
    window: 'update',
    within: { ahead: 'deadline', rows: own(days(5)) },
  },
  urging: {
    title: { vi: 'Đôn đốc nhiệm vụ quá hạn', en: 'Urge an overdue task' },
    duty: 'tracker',
    runsIn: ['overdue'],
    within: own(workingDays(3)),
  },
  urgingAgain: {
    title: { vi: 'Đôn đốc lại khi chưa hoàn thành', en: 'Urge again' },
    duty: 'tracker',
    runsIn: ['urged'],
    restarts: ['urge'],
    within: own(workingDays(10)),
  },
  conclusionReview: {
    title: {
      vi: 'Rà soát việc thực hiện kết luận họp trong 01 tháng',
      en: 'Review a conclusion of a meeting within a month',
    },
    duty: 'tracker',
    runsIn: owed,
    ends: ['review'],
    when: { given: 'meetingOn' },
    within: {
      since: 'meetingOn',
      rows: [
        { limit: months(1), from: '2019-01-01', basis: 'QĐ 45/2018/QĐ-TTg, Đ.17', confidence: 'verified' },
      ],
    },
  },
  escalation: {
    title: { vi: 'Xử lý hoặc trình khó khăn, vướng mắc', en: 'Deal with a difficulty, or put it higher' },
    runsIn: ['blocked'],
    within: own(workingDays(5)),
  },
  solution: {
    title: {
      vi: 'UBND tỉnh giải quyết khó khăn, vướng mắc',
      en: 'The People’s Committee solves the difficulty',
    },
    runsIn: ['escalated'],
    within: own(workingDays(10)),
  },
  extension: {
    title: { vi: 'Trả lời đề nghị gia hạn', en: 'Answer a request for more time' },
    duty: 'assigner',
    runsIn: ['extensionAsked'],
    within: own(workingDays(5)),
  },
  confirmation: {
    title: { vi: 'Xác nhận kết quả', en: 'Judge the claim' },
    runsIn: ['claimed'],
    within: own(workingDays(5)),
  },
} as const satisfies Readonly<Record<string, LimitRule>>
