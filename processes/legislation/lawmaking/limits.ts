import type { Citation, LimitRow, LimitRule } from '../../../src/procedure/index.ts'
import { days, workingDays } from '../../../src/time/index.ts'
import { untilTheDay, unverified } from '../../citations.ts'
import { decree2016, law2015, recalled } from './citations.ts'
import { of2015, of2025 } from './regimes.ts'

/** How long the Department of Justice has, by regime, from the day it has the full file. */
export const appraisalRows = (law: string, of2020: Citation, decree: string) =>
  [
    { limit: days(10), regime: 'law2015', ...unverified(`Luật 80/2015/QH13, ${law}`) },
    { limit: days(15), regime: 'law2020', ...of2020 },
    { limit: days(15), regime: of2025, ...unverified(`NĐ 78/2025/NĐ-CP, ${decree}`) },
  ] as const satisfies readonly LimitRow[]

/** So many days before the committee meets the appraisal file is sent. */
export const sendingRows = (law: string) =>
  [
    { limit: days(20), regime: 'law2015', ...unverified(`Luật 80/2015/QH13, ${law}`) },
    { limit: days(25), regime: 'law2020', ...recalled(law) },
  ] as const satisfies readonly LimitRow[]

/** The clock of the appraisal: it stands still while the file is incomplete and starts anew with the full file. */
export const appraisalClock = {
  title: { vi: 'Báo cáo thẩm định', en: 'Appraisal report' },
  duty: 'justice',
  runsIn: ['appraising'],
  pausesIn: ['fileIncomplete'],
  restarts: ['supplement'],
} as const

/** The limits of making any legal document that do not differ by its kind. */
export const sharedLimits = {
  reportMissing: {
    title: { vi: 'Báo thiếu hồ sơ thẩm định', en: 'Report what the appraisal file lacks' },
    duty: 'justice',
    runsIn: ['appraising'],
    window: 'reportMissing',
    within: {
      since: 'fileReceivedOn',
      rows: [{ limit: workingDays(2), regime: of2015, ...decree2016('Đ.42') }],
    },
  },
  supplement: {
    title: { vi: 'Bổ sung hồ sơ thẩm định', en: 'Supply what is missing' },
    runsIn: ['fileIncomplete'],
    within: [{ limit: days(7), regime: of2015, ...decree2016('Đ.42') }],
  },
  statedDay: {
    title: { vi: 'Chưa đến ngày có hiệu lực ghi trong văn bản', en: 'Until the stated day of effect' },
    duty: 'gazette',
    runsIn: ['published'],
    window: 'publish',
    within: {
      ahead: 'effectiveOn',
      rows: untilTheDay('Văn bản có hiệu lực từ ngày ghi trong văn bản'),
    },
  },
} as const satisfies Readonly<Record<string, LimitRule>>

/** Sent to the gazette in three days, printed there in seven. */
export const gazetteLimits = <const S extends string>(step: S) =>
  ({
    gazetteSend: {
      title: { vi: 'Gửi đăng Công báo', en: 'Send to the gazette' },
      runsIn: [step],
      ends: ['sendToGazette'],
      within: [{ limit: days(3), regime: of2015, ...law2015('Đ.150.4') }],
    },
    gazettePrint: {
      title: { vi: 'Công báo tỉnh đăng', en: 'The gazette publishes it' },
      duty: 'gazette',
      runsIn: [step],
      starts: ['sendToGazette'],
      within: {
        since: 'gazetteReceivedOn',
        rows: [{ limit: days(7), regime: of2015, ...law2015('Đ.150.4') }],
      },
    },
  }) as const satisfies Readonly<Record<string, LimitRule>>

/** The stated day of effect is at least ten days after the document is passed or signed. */
export const effectRows = [
  {
    limit: days(10),
    regime: of2015,
    ...unverified('Luật 80/2015/QH13, Đ.151'),
  },
  { limit: days(10), regime: of2025, ...unverified('Luật 64/2025/QH15, Đ.53') },
] as const satisfies readonly LimitRow[]
