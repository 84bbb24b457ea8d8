import type { LimitRow, LimitRule } from '../../../src/procedure/index.ts'
import { type Limit, sameDay, workingDays } from '../../../src/time/index.ts'
import { faultLimits } from '../improvement/limits.ts'

const setting = <const B extends string>(limit: Limit, basis: B) =>
  [{ limit, basis, confidence: 'setting' }] as const satisfies readonly LimitRow[]

/** The time limits of a nonconforming service: the agency's own. */
export const limits = {
  logging: faultLimits.logging,
  judging: {
    title: { vi: 'Phân loại, quyết định cách xử lý', en: 'Grade and decide' },
    runsIn: ['contained', 'judged'],
    within: setting(workingDays(2), 'Cơ quan quy định thời hạn quyết định cách xử lý'),
  },
  correction: {
    title: { vi: 'Xử lý đúng ngày đã quyết định', en: 'Put right by the day decided' },
    duty: 'owner',
    runsIn: ['dispositioned'],
    within: { ahead: 'doBy', rows: setting(sameDay(), 'Ngày ghi trong quyết định xử lý') },
  },
  recheck: {
    title: { vi: 'Kiểm tra lại', en: 'Check again' },
    runsIn: ['reworked'],
    within: setting(workingDays(2), 'Cơ quan quy định thời hạn kiểm tra lại'),
  },
  closing: {
    title: { vi: 'Quyết định hành động khắc phục, đóng phiếu', en: 'Decide on action and close' },
    runsIn: ['rechecked'],
    within: setting(workingDays(5), 'Cơ quan quy định thời hạn đóng phiếu'),
  },
} as const satisfies Readonly<Record<string, LimitRule>>
