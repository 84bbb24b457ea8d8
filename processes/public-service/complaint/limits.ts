import type { LimitRow, LimitRule } from '../../../src/procedure/index.ts'
import { days, type Limit, sameDay, workingDays } from '../../../src/time/index.ts'
import { decree2026, law } from './citations.ts'

/** Rows of a rule of the circular of 2013, which may have lapsed when the decree of 2020 came. */
export const circularRows = <const L extends Limit, const A extends string>(limit: L, article: A) =>
  [
    {
      limit,
      from: '2013-12-16',
      to: '2020-12-09',
      basis: `TT 07/2013/TT-TTCP, ${article}`,
      confidence: 'verified',
    },
    {
      limit,
      from: '2020-12-10',
      basis: `TT 07/2013/TT-TTCP, ${article} (còn áp dụng sau NĐ 124/2020/NĐ-CP: chưa kiểm chứng)`,
      confidence: 'unverified',
    },
  ] as const satisfies readonly LimitRow[]

/** Acceptance, or an answer why not: ten days, seven working days since 2026. */
export const acceptance = <const A extends string>(article: A) =>
  ({
    title: { vi: 'Thụ lý hoặc trả lời không thụ lý', en: 'Accept, or answer why not' },
    runsIn: ['received'],
    within: [
      {
        limit: days(10),
        regime: 'r2011',
        basis: `Luật Khiếu nại 2011, ${article} (TT 02/2016/TT-TTCP ghi 10 ngày làm việc; luật có hiệu lực cao hơn)`,
        confidence: 'verified',
      },
      { limit: workingDays(7), regime: 'r2026', ...decree2026('Đ.16.1') },
    ],
  }) as const satisfies LimitRule

const titleOf = (complex: boolean, where: { readonly vi: string; readonly en: string }) => ({
  vi: `${complex ? 'Thời hạn giải quyết tối đa khi vụ việc phức tạp' : 'Thời hạn giải quyết'}${where.vi}`,
  en: `${complex ? 'Longest time to settle, if complex' : 'Time to settle'}${where.en}`,
})

const places = {
  ordinary: { vi: '', en: '' },
  remote: { vi: ' (vùng sâu, vùng xa)', en: ' (remote area)' },
  discipline: { vi: ' (quyết định kỷ luật)', en: ' (disciplinary decision)' },
} as const

/**
 * Both clocks of settling one kind of matter, running side by side from acceptance: the plain one ends when the
 * matter is found complex, the long one then binds.
 */
export const settling = <const S extends string, const B extends string>(
  steps: { readonly runsIn: readonly S[]; readonly pausesIn: readonly S[] },
  kind: keyof typeof places,
  [plain, long]: readonly [number, number],
  source: { readonly basis: B; readonly confidence: 'verified' | 'interpretation' },
) => ({
  plain: {
    title: titleOf(false, places[kind]),
    ...steps,
    ends: ['lengthen'],
    when: { all: [{ is: { kind } }, { not: { is: { complex: true } } }] },
    within: [{ limit: days(plain), ...source }],
  } as const,
  long: {
    title: titleOf(true, places[kind]),
    ...steps,
    when: { is: { kind } },
    within: [{ limit: days(long), ...source }],
  } as const,
})

const onTheDay = <const B extends string>(basis: B) =>
  [{ limit: sameDay(), basis, confidence: 'setting' }] as const satisfies readonly LimitRow[]

/** The limits that are alike at both instances. */
export const sharedLimits = {
  verification: {
    title: { vi: 'Xác minh', en: 'Verify' },
    duty: 'verifier',
    runsIn: ['verifying'],
    within: {
      ahead: 'verifyUntil',
      rows: onTheDay('Ngày ghi trong quyết định giao xác minh, gia hạn xác minh (TT 07/2013/TT-TTCP, Đ.7.3)'),
    },
  },
  papers: {
    title: { vi: 'Cung cấp thông tin, tài liệu theo yêu cầu', en: 'Supply the papers asked for' },
    duty: 'respondent',
    runsIn: ['verifying'],
    starts: ['requestPapers'],
    restarts: ['requestPapers'],
    ends: ['supplyPapers'],
    within: { since: 'requestReachedOn', rows: circularRows(workingDays(7), 'Đ.10–11') },
  },
  suspensionNotice: {
    title: {
      vi: 'Gửi quyết định tạm đình chỉ, tiếp tục hoặc đình chỉ giải quyết',
      en: 'Send the decision to suspend, continue or terminate',
    },
    duty: 'settler',
    runsIn: ['verifying', 'suspended', 'terminating'],
    starts: ['suspend', 'resume', 'terminate', 'withdraw'],
    ends: ['sendSuspension'],
    within: [{ limit: workingDays(3), from: '2026-07-01', ...decree2026('Đ.28b') }],
  },
  dialogueNotice: {
    title: { vi: 'Thông báo trước buổi đối thoại', en: 'Give notice of the dialogue' },
    duty: 'settler',
    runsIn: ['dialogue'],
    starts: ['setDialogue'],
    ends: ['notifyDialogue'],
    within: {
      ahead: 'dialogueOn',
      rows: [{ limit: days(5), from: '2026-07-01', ...decree2026('Đ.28.1') }],
    },
  },
} as const satisfies Readonly<Record<string, LimitRule>>

/** When a decision takes legal force: so long after it is issued. */
export const effect = <const S extends string, const A extends string>(
  runsIn: readonly S[],
  article: A,
  amount: number,
) =>
  ({
    runsIn,
    window: 'sue',
    within: [{ limit: days(amount), ...law(article) }],
  }) as const
