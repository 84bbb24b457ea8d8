import { verified } from '../../citations.ts'
import type { AutonomyGroup } from './group.ts'

const high = { developmentPercent: 25, rewardMonths: 3, ...verified('NĐ 60/2021/NĐ-CP, Đ.14') } as const
const middle = verified('NĐ 60/2021/NĐ-CP, Đ.18')

/**
 * What a group of 2021 puts aside: the least percentage for the development fund, the most months of pay for reward and
 * welfare, the most extra income in times of the basic pay fund (from the day the new pay regime is in force).
 */
export const fundRules = {
  '1': high,
  '2': high,
  '3a': { developmentPercent: 20, rewardMonths: 2.5, extraIncome: 0.8, ...middle },
  '3b': { developmentPercent: 15, rewardMonths: 2, extraIncome: 0.5, ...middle },
  '3c': { developmentPercent: 10, rewardMonths: 1.5, extraIncome: 0.3, ...middle },
  '4': { extraIncome: 0.3, ...verified('NĐ 60/2021/NĐ-CP, Đ.22') },
} as const satisfies Partial<Record<AutonomyGroup, object>>

const share = 30

/**
 * How many of so many units of 3a, 3b or 3c move up a group every five years: at least 30%, rounded up.
 * Source: NĐ 60/2021/NĐ-CP, Đ.35.4.
 */
export const movesUp = (units: number): number => Math.ceil((units * share) / 100)

/**
 * The most direct subsidy a unit of group 3 gets in the next year, at least 2.5% less than this year's.
 * Source: NĐ 60/2021/NĐ-CP, Đ.35.4.
 */
export const nextSubsidy = (subsidy: number): number => (subsidy * 975) / 1000
