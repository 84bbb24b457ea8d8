import type { Condition, LimitRule } from '../../../src/procedure/index.ts'
import { workingDays } from '../../../src/time/index.ts'
import { amended, earlier, unreadBefore2026 } from '../leadership/regimes.ts'

const rows = (amount: number, article: string) =>
  [
    { limit: workingDays(amount), regime: 'r2026', ...amended(article) },
    { limit: workingDays(amount), regime: earlier, ...unreadBefore2026 },
  ] as const

const removal = { is: { kind: 'removal' } } as const satisfies Condition
const onRequest = { not: removal } as const satisfies Condition

/** The time limits of leaving a post. */
export const limits = {
  proposal: {
    title: { vi: 'Đề xuất kể từ ngày nhận đơn', en: 'Propose after the request' },
    duty: 'unit',
    runsIn: ['started'],
    starts: ['fileRequest'],
    when: onRequest,
    within: rows(10, 'Đ.52.5a'),
  },
  removalProposal: {
    title: { vi: 'Đề xuất miễn nhiệm kể từ khi có căn cứ', en: 'Propose removal once grounds exist' },
    duty: 'unit',
    runsIn: ['started'],
    when: removal,
    within: rows(10, 'Đ.53.2a'),
  },
  decision: {
    title: { vi: 'Quyết định kể từ ngày nhận đề xuất', en: 'Decide after the proposal' },
    duty: 'authority',
    runsIn: ['proposed'],
    when: onRequest,
    extendedBy: 'lengthenedTo',
    within: rows(10, 'Đ.52.5b'),
  },
  removalDecision: {
    title: {
      vi: 'Quyết định miễn nhiệm kể từ ngày nhận đề xuất',
      en: 'Decide on removal after the proposal',
    },
    duty: 'authority',
    runsIn: ['proposed'],
    when: removal,
    extendedBy: 'lengthenedTo',
    within: rows(10, 'Đ.53.2b'),
  },
  longest: {
    title: { vi: 'Kéo dài không quá 15 ngày làm việc', en: 'Lengthened to 15 working days at most' },
    duty: 'authority',
    runsIn: ['proposed'],
    within: rows(15, 'Đ.52.5b, Đ.53.2b'),
  },
} as const satisfies Readonly<Record<string, LimitRule>>
