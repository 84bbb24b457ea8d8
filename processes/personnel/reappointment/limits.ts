import type { LimitRule } from '../../../src/procedure/index.ts'
import { days, type Limit, sameDay, workingDays } from '../../../src/time/index.ts'
import { amended, earlier, unreadBefore2026 } from '../leadership/regimes.ts'

const rows = (limit: Limit, article: string) =>
  [
    { limit, regime: 'r2026', ...amended(article) },
    { limit, regime: earlier, ...unreadBefore2026 },
  ] as const

/** The steps in which the term may run out. */
export const underWay = [
  'notified',
  'selfReviewed',
  'conferenceHeld',
  'headProposed',
  'reportedUp',
  'voting',
  'awaitingDecision',
] as const

const all = ['inTerm', 'onHold', ...underWay] as const

/** The time limits of a reappointment. */
export const limits = {
  notice: {
    title: { vi: 'Thông báo trước khi hết thời hạn giữ chức vụ', en: 'Give notice before the term ends' },
    duty: 'authority',
    runsIn: ['inTerm'],
    within: { ahead: 'termEnd', rows: rows(workingDays(90), 'Đ.36.2') },
  },
  selfReview: {
    title: { vi: 'Nộp báo cáo tự nhận xét', en: 'Submit the self-review' },
    duty: 'nominee',
    runsIn: ['notified'],
    within: rows(days(15), 'Đ.39.1'),
  },
  conference: {
    title: { vi: 'Tổ chức hội nghị cán bộ chủ chốt', en: 'Hold the conference of the key staff' },
    duty: 'personnelOffice',
    runsIn: ['selfReviewed'],
    within: rows(days(45), 'Đ.39.2'),
  },
  decision: {
    title: {
      vi: 'Ban hành quyết định trước khi hết thời hạn giữ chức vụ',
      en: 'Decide before the term ends',
    },
    duty: 'authority',
    runsIn: all,
    within: { ahead: 'termEnd', rows: rows(workingDays(1), 'Đ.36.4') },
  },
  term: {
    title: { vi: 'Thời hạn giữ chức vụ', en: 'The term' },
    duty: 'authority',
    runsIn: all,
    window: 'stopExercise',
    within: { ahead: 'termEnd', rows: rows(sameDay(), 'Đ.36.5') },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
