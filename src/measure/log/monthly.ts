import { freeze } from 'immer'
import type { Case } from '../case.ts'
import { within } from '../data-window.ts'
import { groupsOf } from './groups.ts'
import { monthsOf, type WindowMonth } from './months.ts'
import { type OnTimeShare, onTimeOfKnown } from './on-time.ts'
import { isOnTime, type OnTimeConvention } from './punctuality.ts'
import { dayOf } from './time-base.ts'
import { knownAt, type LogView } from './view.ts'

/** One month of a log. */
export interface MonthOfLog extends WindowMonth {
  readonly received: number
  readonly settled: number
  /** Of the settled, those with a deadline that kept it. */
  readonly onTime: number
  readonly share: OnTimeShare
}

/** The on-time rate of a unit by month, in the order of the months; null stands for no unit. */
export interface UnitMonths {
  readonly unit: string | null
  readonly months: readonly (WindowMonth & { readonly share: OnTimeShare })[]
}

/** What months of a log are looked at, and what their on-time rates are taken of. */
export type MonthlyView = LogView & { readonly convention: OnTimeConvention }

/**
 * What was received, settled and settled on time in each month of the window, with the on-time rate of the month under
 * the convention. The first and the last month are cut to the window.
 *
 * @throws QuytrinhError when `now` or a day of the window is none.
 */
export const monthlyLog = (
  cases: readonly Case[],
  { convention, ...view }: MonthlyView,
): readonly MonthOfLog[] => {
  const known = knownAt(cases, view.now)
  return freeze(
    monthsOf(view.window).map(({ month, window }) => {
      const settled = known.filter(({ settledAt }) => settledAt !== null && within(dayOf(settledAt), window))
      return {
        month,
        window,
        received: known.filter(({ receivedAt }) => within(dayOf(receivedAt), window)).length,
        settled: settled.length,
        onTime: settled.filter(
          ({ settledAt, dueAt }) => settledAt !== null && dueAt !== null && isOnTime(settledAt, dueAt),
        ).length,
        share: onTimeOfKnown(known, convention, { ...view, window }),
      }
    }),
    true,
  )
}

/**
 * The on-time rate of each unit in each month of the window, units by name: a heat map, row by row.
 *
 * @throws QuytrinhError when `now` or a day of the window is none.
 */
export const onTimeMap = (
  cases: readonly Case[],
  { convention, ...view }: MonthlyView,
): readonly UnitMonths[] => {
  const months = monthsOf(view.window)
  return freeze(
    groupsOf(knownAt(cases, view.now), 'unit').map(([unit, own]) => ({
      unit,
      months: months.map(({ month, window }) => ({
        month,
        window,
        share: onTimeOfKnown(own, convention, { ...view, window }),
      })),
    })),
    true,
  )
}
