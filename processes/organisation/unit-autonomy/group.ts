import type { Citation, Regime } from '../../../src/procedure/index.ts'
import { namesOf } from '../../../src/standard/index.ts'
import { implied, unverified, verified } from '../../citations.ts'
import { regimes } from './regimes.ts'

/** Every group of autonomy, under each of the three decrees. */
export const autonomyGroups = {
  full: { vi: 'Tự bảo đảm toàn bộ chi phí hoạt động thường xuyên', en: 'Covers all regular spending' },
  part: { vi: 'Tự bảo đảm một phần chi phí hoạt động thường xuyên', en: 'Covers part of regular spending' },
  state: { vi: 'Ngân sách bảo đảm toàn bộ', en: 'Covered by the state' },
  '1': { vi: 'Nhóm 1: tự bảo đảm chi thường xuyên và chi đầu tư', en: 'Group 1: regular and investment' },
  '2': { vi: 'Nhóm 2: tự bảo đảm chi thường xuyên', en: 'Group 2: regular spending' },
  '3': { vi: 'Nhóm 3: tự bảo đảm một phần chi thường xuyên', en: 'Group 3: part of regular spending' },
  '3a': { vi: 'Nhóm 3a: tự bảo đảm từ 70% đến dưới 100%', en: 'Group 3a: 70% to below 100%' },
  '3b': { vi: 'Nhóm 3b: tự bảo đảm từ 30% đến dưới 70%', en: 'Group 3b: 30% to below 70%' },
  '3c': { vi: 'Nhóm 3c: tự bảo đảm từ 10% đến dưới 30%', en: 'Group 3c: 10% to below 30%' },
  '4': { vi: 'Nhóm 4: Nhà nước bảo đảm chi thường xuyên', en: 'Group 4: covered by the state' },
} as const

/** One of the groups. */
export type AutonomyGroup = keyof typeof autonomyGroups

/** What a group is computed from, in one unit of money. */
export interface AutonomyInput {
  /** A: own revenue that counts (NĐ 60/2021, Đ.11.1a–b, 2, 3, 5; Đ.15; Đ.19.2). */
  readonly revenue: number
  /** B: regular spending (Đ.12, 16, 20), without services outside the state budget; above 0. */
  readonly expenditure: number
  readonly investmentSelfCover?: number
  readonly depreciation?: number
  /** Price of the services: at the market with full depreciation, or ordered at full cost without depreciation. */
  readonly price?: 'market' | 'fullCost'
}

/** The group, the percentage it rests on and the source. */
export interface AutonomyResult extends Citation {
  readonly percent: number
  readonly group: AutonomyGroup
}

/** The least percentage of each band. Source: NĐ 60/2021/NĐ-CP, as read in the codified text. */
export const bands2021 = { '3a': 70, '3b': 30, '3c': 10 } as const

/** Above so many per cent a unit covered a part of its spending. From memory: NĐ 43/2006/NĐ-CP, unverified. */
const part2006 = 10

const covers = 100

const by2006 = (percent: number): AutonomyGroup =>
  percent >= covers ? 'full' : percent > part2006 ? 'part' : 'state'

const coversInvestment = ({ investmentSelfCover = 0, depreciation }: AutonomyInput): boolean =>
  depreciation !== undefined && investmentSelfCover >= depreciation

const by2015 = (percent: number, input: AutonomyInput): AutonomyGroup => {
  if (percent >= covers) return coversInvestment(input) ? '1' : '2'
  return percent > 0 ? '3' : '4'
}

const by2021 = (percent: number, input: AutonomyInput): AutonomyGroup => {
  if (input.price === 'market') return '1'
  if (percent >= covers) return coversInvestment(input) ? '1' : '2'
  if (input.price === 'fullCost') return '2'
  if (percent >= bands2021['3a']) return '3a'
  if (percent >= bands2021['3b']) return '3b'
  return percent >= bands2021['3c'] ? '3c' : '4'
}

/** How each decree tells the groups apart; from when to when it did stands with the regimes. */
const rules = {
  r2006: { group: by2006, source: unverified('NĐ 43/2006/NĐ-CP') },
  r2015: {
    group: by2015,
    source: implied('NĐ 16/2015/NĐ-CP: theo nguồn và mức tự bảo đảm, nghị định của ngành đặt tỷ lệ'),
  },
  r2021: { group: by2021, source: verified('NĐ 60/2021/NĐ-CP') },
} as const satisfies { readonly [R in keyof typeof regimes]: object }

const ruleOn = (day: string) =>
  namesOf(rules).find((name) => {
    const { from, to }: Regime = regimes[name]
    return from <= day && (to === undefined || day <= to)
  })

/**
 * The group of a public service unit on a day (`YYYY-MM-DD`), by its own revenue over its regular spending in the
 * estimate of the year the plan is made; undefined before the first decree or when spending is not above 0. The
 * decree of 2015 sets no percentages: there the group follows from what is covered.
 *
 * Source: NĐ 43/2006 (unverified), NĐ 16/2015, NĐ 60/2021/NĐ-CP; NĐ 111/2025 has not been read.
 *
 * @example
 * ```ts
 * import { autonomyGroup } from 'quytrinh/processes/unit-autonomy'
 *
 * autonomyGroup({ revenue: 69.9, expenditure: 100 }, '2026-01-05')?.group //=> '3b'
 * ```
 */
export const autonomyGroup = (input: AutonomyInput, on: string): AutonomyResult | undefined => {
  const name = ruleOn(on)
  if (name === undefined || !(input.expenditure > 0)) return undefined
  const rule = rules[name]
  const percent = (input.revenue * 100) / input.expenditure
  return { percent, group: rule.group(percent, input), ...rule.source }
}
