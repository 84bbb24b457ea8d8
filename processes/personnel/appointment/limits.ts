import type { LimitRule } from '../../../src/procedure/index.ts'
import { months, workingDays } from '../../../src/time/index.ts'
import { amended, earlier, unreadBefore2026 } from '../leadership/regimes.ts'
import { inProcess } from './steps.ts'

/** The time limits of an appointment. */
export const limits = {
  policy: {
    title: { vi: 'Quyết định chủ trương', en: 'Decide whether to fill the post' },
    duty: 'authority',
    runsIn: ['proposed'],
    within: [
      { limit: workingDays(15), regime: 'r2026', ...amended('Đ.33.1b') },
      { limit: workingDays(15), regime: earlier, ...unreadBefore2026 },
    ],
  },
  process: {
    title: { vi: 'Thực hiện quy trình nhân sự', en: 'Carry out the personnel process' },
    duty: 'personnelOffice',
    runsIn: inProcess,
    within: [
      { limit: workingDays(30), regime: 'r2026', ...amended('Đ.33.1c') },
      { limit: workingDays(30), regime: earlier, ...unreadBefore2026 },
    ],
  },
  papers: {
    title: { vi: 'Giấy tờ trong hồ sơ không quá 6 tháng', en: 'Papers not older than six months' },
    duty: 'authority',
    runsIn: ['awaitingDecision'],
    starts: ['compileFile'],
    window: 'appoint',
    within: {
      since: 'oldestPaperOn',
      rows: [
        { limit: months(6), regime: 'r2026', ...amended('Đ.35') },
        { limit: months(6), regime: earlier, ...unreadBefore2026 },
      ],
    },
  },
  acting: {
    title: { vi: 'Giao quyền, phụ trách không quá 12 tháng', en: 'Acting for twelve months at most' },
    duty: 'authority',
    runsIn: ['proposed', ...inProcess, 'awaitingDecision', 'stopped'],
    when: { all: [{ given: 'actingSince' }, { not: { is: { headAbsentLong: true } } }] },
    within: {
      since: 'actingSince',
      rows: [{ limit: months(12), regime: 'r2026', ...amended('Đ.34.3') }],
    },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
