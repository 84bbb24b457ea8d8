import type { LimitRule } from '../../../src/procedure/index.ts'
import { days, workingDays } from '../../../src/time/index.ts'
import { unverified, verified } from '../../citations.ts'
import { decree138At, decree300At, unread170 } from '../recruitment/regimes.ts'

const old = ['r2010', 'r2019'] as const

/** The time limits of a selected candidate. */
export const limits = {
  dossier: {
    title: { vi: 'Hoàn thiện hồ sơ kể từ ngày nhận thông báo', en: 'Complete the dossier after the request' },
    duty: 'candidate',
    runsIn: ['completing'],
    ends: ['completeDossier'],
    extendedBy: 'dossierUntil',
    within: [{ limit: days(30), regime: 'r2020', ...decree138At('Đ.16') }],
  },
  dossierSincePublished: {
    title: { vi: 'Hoàn thiện hồ sơ kể từ ngày công bố', en: 'Complete the dossier after publication' },
    duty: 'candidate',
    runsIn: ['selected', 'completing'],
    ends: ['completeDossier'],
    extendedBy: 'dossierUntil',
    within: [
      { limit: days(20), regime: 'r2025', ...verified('NĐ 170/2025/NĐ-CP, Đ.18') },
      { limit: days(15), regime: 'r2026', ...decree300At('Đ.18') },
    ],
  },
  decisionSinceRecognised: {
    title: { vi: 'Ra quyết định tuyển dụng kể từ ngày công bố', en: 'Decide after publication' },
    duty: 'head',
    runsIn: ['selected', 'completing'],
    within: [{ limit: days(15), regime: old, ...unverified('NĐ 24/2010/NĐ-CP, Đ.18') }],
  },
  decision: {
    title: { vi: 'Ra quyết định tuyển dụng kể từ ngày đủ hồ sơ', en: 'Decide once the dossier is complete' },
    duty: 'head',
    runsIn: ['completing'],
    starts: ['completeDossier'],
    within: [
      { limit: days(15), regime: 'r2020', ...decree138At('Đ.17') },
      { limit: days(15), regime: 'r2025', ...unread170 },
    ],
  },
  decisionAfterDossier: {
    title: {
      vi: 'Ra quyết định tuyển dụng kể từ ngày hết hạn hoàn thiện hồ sơ',
      en: 'Decide after the day the dossier is due',
    },
    duty: 'head',
    runsIn: ['completing'],
    within: {
      since: 'dossierDueOn',
      rows: [{ limit: workingDays(3), regime: 'r2026', ...decree300At('Đ.19') }],
    },
  },
  takeUp: {
    title: { vi: 'Đến nhận việc', en: 'Take up the post' },
    duty: 'candidate',
    runsIn: ['decided'],
    extendedBy: 'takeUpBy',
    within: [
      { limit: days(30), regime: old, ...unverified('NĐ 24/2010/NĐ-CP, Đ.18: gia hạn không quá 30 ngày') },
      { limit: days(30), regime: 'r2020', ...decree138At('Đ.17') },
      { limit: days(30), regime: 'r2025', ...unread170 },
      { limit: days(15), regime: 'r2026', ...decree300At('Đ.19') },
    ],
  },
  publishNext: {
    title: { vi: 'Công bố người trúng tuyển thay thế', en: 'Publish the next-lower candidate' },
    duty: 'authority',
    runsIn: ['vacated'],
    within: [{ limit: workingDays(5), regime: 'r2026', ...decree300At('Đ.19') }],
  },
} as const satisfies Readonly<Record<string, LimitRule>>
